import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { plainNotes } from './arbitrary-notes.ts';
import { makeBackup, readBackup } from './backup.ts';
import { makeCsv } from './backup-csv.ts';
import { type PlainNote, tidyText } from './note.ts';

const NOW = '2026-11-28T12:00:00.000Z';
const NOTE: PlainNote = { code: 'D2740', payer: 'Delta', text: 'Both bitewings', changed: NOW };
const notesOf = (text: string) => {
  const read = readBackup(text, NOW);
  if (read.kind === 'bad') throw new Error(read.reason);
  return read;
};
const reason = (text: string) => {
  const read = readBackup(text, NOW);
  return read.kind === 'bad' ? read.reason : read.kind;
};

describe('a backup', () => {
  it.each([
    ['JSON', (notes: PlainNote[]) => makeBackup({ notes }, NOW)],
    ['CSV', makeCsv],
  ])('as %s holds 10,000 notes as they were', (_, make) => {
    const seed = Date.now();
    const notes = fc.sample(plainNotes, { numRuns: 10_000, seed });
    const { notes: read, problems } = notesOf(make(notes));
    expect(problems, `seed ${seed}`).toEqual([]);
    expect(read, `seed ${seed}`).toEqual(notes);
  });

  it('holds settings and licensed names only when they were given', () => {
    expect(notesOf(makeBackup({ notes: [NOTE] }, NOW))).toEqual({
      kind: 'read',
      notes: [NOTE],
      problems: [],
      unread: 0,
    });
    const whole = makeBackup({ notes: [], settings: { dwell: 200 }, names: [1] }, NOW);
    expect(notesOf(whole)).toMatchObject({ settings: { dwell: 200 }, names: [1] });
  });

  it('holds nothing of a note but code, payer, text and moment', () => {
    const stored = { ...NOTE, id: 'secret', revision: 7 };
    expect(makeBackup({ notes: [stored] }, NOW)).not.toMatch(/secret|revision/);
  });

  it.each([
    ['zip', 'PK\u0003\u0004\u0014'],
    ['not text', 'code,text\nD2740,"a\0b"'],
    ['unclosed quotes', 'code,text\nD2740,"a'],
    ['unclosed quotes', 'code,text\nD2740,"a"b\nD2750,c'],
    ['empty', '\ufeff \n'],
    ['not a backup', 'Dear Sir or Madam'],
    ['not a backup', '[]'],
    ['not a backup', '{"version":1}'],
    ['not a backup', '{"a":1}}'],
    ['no columns', 'number,text\nD2740,a'],
    ['cut off', makeBackup({ notes: [NOTE] }, NOW).slice(0, -20)],
    ['cut off', '['.repeat(200_000)],
    ['not a backup', `${'['.repeat(200_000)}${']'.repeat(200_000)}`],
    ['wrong version', makeBackup({ notes: [] }, NOW).replace('"version": 1', '"version": "one"')],
    ['newer', makeBackup({ notes: [] }, NOW).replace('"version": 1', '"version": 2')],
    ['reaching keys', makeBackup({ notes: [] }, NOW).replace('{', '{"__proto__":{"polluted":1},')],
    ['reaching keys', `{"kind":"claimside backup","constructor":{"prototype":{"polluted":1}}}`],
    ['too many rows', makeCsv(Array.from({ length: 20_001 }, () => NOTE))],
  ])('is refused as %s', (why, text) => {
    expect(reason(text)).toBe(why);
  });

  it('is read row by row, and says which rows it cannot read', () => {
    const csv =
      'Text;Code;Payer;Changed;Other\na;d2740;;;x\nb;2740;;\n;D2740;;\nc;D2740;Delta;yesterday\n\nd;D2750\n';
    expect(notesOf(csv)).toEqual({
      kind: 'read',
      notes: [
        { code: 'D2740', text: 'a', changed: NOW },
        { code: 'D2750', text: 'd', changed: NOW },
      ],
      problems: [
        { row: 3, about: 'code' },
        { row: 4, about: 'text' },
        { row: 5, about: 'changed' },
      ],
      unread: 3,
    });
    const many = notesOf(makeCsv(Array.from({ length: 103 }, () => NOTE)));
    expect([many.notes.length, many.problems[0]]).toEqual([100, { row: 102, about: 'too many' }]);
  });

  it('reaches nothing that all objects share, whatever JSON it holds', () => {
    const keys = fc.constantFrom('__proto__', 'constructor', 'prototype', 'polluted', 'notes', 'a');
    const { tree } = fc.letrec((tie) => ({
      tree: fc.oneof(
        { maxDepth: 4 },
        fc.constant(1),
        fc.dictionary(keys, tie('tree')),
        fc.array(tie('tree')),
      ),
    }));
    fc.assert(
      fc.property(tree, (value) => {
        const notes = `"notes":[${JSON.stringify(value)}],"settings":${JSON.stringify(value)}`;
        readBackup(`{"kind":"claimside backup","version":1,${notes}}`, NOW);
        readBackup(JSON.stringify(value), NOW);
        expect(({} as { polluted?: unknown }).polluted).toBeUndefined();
      }),
      { numRuns: 10_000 },
    );
  });
});

describe('a formula in a note', () => {
  const signs = ['=', '+', '-', '@', '\t', '\r', '＝', '＋', '－', '＠'];
  const before = ['', ' ', '  ', '\u00a0', '"', "'", ' "', "''", '\n', '\u3000'];
  const bodies = ['1+1', 'cmd|" /C calc"!A0', 'HYPERLINK("http://x")', '2740', 'SUM(A1;A2)'];
  const payloads = signs.flatMap((sign) =>
    before.flatMap((start) => bodies.map((body) => `${start}${sign}${body}`)),
  );

  it('is no formula in a spreadsheet, and comes back unchanged', () => {
    expect(payloads).toHaveLength(500);
    for (const text of payloads) {
      // As a careless hand may have stored it: nothing tidied.
      const csv = makeCsv([{ ...NOTE, payer: text, text }]);
      const cells = csv.split('\r\n"')[1] ?? '';
      expect(cells).toMatch(/^D2740","'/);
      expect(cells.split('","')[2]).toMatch(/^'/);
    }
    const tidy = payloads.map((text, n) => ({
      ...NOTE,
      code: `D${1000 + n}`,
      text: tidyText(text),
    }));
    expect(notesOf(makeCsv(tidy)).notes).toEqual(tidy);
  });

  it.each(["'=1", "''=1", "'quoted'", "it's -1", '-', '"', "'"])('%j comes back', (text) => {
    expect(notesOf(makeCsv([{ ...NOTE, text }])).notes[0]?.text).toBe(text);
  });
});
