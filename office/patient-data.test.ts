import fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import { readCorpus } from './patient-data/corpus/read-corpus.ts';
import { findPatientData, SUSPICION_KINDS, type SuspicionKind } from './patient-data.ts';

const patient = readCorpus('patient').map(({ note }) => note);
const clean = readCorpus('clean').map(({ note }) => note);

const PIECES: [text: string, kind: SuspicionKind, piece: string][] = [
  ['José Peña 3/4/26 D2740', 'name beside a date', 'José Peña'],
  ['pt Maria Lopez wants D2740', 'patient name', 'Maria Lopez'],
  ['ssn 000-12-3456', 'social security number', '000-12-3456'],
  ['pt cell: (212) 555-0142, after 5', 'phone', '(212) 555-0142'],
  ['write to ana.v@example.com.', 'e-mail', 'ana.v@example.com'],
  ['chart # 10442 lost', 'record number', '10442'],
  ['born 4 March 1961', 'date of birth', '4 March 1961'],
  ['subscriber ID: W204471120', 'member id', 'W204471120'],
  ['lives at 412 Maple St', 'address', '412 Maple St'],
  ['🦷🦷 Peña, José — 3/4/26', 'name beside a date', 'Peña, José'],
];

/** Texts of what the finders look for, and of anything. */
const fragment = fc.oneof(
  fc.constantFrom(...patient, ...clean, ...PIECES.map(([text]) => text)),
  fc.constantFrom(
    'SSN ',
    'DOB ',
    '3/4/61',
    'John ',
    'Smith',
    ', ',
    '555-0142',
    '@',
    '\n',
    '\u2028',
    '#',
    'ﬁ',
    'é',
  ),
  fc.string({ unit: 'binary', maxLength: 20 }),
);
const anyText = fc.array(fragment, { maxLength: 12 }).map((parts) => parts.join(''));

describe('findPatientData', () => {
  it.each(PIECES)('%s: %s', (text, kind, piece) => {
    const found = findPatientData(text).map(({ from, to, ...rest }) => ({
      ...rest,
      text: text.slice(from, to),
    }));
    expect(found).toContainEqual({ kind, text: piece });
  });

  it('names every kind in the table', () => {
    expect(new Set(PIECES.map(([, kind]) => kind))).toEqual(new Set(SUSPICION_KINDS));
  });

  it('takes any text, and answers with pieces of it, in order and apart', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        let end = 0;
        for (const { from, to } of findPatientData(text)) {
          expect(from).toBeGreaterThanOrEqual(end);
          expect(to).toBeGreaterThan(from);
          end = to;
        }
        expect(end).toBeLessThanOrEqual(text.length);
      }),
    );
  });

  it('keeps what it found when lines are added below, and moves it when they are added above', () => {
    fc.assert(
      fc.property(anyText, fc.constantFrom(...clean), (text, line) => {
        const found = findPatientData(text);
        const below = findPatientData(`${text}\n${line}`);
        expect(below.slice(0, found.length)).toEqual(found);
        const above = findPatientData(`${line}\n${text}`).slice(
          -found.length || Number.MAX_SAFE_INTEGER,
        );
        const by = line.length + 1;
        expect(above).toEqual(
          found.map((piece) => ({ ...piece, from: piece.from + by, to: piece.to + by })),
        );
      }),
    );
  });

  it.each([
    'Delta wants both bitewings.',
    'Claims: 800-555-1234, ask for Kim.',
    'Effective 1/1/2026.',
  ])('still asks when a note goes on with: %s', (sentence) => {
    for (const note of patient.filter((text) => findPatientData(text).length > 0))
      expect(findPatientData(`${note}. ${sentence}`), note).not.toEqual([]);
  });
});

/** What a run asks of patterns: each pattern, and over how much text in all. */
function work(run: () => unknown) {
  const patterns = new Map<string, number>();
  const real = RegExp.prototype.exec;
  const spy = vi.spyOn(RegExp.prototype, 'exec').mockImplementation(function (this: RegExp, text) {
    const from = this.global ? this.lastIndex : 0;
    const match = real.call(this, text);
    const to = match ? match.index + match[0].length : text.length;
    patterns.set(this.source, (patterns.get(this.source) ?? 0) + to - from);
    return match;
  });
  try {
    run();
  } finally {
    spy.mockRestore();
  }
  return patterns;
}

// Texts on which a careless pattern tries the same characters again and again, or which are findings throughout.
const SHAPES = [
  '0',
  '0-',
  'a',
  'A ',
  'A. ',
  'a.',
  'a@',
  '#',
  ' ',
  'SSN ',
  'DOB b. ',
  '1/1/',
  '1 Elm ',
  'no.id:',
  'é',
];
const DENSE = patient.slice(0, 60).map((note) => `${note} `);

describe('cost is linear in the length of the text', () => {
  it.each([...SHAPES, ...DENSE])('no part of a pattern repeats without an end: %s', (shape) => {
    for (const pattern of work(() => findPatientData(shape.repeat(60))).keys())
      expect(pattern.replace(/\\.|\[(\\.|[^\]])*\]/g, ''), pattern).not.toMatch(/[*+]|\{\d+,\}/);
  });

  it.each([...SHAPES, ...DENSE])('twice the text is twice the reading: %s', (shape) => {
    const total = (times: number) =>
      work(() => findPatientData(shape.repeat(times)))
        .values()
        .reduce((all, read) => all + read, 0);
    const once = total(400) - total(200);
    const twice = total(800) - total(400);
    expect(twice).toBeLessThanOrEqual(2.1 * once + 200);
  });
});
