import { expect, it } from 'vitest';
import { notesToBackUp } from './backup-due.ts';

const notes = (days: number[]) =>
  days.map((day) => ({ changed: `2026-11-${String(day).padStart(2, '0')}T12:00:00.000Z` }));
const TEN = notes([1, 2, 3, 4, 5, 6, 7, 8, 9, 10]);

it.each([
  [TEN, undefined, 10],
  [TEN.slice(1), undefined, 0],
  [[], undefined, 0],
  [TEN, '2026-10-31T00:00:00.000Z', 10],
  [TEN, '2026-11-01T12:00:00.000Z', 0],
  [[...TEN, ...notes([20, 21])], '2026-11-02T12:00:00.000Z', 10],
])('of %j since %s: %i', (all, last, count) => {
  expect(notesToBackUp(all, last)).toBe(count);
});
