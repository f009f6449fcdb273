// Checks the authored dataset, or only the folder of families that is named: node scripts/check-dataset.ts [folder]
import { compile, DatasetError } from '../data/compile.ts';
import { review } from '../data/standard.ts';
import { readSources } from './read-sources.ts';

try {
  const dataset = compile(readSources(process.argv[2]));
  const short = review(dataset);
  for (const line of short) console.error(line);
  console.log(
    `${dataset.codes.length} codes in ${Object.keys(dataset.families).length} families hold together; ${short.length} places fall short.`,
  );
  process.exitCode = short.length > 0 ? 1 : 0;
} catch (error) {
  if (!(error instanceof DatasetError)) throw error;
  console.error(error.message);
  process.exitCode = 1;
}
