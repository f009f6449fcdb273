import fs from 'node:fs';
import path from 'node:path';

/** One library whose code stands in a built script. */
export interface Library {
  name: string;
  version: string;
  /** SPDX. */
  license: string;
  /** Where its source is. */
  source: string;
  /** Its licence's own text. */
  text: string;
}

/** The build's own tools leave a few lines under ids of their own. */
const TOOLS: [id: RegExp, name: string][] = [
  [/^\0?rolldown\//, 'rolldown'],
  [/^\0?vite\//, 'vite'],
  [/^\0?virtual:wxt-/, 'wxt'],
];
/** The names that this project gives to modules it makes while it builds. */
const MADE = /^\0?virtual:(dataset|packed-dataset|rules|dataset-facts|sites|news)\b/;
/** Libraries that come without their licence's text, and one of the same repository that brings it. */
const TEXT_OF: Record<string, string> = { wxt: '@wxt-dev/webextension-polyfill' };

/**
 * Which library a module of the build belongs to; nothing for one of this project's own.
 * @param id As the bundler names it: a path, or a name of its own after a NUL.
 * @throws For a module from nowhere that is known: nothing unexplained may be shipped.
 */
export function libraryOf(id: string, root: string): string | undefined {
  const within = id.replaceAll('\\', '/').split('?')[0]?.split('/node_modules/') ?? [];
  const inside = within.length > 1 ? within.at(-1) : undefined;
  if (inside) return /^(@[^/]+\/)?[^/]+/.exec(inside)?.[0];
  const tool = TOOLS.find(([known]) => known.test(id));
  if (tool) return tool[1];
  if (MADE.test(id) || id.replace(/^\0/, '').startsWith(root)) return undefined;
  throw new Error(`${JSON.stringify(id)} is shipped, and belongs to no library that is known.`);
}

/** What a library says of itself. */
export function readLibrary(name: string, root: string): Library {
  const about = JSON.parse(
    fs.readFileSync(path.join(folderOf(name, root), 'package.json'), 'utf8'),
  );
  const { version, license, repository } = about;
  const source = String(repository?.url ?? repository ?? about.homepage ?? '');
  return { name, version, license, source: addressOf(source), text: licenceText(name, root) };
}

function licenceText(name: string, root: string): string {
  const folder = folderOf(TEXT_OF[name] ?? name, root);
  const file = fs.readdirSync(folder).find((each) => /^licen[cs]e(\.md|\.txt)?$/i.test(each));
  if (!file) throw new Error(`${name} brings no licence text; look where it is.`);
  const text = fs.readFileSync(path.join(folder, file), 'utf8').replaceAll('\r\n', '\n').trim();
  // Vite goes on with the licences of what is in the tool itself, none of which is shipped.
  return (text.split(/^# Licenses of bundled/m)[0] ?? text).trim();
}

function folderOf(name: string, root: string): string {
  return path.join(root, 'node_modules', name);
}

function addressOf(repository: string): string {
  return repository
    .replace(/^git\+/, '')
    .replace(/\.git$/, '')
    .replace(/^github:|^(?=[\w-]+\/[\w.-]+$)/, 'https://github.com/');
}
