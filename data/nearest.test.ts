import dataset from 'virtual:dataset';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { createNearest } from './nearest.ts';
import { createSearch } from './search.ts';
import { isSlipped } from './slipped.ts';

const nearest = createNearest(dataset);
const search = createSearch(dataset);
const today = new Date('2026-06-01T12:00:00');

it.each([
  ['D03955', 'D0395'],
  ['DO395', 'D0395'],
  ['d0l50', 'D0150'],
  ['D11100', 'D1110'],
  ['9999', 'D9999'],
  ['D8999', 'D8999'],
  ['perodontl scalng', 'D4341'],
  ['nghtgrd', 'D9944'],
])('%s leads to %s', (query, code) => {
  const offered = nearest(query, today).map((row) => row.code);
  expect(offered.length).toBeGreaterThan(0);
  const isKnown = dataset.codes.some((one) => one.code === code);
  if (isKnown) expect(offered).toContain(code);
});

it('offers something in force for every number that a search does not know', () => {
  for (const query of ['D0000', 'D6666', 'D9990', 'D12345', 'D0399'])
    if (!search(query, today).length) {
      const offered = nearest(query, today);
      expect(offered.length, query).toBeGreaterThan(0);
      expect(offered.every(({ standing }) => standing === 'in force')).toBe(true);
    }
});

it('takes any text', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 64 }), (query) => {
      expect(nearest(query, today).length).toBeLessThanOrEqual(5);
    }),
    { numRuns: 60 },
  );
});

it.each([
  ['DO395', true],
  ['d0l50', true],
  ['D03955', true],
  ['03955', true],
  ['D0395', false],
  ['0395', false],
  ['D03', false],
  ['bills', false],
  ['oil', false],
  ['deep cleaning', false],
  ['', false],
])('whether %j was meant as a code and cannot be one: %s', (query, slipped) => {
  expect(isSlipped(query)).toBe(slipped);
});
