// The benchmarks: a table, and bench-results.json. Exits with 1 when a goal is missed by more than the run's own noise.
// `--only ledger,sizes` runs some of them and keeps what the others last said, `--quick` what CI runs, `--write` writes
// docs/benchmarks.md.
import fs from 'node:fs';
import { parseArgs } from 'node:util';
import { claimScan } from './claim-scan.ts';
import { dataset } from './dataset.ts';
import { detection } from './detection.ts';
import { writeDocument } from './document.ts';
import { handlers } from './handlers.ts';
import { highlighters } from './highlighters.ts';
import { hour } from './hour.ts';
import { idle } from './idle.ts';
import { latency } from './latency.ts';
import { ledger } from './ledger.ts';
import { isMissed, lineOf, type Row } from './row.ts';
import { search } from './search.ts';
import { sizes } from './sizes.ts';
import { waking } from './waking.ts';

/** Rounds of the long measurements; the quick ones carry the wider noise of few. */
const ROUNDS = { full: 9, quick: 2 };

const { values: options } = parseArgs({
  options: { only: { type: 'string' }, quick: { type: 'boolean' }, write: { type: 'boolean' } },
});
const rounds = options.quick ? ROUNDS.quick : ROUNDS.full;
const benches: Record<string, () => Row[] | Promise<Row[]>> = {
  sizes,
  dataset,
  detection,
  ledger: () => ledger(rounds),
  handlers: () => handlers(rounds),
  idle,
  hour,
  highlighters: () => highlighters(rounds, options.quick ? ['mark'] : ['mark', 'walker']),
  waking,
  latency,
  'claim-scan': claimScan,
  search,
};
/** Sizes and ratios; of these benches, what other programs on the machine do not bend. */
const QUICK = ['sizes', 'dataset', 'detection', 'handlers'];
const chosen = options.only?.split(',') ?? (options.quick ? QUICK : Object.keys(benches));

const RESULTS = 'bench-results.json';
/** Rows of each bench as it last ran: what is compared is always of one run of one bench. */
const results: Record<string, Row[]> =
  options.only && fs.existsSync(RESULTS) ? JSON.parse(fs.readFileSync(RESULTS, 'utf8')) : {};
let isMet = true;
for (const name of chosen) {
  const bench = benches[name];
  if (!bench) throw new Error(`No bench ${name}; there are ${Object.keys(benches).join(', ')}.`);
  const rows = (await bench()).filter(({ isByClock }) => !(options.quick && isByClock));
  for (const row of rows) console.log(lineOf(row));
  isMet &&= !rows.some(isMissed);
  results[name] = rows;
  fs.writeFileSync(RESULTS, `${JSON.stringify(results, null, 2)}\n`);
}
if (options.write)
  await writeDocument(
    Object.keys(benches).flatMap((name) => (results[name] ? [[name, results[name]] as const] : [])),
  );
process.exitCode = isMet ? 0 : 1;
