import fs from 'node:fs';
import path from 'node:path';
import { expect, it } from 'vitest';

const ROOT = path.resolve(import.meta.dirname, '../..');
const read = (file: string) => fs.readFileSync(path.join(ROOT, file), 'utf8');
const filesOf = (...globs: string[]) =>
  fs
    .globSync(globs, { cwd: ROOT })
    .filter((file) => !/\.test\.tsx?$|^components\/words\//.test(file))
    .map(read);
const sourcesOf = (...globs: string[]) => filesOf(...globs).join('\n');

/** Fronts, by the area whose words they give: `export let WORDS` of `./words/card.en.ts`. */
const FRONTS = fs
  .globSync('components/*words.ts', { cwd: ROOT })
  .map((file) => [
    /export let (\w+)/.exec(read(file))?.[1] ?? '',
    /from '\.\/words\/([\w-]+)\.en\.ts'/.exec(read(file))?.[1] ?? '',
  ]);

it('every area of words has its front', () => {
  const areas = fs
    .globSync('components/words/*.en.ts', { cwd: ROOT })
    .map((file) => path.basename(file, '.en.ts'));
  expect(FRONTS.map(([, area]) => area).sort()).toEqual(areas.sort());
});

it.each(FRONTS)('%s has no key that nobody uses', async (front, area) => {
  const file = path.join(ROOT, `components/words/${area}.en.ts`);
  const [[name, words] = ['', {}]] = Object.entries<object>(await import(file));
  const files = filesOf('{components,entrypoints,platform}/**/*.{ts,tsx}');
  const drawn = files.join('\n');
  const byName = files.filter((text) => text.includes(`${front}[`)).join('\n');
  const written = sourcesOf('scripts/*.ts');
  const isUsed = (key: string) =>
    // Under its own name, as `words` where a view is given them, or picked out of them.
    new RegExp(`\\b(${front}|words)\\.${key}\\b`).test(drawn) ||
    new RegExp(`\\{[^{}]*\\b${key}\\b[^{}]*\\} = ${front}\\b`).test(drawn) ||
    // Named in a view that picks its words by name.
    byName.includes(`'${key}'`) ||
    new RegExp(`\\b${name}\\.${key}\\b`).test(written);
  expect(Object.keys(words).filter((key) => !isUsed(key))).toEqual([]);
});

it('the manifest has a message for each that it names, in both languages, and no other', () => {
  const keys = (language: string) =>
    Object.keys(JSON.parse(read(`public/_locales/${language}/messages.json`))).sort();
  const sources = `${read('wxt.config.ts')}${sourcesOf('entrypoints/**/*.html', '{platform,entrypoints}/**/*.{ts,tsx}')}`;
  const named = [...sources.matchAll(/__MSG_(\w+?)__|getMessage\('(\w+)'/g)].map(
    ([, inManifest, inCode]) => inManifest ?? inCode,
  );
  expect(keys('en')).toEqual([...new Set(named)].sort());
  expect(keys('es')).toEqual(keys('en'));
});

it('the manifest says nothing in Spanish that it says in English, and stays short enough for the stores', () => {
  const messages = (language: string): Record<string, { message: string }> =>
    JSON.parse(read(`public/_locales/${language}/messages.json`));
  const spanish = messages('es');
  for (const [key, { message }] of Object.entries(messages('en')))
    expect(spanish[key]?.message, key).not.toBe(message);
  // The limit of the Chrome Web Store.
  for (const language of ['en', 'es'])
    expect(messages(language).description?.message.length).toBeLessThanOrEqual(132);
});
