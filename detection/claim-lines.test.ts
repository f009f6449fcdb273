import { describe, expect, it } from 'vitest';
import { holdsCode, mayHoldCode } from './claim-codes.ts';
import type { LineColumn } from './claim-columns.ts';
import { linesOf } from './claim-lines.ts';

const BLANK = { tooth: '', surface: '', quad: '', qty: '', date: '' };
/** Rows of a table from its columns and the texts of its cells. */
const read = (columns: LineColumn[], ...rows: string[][]) =>
  linesOf(rows.map((texts) => texts.map((text, i) => ({ column: columns[i] ?? 'unsaid', text }))));

describe('linesOf', () => {
  it('reads a line from the columns that say what they hold', () => {
    expect(
      read(
        ['date', 'quad', 'tooth', 'surface', 'code', 'diagnosis', 'qty', 'other'],
        ['11/23/2026', '', '14', 'mod', 'D2160', 'D0320', '1', '180.00'],
        ['11/23/2026', 'UR', '', '', 'd4341', '', '', ''],
      ),
    ).toEqual({
      lines: [
        { code: 'D2160', tooth: '14', surface: 'MOD', quad: '', qty: '1', date: '2026-11-23' },
        { ...BLANK, code: 'D4341', quad: 'UR', date: '2026-11-23' },
      ],
      columns: ['tooth', 'surface', 'quad', 'qty', 'date'],
    });
  });

  it.each([
    ['a code column', ['code'], ['D0120'], ['D0120']],
    ['its bare number, as it stands', ['code'], ['0120'], ['0120']],
    ['bare numbers in one cell', ['code'], ['0150, 0274'], ['0150', '0274']],
    ['no bare number in another column', ['unsaid'], ['0120'], []],
    ['no bare number beside a whole code', ['code'], ['D0120 2026'], ['D0120']],
    ['several codes, each once', ['code'], ['D0364, d0380/D0364'], ['D0364', 'D0380']],
    ['a suffix', ['code'], ['D2740-LAB'], ['D2740']],
    ['words behind the code', ['code'], ['D0120 exam'], ['D0120']],
    ['no header at all', ['unsaid'], ['D0120'], ['D0120']],
    ['no header, words behind', ['unsaid'], ['AD:D0120 exam'], ['D0120']],
    ['no header, words before', ['unsaid'], ['redo of D0120'], []],
    ['a diagnosis', ['diagnosis'], ['D0320'], []],
    ['a diagnosis by its words', ['unsaid'], ['Dx: D0320'], []],
    ['a fee', ['other'], ['D0320'], []],
    ['the label before the bare code', ['unsaid', 'code'], ['D0140', 'D0120'], ['D0120']],
    ['the whole cell before the sentence', ['unsaid', 'unsaid'], ['D0140 x', 'D0120'], ['D0120']],
    ['the first of two code columns', ['code', 'code'], ['D0120', '0274'], ['D0120']],
    ['the second where the first is empty', ['code', 'code'], ['', '0274'], ['0274']],
  ] as [string, LineColumn[], string[], string[]][])('%s', (_, columns, texts, codes) => {
    expect(read(columns, texts).lines.map(({ code }) => code)).toEqual(codes);
  });

  it('leaves out rows with a code elsewhere when the table has a code column', () => {
    const { lines } = read(['code', 'unsaid'], ['D0120', ''], ['', 'D0140']);
    expect(lines.map(({ code }) => code)).toEqual(['D0120']);
  });

  it('takes no code for a line that a box for remarks names', () => {
    expect(linesOf([[{ column: 'unsaid', text: 'D0391', isNotes: true }]]).lines).toEqual([]);
  });

  it('takes apart tooth and surface, and finds a quadrant where teeth stand', () => {
    const { lines, columns } = read(
      ['code', 'tooth and surface'],
      ['D2160', '#14 MOD'],
      ['D4341', 'LL'],
    );
    expect(lines).toEqual([
      { ...BLANK, code: 'D2160', tooth: '14', surface: 'MOD' },
      { ...BLANK, code: 'D4341', quad: 'LL' },
    ]);
    expect(columns).toEqual(['tooth', 'surface']);
  });

  it('prefers the date that says it is the one of service', () => {
    const { lines } = read(['date', 'service date', 'code'], ['01/02/2026', '11/23/2026', 'D0120']);
    expect(lines[0]?.date).toBe('2026-11-23');
  });

  it('takes # for the tooth unless it counts the rows', () => {
    const teeth = (...numbers: string[]) => {
      const { lines, columns } = read(
        ['number', 'code'],
        ...numbers.map((number) => [number, 'D2391']),
      );
      return [lines.map(({ tooth }) => tooth), columns];
    };
    expect(teeth('14', '3')).toEqual([['14', '3'], ['tooth']]);
    expect(teeth('1', '2', '3')).toEqual([['', '', ''], []]);
    expect(teeth('1')).toEqual([[''], []]);
  });

  it('has no columns where it has no lines', () => {
    expect(read(['code', 'tooth'], ['', '14'])).toEqual({ lines: [], columns: [] });
  });
});

describe('mayHoldCode', () => {
  it.each([
    ['D0120', true],
    ['MODD2160', true],
    ['11/23/2026LGD0120', true],
    ['11/23/2026', false],
    ['D012', false],
  ])('%j: %s', (text, may) => expect(mayHoldCode(text)).toBe(may));
});

describe('holdsCode', () => {
  it.each([
    ['D0120', false, true],
    ['LGD0120', false, false],
    ['0120', false, false],
    ['0120', true, true],
    ['11/23/2026', true, false],
  ])('%j, in a column of codes %s: %s', (text, isColumn, holds) =>
    expect(holdsCode(text, isColumn)).toBe(holds),
  );
});
