import fs from 'node:fs';
import path from 'node:path';
import type { Sources } from '../data/compile.ts';
import type { SourceFile } from '../data/problems.ts';

/** Year of the edition whose numbers `editions/2026.csv` lists; later ones are overlays on it. */
const EDITION = 2026;

const root = path.resolve(import.meta.dirname, '..');

/** Reads the authored dataset from `data/`. */
export function readSources(): Sources {
  return {
    edition: EDITION,
    families: yamlIn('codes'),
    inForce: read(path.join(root, 'data', 'editions', `${EDITION}.csv`)),
    retired: read(path.join(root, 'data', 'editions', 'retired.csv')),
    guides: yamlIn('guides'),
    everyday: read(path.join(root, 'data', 'most-billed.txt')),
    overlays: yamlIn('editions'),
  };
}

/** Reads the known sites from `data/`. */
export function readSitesFile(): SourceFile {
  return read(path.join(root, 'data', 'sites.yaml'));
}

/** Reads what is new from `data/`. */
export function readNewsFile(): SourceFile {
  return read(path.join(root, 'data', 'news.yaml'));
}

/** Reads the authored rules of the claim check from `data/rules/`. */
export function readRules(): SourceFile[] {
  return yamlIn('rules');
}

function yamlIn(name: string): SourceFile[] {
  const folder = path.join(root, 'data', name);
  return fs
    .readdirSync(folder)
    .filter((file) => file.endsWith('.yaml'))
    .sort()
    .map((file) => read(path.join(folder, file)));
}

function read(file: string): SourceFile {
  return { path: path.relative(process.cwd(), file), text: fs.readFileSync(file, 'utf8') };
}
