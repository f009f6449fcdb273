import { gzipSync } from 'node:zlib';
import dataset from 'virtual:dataset';
import { describe, expect, it } from 'vitest';
import type { Dataset } from './entry.ts';
import { resolve } from './entry.ts';
import { review } from './standard.ts';

const entries = dataset.codes.flatMap((code) => {
  const family = dataset.families[code.family];
  return family ? [resolve(code, family, dataset.edition)] : [];
});
const entryOf = (code: string) => entries.find((entry) => entry.code === code);

/** Delta Dental of California asks for a narrative with these, and with every code for work that no other code names. */
const NARRATIVE = [
  ...['D2950', 'D2980', 'D4249', 'D4920', 'D7260', 'D7530', 'D7540', 'D8210', 'D8680', 'D9930'],
  ...entries.map(({ code }) => code).filter((code) => /^D(\d999|5899|6199|7899)$/.test(code)),
];

describe('the dataset as a whole', () => {
  it('meets the standard in every entry', () => {
    expect(review(dataset)).toEqual([]);
  });

  it('answers three questions for each code that is billed most', () => {
    const codes = dataset.everyday;
    expect(codes.length).toBeGreaterThanOrEqual(150);
    expect(codes.filter((code) => (entryOf(code)?.faq?.length ?? 0) < 3)).toEqual([]);
  });

  it('has a narrative for each code that usually needs one', () => {
    expect(NARRATIVE.length).toBeGreaterThan(20);
    expect(NARRATIVE.filter((code) => !entryOf(code)?.narrative)).toEqual([]);
  });

  it('has a worked case in at least 30 families', () => {
    const families = new Set(entries.filter(({ example }) => example).map(({ family }) => family));
    expect(families.size).toBeGreaterThanOrEqual(30);
  });

  it('lists no whole chapter as neighbours', () => {
    for (const { code, nearMisses = [] } of entries)
      expect(nearMisses.length, code).toBeLessThanOrEqual(6);
  });

  it('says of each retired code what came after, and chooses where there are several', () => {
    const retired = entries.filter(({ until }) => until !== undefined);
    expect(retired).toHaveLength(62);
    for (const { code, replacedBy = [], nearMisses = [], is } of retired) {
      expect(is.length, code).toBeGreaterThan(20);
      if (replacedBy.length > 1)
        for (const { code: other } of nearMisses) expect(other).toMatch(/^D\d{4}$/);
    }
  });

  it('is at most 600 kB gzipped', () => {
    expect(gzipSync(JSON.stringify(dataset), { level: 9 }).length).toBeLessThan(600_000);
  });
});

describe('the standard', () => {
  const base = dataset.codes.find(({ code }) => code === 'D0395');
  const withChange = (change: object): Dataset => ({
    ...dataset,
    codes: dataset.codes.map((code) => (code === base ? { ...code, ...change } : code)),
  });

  it.each([
    [{ use: ['One only'] }, 'D0395: use has 1'],
    [{ is: 'word '.repeat(46).trim() }, 'D0395: is has 46 words'],
    [{ avoid: ['Verify coverage first.'] }, 'D0395: says “verify coverage”'],
    [{ title: 'Each further scan' }, 'D0395: is a code for each further one'],
    [{ title: 'Scan, capture only' }, 'D0395: is capture only'],
    [{ unit: 'quadrant' }, 'D0395: unit is a quadrant'],
    [
      {
        say: {
          en: 'Multidimensional reconstructive visualization facilitates individualized planning.',
          es: 'x',
        },
      },
      'D0395: say.en reads at grade',
    ],
    [{ use: ['The same line here.', 'The same line here.'] }, 'D0395 repeats D0395'],
  ])('%j: %s', (change, line) => {
    expect(review(withChange(change)).some((text) => text.startsWith(line))).toBe(true);
  });

  it('refuses a title that another code has', () => {
    const title = dataset.codes.find(({ code }) => code === 'D0394')?.title;
    expect(review(withChange({ title })).some((line) => line.includes('has the title of'))).toBe(
      true,
    );
  });
});
