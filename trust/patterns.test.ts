import fs from 'node:fs';
import path from 'node:path';
import { parseSync, Visitor } from 'oxc-parser';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { record } from './figures.ts';

const OUTPUT = path.resolve(import.meta.dirname, '../.output');
/** Longest look at one pattern, in ms; one that is not decided by then counts as not safe. */
const PATIENCE = 60_000;

// Without it the checker asks for a Java machine or a program of the system's own.
process.env.RECHECK_BACKEND = 'pure';
let check: typeof import('recheck').check;
beforeAll(async () => {
  ({ check } = await import('recheck'));
});

/**
 * Where the checker tries strings at random it tries the same ones each time, and counts steps: by default it also takes
 * a match for slow that a busy machine was slow with.
 */
const ALIKE = { randomSeed: 1, incubationTimeout: null, seedingTimeout: null };

/** `d` only tells where the groups were found, and the checker does not know it. */
const judged = async (source: string, flags: string) =>
  (await check(source, flags.replace('d', ''), { ...ALIKE, timeout: PATIENCE })).status;

/** Every pattern that is written in a built script, the libraries' too. */
function patterns(): { source: string; flags: string; file: string }[] {
  const found = new Map<string, { source: string; flags: string; file: string }>();
  for (const file of fs.globSync('{chrome,firefox}-mv3/**/*.js', { cwd: OUTPUT }).sort()) {
    const code = fs.readFileSync(path.join(OUTPUT, file), 'utf8');
    new Visitor({
      Literal(node) {
        if (!('regex' in node) || !node.regex) return;
        const { pattern: source, flags } = node.regex;
        found.set(`/${source}/${flags}`, { source, flags, file });
      },
    }).visit(parseSync(file, code, { sourceType: 'module' }).program);
  }
  return [...found.values()];
}

describe('a pattern that takes more than linear time', () => {
  it.each([
    ['(a+)+$', ''],
    ['\\s*x\\s*$', 'g'],
    ['(\\d+)\\D*$', ''],
    ['^(\\w+\\s?)*$', ''],
  ])('/%s/%s is found', async (source, flags) => {
    expect(await judged(source, flags)).toBe('vulnerable');
  });
});

const ALL = patterns();

it('there are patterns to look at', () => {
  expect(ALL.length).toBeGreaterThan(100);
});

const counted = { patterns: ALL.length, vulnerable: 0, undecided: 0 };
afterAll(() => record('patterns', counted));

it.each(ALL)('/$source/$flags takes linear time', async ({ source, flags }) => {
  const status = await judged(source, flags);
  if (status === 'vulnerable') counted.vulnerable++;
  if (status === 'unknown') counted.undecided++;
  expect(status).toBe('safe');
});
