import fc from 'fast-check';
import { afterEach, describe, expect, it } from 'vitest';
import type { SearchResult } from '../data/search.ts';
import { askedOf } from '../detection/asked.ts';
import { speakAtDoors } from './doors-words.ts';
import { AS_TEXT, AS_XML, omniboxRows } from './omnibox-rows.ts';
import { DOORS_EN } from './words/doors.en.ts';
import { DOORS_ES } from './words/doors.es.ts';

const result = (code: string, title: string, more: Partial<SearchResult> = {}): SearchResult => ({
  code,
  title,
  standing: 'in force',
  why: 'number',
  marks: { code: [], title: [], alias: [] },
  ...more,
});
const FOUND = [
  result('D0274', 'Bitewings, <four> & more'),
  result('D0277', 'Vertical bitewings', {
    why: 'alias',
    alias: 'vert bw',
    standing: 'retired',
    marks: { code: [], title: [[9, 13]], alias: [] },
  }),
];
const rows = (text: string, drawn = AS_XML) =>
  omniboxRows(
    askedOf(text, 64),
    (query) => FOUND.filter(({ code }) => !/^D\d{4}$/.test(query) || code === query),
    drawn,
  );

describe('omniboxRows', () => {
  afterEach(() => speakAtDoors(DOORS_EN));

  it('explains itself before anything was typed', () => {
    expect(rows('').first).toContain('D0274');
    expect(rows(' ').others).toEqual([]);
    speakAtDoors(DOORS_ES);
    expect(rows('').first).toContain('limpieza profunda');
  });

  it('offers what was found for words, with what it was found by', () => {
    expect(rows('bitewing <b>').first).toBe('Look up “bitewing &lt;b&gt;”');
    expect(rows('bitewing').others).toEqual([
      {
        content: 'D0274',
        description: '<match>D0274</match><dim> – </dim>Bitewings, &lt;four&gt; &amp; more',
      },
      {
        content: 'D0277',
        description:
          'D0277<dim> – </dim>Vertical <match>bite</match>wings<dim> “vert bw”</dim><dim> (retired)</dim>',
      },
    ]);
  });

  it('says what Enter opens', () => {
    expect(rows('0274').first).toContain('Bitewings, &lt;four&gt;');
    expect(rows('0274').others).toEqual([]);
    expect(rows('D9999')).toEqual({ first: 'Look up “D9999”', others: [] });
    expect(rows('D0274, D9999 D0277')).toMatchObject({
      first: 'Look up these codes',
      others: [{ content: 'D0274' }, { content: 'D0277' }],
    });
  });

  it('is plain text in Firefox, whose first line stays', () => {
    const hint = rows('', AS_TEXT).first;
    expect(rows('bitewing', AS_TEXT)).toEqual({
      first: hint,
      others: [
        { content: 'D0274', description: 'D0274 – Bitewings, <four> & more' },
        { content: 'D0277', description: 'D0277 – Vertical bitewings “vert bw” (retired)' },
      ],
    });
    expect(rows('0274', AS_TEXT)).toMatchObject({ first: hint, others: [{ content: 'D0274' }] });
  });

  it('is XML whatever is typed', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 80 }), (text) => {
        const { first } = rows(text);
        expect(first).not.toMatch(/[<>"']|&(?!(amp|lt|gt|quot|apos);)|[^\P{C}\t\n]/u);
      }),
    );
  });
});
