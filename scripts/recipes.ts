import fs from 'node:fs';

const FILE = new URL('../docs/deployment.md', import.meta.url);
const BLOCK = /^```\w+ ([\w-]+)\n([\s\S]*?)^```$/gm;

/** A named block of docs/deployment.md, as it stands there: what is shown to admins is what the tests run. */
export function recipe(name: string, blanks: Record<string, string> = {}): string {
  const text = fs.readFileSync(FILE, 'utf8');
  const block = [...text.matchAll(BLOCK)].find(([, title]) => title === name)?.[2];
  if (block === undefined) throw new Error(`docs/deployment.md has no block “${name}”.`);
  return Object.entries(blanks).reduce((filled, [blank, value]) => {
    if (!filled.includes(blank)) throw new Error(`The block “${name}” has no ${blank}.`);
    return filled.replaceAll(blank, value);
  }, block);
}
