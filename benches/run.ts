// The benchmarks: a table, and bench-results.json. Exits with 1 when a goal is missed.
import fs from 'node:fs';
import { latency } from './latency.ts';
import { sizes } from './sizes.ts';

const rows = [...sizes(), ...(await latency())];
for (const { figure, value, goal, unit, note } of rows)
  console.log(
    `${value <= goal ? '✓' : '✗'} ${figure.padEnd(48)} ${value.toFixed(1).padStart(7)} ${unit}  (at most ${goal})  ${note ?? ''}`,
  );
fs.writeFileSync('bench-results.json', `${JSON.stringify(rows, null, 2)}\n`);
process.exitCode = rows.every(({ value, goal }) => value <= goal) ? 0 : 1;
