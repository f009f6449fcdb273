import dataset from 'virtual:dataset';
import { expect, it } from 'vitest';
import { createCodeList } from './code-list.ts';
import { libraryOf } from './library.ts';

const list = createCodeList(libraryOf(dataset));
const today = new Date('2026-06-01T12:00:00');
const codes = (asked: Parameters<typeof list>[0]) =>
  list(asked, today).rows.map(({ code }) => code);

it('answers in the order that was asked, each code once', () => {
  expect(codes([{ code: 'D1110' }, { code: 'D0150' }, { code: 'D1110' }])).toEqual([
    'D1110',
    'D0150',
  ]);
});

it('expands a range to its codes in force, and says how many', () => {
  const { rows, ranges, left } = list([{ from: 'D0350', to: 'D0367' }], today);
  expect(rows.map(({ code }) => code)).toEqual(['D0350', 'D0364', 'D0365', 'D0366', 'D0367']);
  expect(rows.every(({ standing }) => standing === 'in force')).toBe(true);
  expect(ranges).toEqual([{ from: 'D0350', to: 'D0367', count: 5 }]);
  expect(left).toBe(0);
});

it('names what replaced a retired code, and what is nearest to an unknown one', () => {
  const [retired, unknown] = list([{ code: 'D1352' }, { code: 'D0392' }], today).rows;
  expect(retired).toMatchObject({ standing: 'retired', instead: ['D2391'] });
  expect(unknown).toMatchObject({ standing: 'unknown' });
  expect(unknown?.instead).toContain('D0391');
});

it('leaves out a bare number that is no code', () => {
  expect(
    codes([
      { code: 'D2026', isBare: true },
      { code: 'D0150', isBare: true },
    ]),
  ).toEqual(['D0150']);
});

it('lists as many as somebody reads, and counts the rest', () => {
  const { rows, ranges, left } = list([{ from: 'D0000', to: 'D9999' }], today);
  expect(rows).toHaveLength(100);
  expect(ranges[0]?.count).toBe(847);
  expect(left).toBe(747);
});
