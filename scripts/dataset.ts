// Writes the compiled dataset, family text resolved into each code: npm run dataset -- FILE
import fs from 'node:fs';
import { compile } from '../data/compile.ts';
import { resolve } from '../data/entry.ts';
import { DatasetError } from '../data/problems.ts';
import { readSources } from './read-sources.ts';

const file = process.argv[2];
if (!file) {
  console.error('Name the file to write: npm run dataset -- FILE');
  process.exit(1);
}
try {
  const { edition, families, codes } = compile(readSources());
  const resolved = codes.flatMap((code) => {
    const family = families[code.family];
    return family ? [resolve(code, family, edition)] : [];
  });
  fs.writeFileSync(
    file,
    `${JSON.stringify({ edition: String(edition), codes: resolved }, null, 2)}\n`,
  );
  console.log(`${resolved.length} codes of the ${edition} edition written to ${file}.`);
} catch (error) {
  if (!(error instanceof DatasetError)) throw error;
  console.error(error.message);
  process.exitCode = 1;
}
