// Checks the authored dataset: node scripts/check-dataset.ts [PREFIX]
// With a prefix, only what belongs to the files whose names start with it is reported.
import path from 'node:path';
import { inspect } from '../data/compile.ts';
import { describe } from '../data/problems.ts';
import { review } from '../data/standard.ts';
import { readSources } from './read-sources.ts';

const prefix = process.argv[2] ?? '';
const sources = readSources();
const isNamed = (file: string) => path.basename(file).startsWith(prefix);
const { dataset, problems } = inspect(sources);
const named = inspect({ ...sources, families: sources.families.filter((f) => isNamed(f.path)) });
const own = new Set([
  ...named.dataset.codes.map(({ code }) => code),
  ...Object.keys(named.dataset.families),
]);
const found = [
  ...problems.filter((problem) => prefix === '' || isNamed(problem.file)).map(describe),
  ...review(dataset).filter((line) => own.has(line.split(/[ :]/)[0] ?? '')),
];
for (const line of found) console.error(line);
const families = Object.keys(named.dataset.families).length;
console.log(
  `${named.dataset.codes.length} codes in ${families} families; ${found.length} places to mend.`,
);
process.exitCode = found.length > 0 ? 1 : 0;
