// What the dataset weighs, and how long it takes to compile.
import { gzipSync } from 'node:zlib';
import { compile } from '../data/compile.ts';
import { readSources } from '../scripts/read-sources.ts';
import { median, type Row } from './row.ts';

const ROUNDS = 3;

export function dataset(): Row[] {
  const times: number[] = [];
  let json = '';
  for (let i = 0; i < ROUNDS; i++) {
    const start = performance.now();
    json = JSON.stringify(compile(readSources()));
    times.push(performance.now() - start);
  }
  return [
    {
      figure: 'dataset, gzipped',
      value: gzipSync(json, { level: 9 }).length / 1000,
      goal: 600,
      unit: 'kB',
    },
    { figure: 'dataset, compile', value: median(times), goal: 3000, unit: 'ms', isByClock: true },
  ];
}
