import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { blanksOf, fill, isFilled, openIn, textOf } from './narrative.ts';

const BUILD_UP = 'Tooth [tooth]: [mm] mm left on [date]; core of [material].';
const LONG = 'On [date] tooth [tooth] had [finding].';
const textWith = (template: string, values: Record<string, string>) =>
  textOf(fill(template, values));

describe('the blanks of a narrative', () => {
  it.each([
    [[BUILD_UP], ['tooth', 'mm', 'date', 'material']],
    [
      [BUILD_UP, LONG],
      ['tooth', 'mm', 'date', 'material', 'finding'],
    ],
    [
      [BUILD_UP, undefined],
      ['tooth', 'mm', 'date', 'material'],
    ],
    [['Teeth [tooth] and [tooth].'], ['tooth']],
    [['[first/replaces year], [upper/lower]'], ['first/replaces year', 'upper/lower']],
    [['No blank; not [], not [ open.'], []],
    [['[[tooth]]'], ['tooth']],
    [[], []],
  ])('%j: %j', (templates, names) => {
    expect(blanksOf(...templates)).toEqual(names);
  });
});

describe('a filled narrative', () => {
  it.each([
    ['nothing filled', {}, BUILD_UP, 4],
    ['one filled', { tooth: '19' }, 'Tooth 19: [mm] mm left on [date]; core of [material].', 3],
    ['spaces are no answer', { tooth: '  ' }, BUILD_UP, 4],
    ['around an answer they go', { mm: ' 2 ' }, BUILD_UP.replace('[mm]', '2'), 3],
    [
      'all filled',
      { tooth: '19', mm: '2', date: '11/23/2026', material: 'composite' },
      'Tooth 19: 2 mm left on 11/23/2026; core of composite.',
      0,
    ],
    [
      'what looks like a pattern stays itself',
      { tooth: '$&' },
      BUILD_UP.replace('[tooth]', () => '$&'),
      3,
    ],
    ['a blank of another form changes nothing', { finding: 'x' }, BUILD_UP, 4],
  ])('%s', (_, values, text, open) => {
    expect(textWith(BUILD_UP, values)).toBe(text);
    expect(openIn(BUILD_UP, values)).toHaveLength(open);
  });

  it('fills a blank that stands twice, and counts it once while it is open', () => {
    const twice = 'Teeth [tooth] and [tooth].';
    expect(openIn(twice, {})).toEqual(['tooth']);
    expect(textWith(twice, { tooth: '8' })).toBe('Teeth 8 and 8.');
  });

  it('marks what is filled and what is open', () => {
    expect(fill('Tooth [tooth], [date].', { tooth: '3' })).toEqual([
      { text: 'Tooth ' },
      { text: '3', blank: 'filled' },
      { text: ', ' },
      { text: '[date]', blank: 'open' },
      { text: '.' },
    ]);
  });

  it.each(['toString', 'constructor', '__proto__'])('a blank named %s is open', (name) => {
    expect(openIn(`[${name}]`, {})).toEqual([name]);
    expect(textWith(`[${name}]`, {})).toBe(`[${name}]`);
  });

  it.each([
    [{}, false],
    [{ tooth: ' ' }, false],
    [{ tooth: '', mm: '2' }, true],
  ])('%j holds something: %s', (values, isIt) => {
    expect(isFilled(values as Record<string, string>)).toBe(isIt);
  });
});

const plain = fc.string({ maxLength: 12 }).map((text) => text.replace(/[[\]\n]/g, '.'));
const name = plain.filter((text) => text !== '');
const pieces = fc.array(
  fc.oneof(
    plain,
    name.map((blank) => `[${blank}]`),
  ),
  { maxLength: 8 },
);

describe('any narrative', () => {
  it('with nothing filled is its template', () => {
    fc.assert(
      fc.property(pieces, (parts) => {
        expect(textWith(parts.join(''), {})).toBe(parts.join(''));
      }),
    );
  });

  it('holds each answer, and keeps each open blank visible', () => {
    fc.assert(
      fc.property(pieces, fc.array(plain), (parts, answers) => {
        const template = parts.join('');
        const blanks = blanksOf(template);
        const values = Object.fromEntries(blanks.map((blank, i) => [blank, answers[i] ?? '']));
        const text = textWith(template, values);
        const open = openIn(template, values);
        for (const blank of blanks)
          expect(text).toContain(open.includes(blank) ? `[${blank}]` : values[blank]?.trim());
        expect(blanksOf(text)).toEqual(open);
      }),
    );
  });

  it('keeps its own words, in their order', () => {
    fc.assert(
      fc.property(pieces, plain, (parts, answer) => {
        const template = parts.join('');
        const values = Object.fromEntries(blanksOf(template).map((blank) => [blank, answer]));
        const own = fill(template, values).filter(({ blank }) => !blank);
        expect(textOf(own)).toBe(template.replace(/\[[^[\]\n]+\]/g, ''));
      }),
    );
  });
});
