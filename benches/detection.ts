// Pure detection over a text as ledgers are: how fast, and against the bare pattern that knows nothing.
import { findCodes } from '../detection/code-format.ts';
import { noiseOf } from './noise.ts';
import { median, type Row } from './row.ts';

const LINE =
  '09/14/2026  #14 MOD  D2393  composite, back tooth  Dx K02.62  $215.00  LGD0395-22  provider 4  Paid\n';
/** Characters of the text; ASCII, so bytes as well. */
const LENGTH = 4_000_000;
const ROUNDS = 9;
/** What a pattern without any care for context would be. */
const BARE = /D\d{4}/g;

export function detection(): Row[] {
  const text = LINE.repeat(Math.ceil(LENGTH / LINE.length));
  const ours: number[] = [];
  const bare: number[] = [];
  const halves: number[] = [];
  const half = text.slice(0, text.length / 2);
  for (let i = 0; i < ROUNDS; i++) {
    ours.push(timeOf(() => findCodes(text)));
    bare.push(timeOf(() => [...text.matchAll(BARE)]));
    halves.push(timeOf(() => findCodes(half)));
  }
  const times = { ours, bare, halves };
  const against = (other: 'bare' | 'halves') => (drawn: typeof times) =>
    median(drawn.ours) / median(drawn[other]);
  return [
    {
      figure: 'pure detection, ms for 100 MB of text',
      value: (median(ours) / text.length) * 100_000_000,
      goal: 1000,
      unit: 'ms',
      isByClock: true,
    },
    {
      figure: 'pure detection against a bare /D\\d{4}/g',
      value: against('bare')(times),
      goal: 1.5,
      unit: 'times',
      noise: noiseOf(times, against('bare')),
    },
    {
      figure: 'twice the text, time of pure detection',
      value: against('halves')(times),
      goal: 2.5,
      unit: 'times',
      // Two short times: what else runs on the machine bends their ratio.
      isByClock: true,
      noise: noiseOf(times, against('halves')),
    },
  ];
}

/** Time that the processor spent on it, in ms: not on other programs. */
function timeOf(run: () => unknown): number {
  const start = process.threadCpuUsage();
  run();
  const { user, system } = process.threadCpuUsage(start);
  return (user + system) / 1000;
}
