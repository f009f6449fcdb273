// The benchmarks: a table, and bench-results.json. Exits with 1 when a goal is missed.
import fs from 'node:fs';
import { dataset } from './dataset.ts';
import { detection } from './detection.ts';
import { latency } from './latency.ts';
import { ledger } from './ledger.ts';
import { sizes } from './sizes.ts';
import { waking } from './waking.ts';

const rows = [
  ...sizes(),
  ...dataset(),
  ...detection(),
  ...(await ledger()),
  ...(await waking()),
  ...(await latency()),
];
for (const { figure, value, goal, unit, note } of rows)
  console.log(
    `${value <= goal ? '✓' : '✗'} ${figure.padEnd(66)} ${value.toFixed(2).padStart(8)} ${unit.padEnd(5)} (at most ${goal})  ${note ?? ''}`,
  );
fs.writeFileSync('bench-results.json', `${JSON.stringify(rows, null, 2)}\n`);
process.exitCode = rows.every(({ value, goal }) => value <= goal) ? 0 : 1;
