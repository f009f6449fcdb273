import type { Library } from './shipped.ts';

/** What this project's build changes in a library, told to whoever reads the licences. */
const CHANGED: Record<string, string> = {
  preact: 'the one line that writes `innerHTML` is taken out (scripts/no-inner-html-plugin.ts)',
  papaparse: 'what fetches files and starts workers is taken out (scripts/papaparse-plugin.ts)',
};
/** What stands at the top of a package is put into pages, but for this; extension pages take their scripts from a folder. */
const BACKGROUND = 'background.js';

/** Scripts of a build, each with the names of the libraries in it. */
export type Shipped = Record<string, string[]>;

/** The scripts of a build that are put into pages. */
export function inPages(shipped: Shipped): string[] {
  return Object.keys(shipped)
    .filter((script) => !script.includes('/') && script !== BACKGROUND)
    .sort();
}

/** The page of licences that lies in each package: every library in it, where it is, and its licence's text. */
export function thirdParty(shipped: Shipped, libraries: readonly Library[]): string {
  const parts = libraries.map(({ name, version, license, source, text }) => {
    const scripts = Object.keys(shipped).filter((script) => shipped[script]?.includes(name));
    return [
      `## ${name} ${version}`,
      `- Licence: ${license}\n- Source: ${source}\n- In: ${scripts.sort().join(', ')}`,
      ...(CHANGED[name] ? [`- Changed: ${CHANGED[name]}`] : []),
      ['```text', text, '```'].join('\n'),
    ].join('\n\n');
  });
  return `${[
    '# Libraries in this package',
    'Claimside itself is under the MIT licence. It contains code of these libraries, each under its own.',
    ...parts,
  ].join('\n\n')}\n`;
}
