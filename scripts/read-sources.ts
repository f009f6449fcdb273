import fs from 'node:fs';
import path from 'node:path';
import type { SourceFile, Sources } from '../data/compile.ts';

/** Year of the edition that is built. */
export const EDITION = 2026;

const root = path.resolve(import.meta.dirname, '..');

/** Reads the authored dataset from `data/`, or the families from another folder. */
export function readSources(folder = path.join(root, 'data', 'codes')): Sources {
  const families = fs
    .readdirSync(folder)
    .filter((name) => name.endsWith('.yaml'))
    .sort()
    .map((name) => read(path.join(folder, name)));
  return {
    edition: EDITION,
    families,
    inForce: read(path.join(root, 'data', 'editions', `${EDITION}.csv`)),
    retired: read(path.join(root, 'data', 'editions', 'retired.csv')),
  };
}

function read(file: string): SourceFile {
  return { path: path.relative(process.cwd(), file), text: fs.readFileSync(file, 'utf8') };
}
