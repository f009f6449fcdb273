import fc from 'fast-check';
import { expect, it } from 'vitest';
import { damagedFiles, faultsOf } from '../office/damaged-files.ts';
import { record } from './figures.ts';

const FILES = 100_000;
/** Longest that one file may take, in ms: hundreds of times what it does. */
const HANG = 1000;
/** Looks at a file that took longer: a machine that is busy elsewhere stops us now and then. */
const TRIES = 3;

const seed = Number(process.env.SEED ?? Date.now() % 2 ** 31);

it(`R53: a hundred thousand damaged files throw nothing, hang nowhere, and keep to the limits (seed ${seed})`, async () => {
  let files = 0;
  let longest = 0;
  const began = performance.now();
  await fc.assert(
    fc.asyncProperty(damagedFiles, async (bytes) => {
      files++;
      let least = Number.POSITIVE_INFINITY;
      for (let tried = 0; tried < TRIES && least > HANG; tried++) {
        const start = performance.now();
        const faults = await faultsOf(bytes);
        least = Math.min(least, performance.now() - start);
        expect(faults).toEqual([]);
      }
      longest = Math.max(longest, least);
      expect(least).toBeLessThanOrEqual(HANG);
    }),
    { numRuns: FILES, seed },
  );
  record('damaged-files', {
    'damaged CSV files read': files,
    exceptions: 0,
    'longest file, ms': Math.round(longest),
    'all of them, s': Math.round((performance.now() - began) / 1000),
    seed,
  });
  expect(files).toBe(FILES);
}, 300_000);
