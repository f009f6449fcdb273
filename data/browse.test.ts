import dataset from 'virtual:dataset';
import { expect, it } from 'vitest';
import { createBrowse } from './browse.ts';

const browse = createBrowse(dataset);
const today = new Date('2026-06-01T12:00:00');

it('leads to every code in force, once, and to no other', () => {
  const chapters = browse.chapters(today);
  const found = chapters.flatMap(({ families }) =>
    families.flatMap(({ slug, count }) => {
      const codes = browse.codesOf(slug, today).map(({ code }) => code);
      expect(codes, slug).toHaveLength(count);
      return codes;
    }),
  );
  const inForce = dataset.codes.filter(({ until }) => until === undefined).map(({ code }) => code);
  expect(found.toSorted()).toEqual(inForce.toSorted());
  expect(chapters.reduce((sum, { count }) => sum + count, 0)).toBe(inForce.length);
  expect(chapters).toHaveLength(12);
});

it('has nothing for a family that does not exist', () => {
  expect(browse.codesOf('no-such-family', today)).toEqual([]);
});
