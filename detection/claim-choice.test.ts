import { describe, expect, it } from 'vitest';
import { chooseLines, type LineGroup } from './claim-choice.ts';
import type { Beside } from './claim-lines.ts';

const BLANK = { surface: '', quad: '', qty: '', date: '' };
/** `D2740@14` is a code with its tooth. */
const group = (kind: LineGroup['kind'], codes: string, ...columns: Beside[]): LineGroup => ({
  kind,
  columns,
  lines: codes.split(' ').flatMap((text) => {
    const [code = '', tooth = ''] = text.split('@');
    return code ? [{ ...BLANK, code, tooth }] : [];
  }),
});
const chosen = (...groups: LineGroup[]) => {
  const { lines, columns } = chooseLines(groups);
  return [lines.map(({ code }) => code).join(' '), columns.join(' ')];
};

describe('chooseLines', () => {
  it.each([
    ['nothing', [], ['', '']],
    [
      'what is edited, not the ledger beside it',
      [group('edited', 'D2740@14', 'tooth'), group('shown', 'D0120', 'date')],
      ['D2740', 'tooth'],
    ],
    [
      'the ledger where nothing is filled in',
      [group('edited', '', 'tooth'), group('shown', 'D0120', 'date')],
      ['D0120', 'date'],
    ],
    [
      'every table of text',
      [group('shown', 'D0120'), group('shown', 'D1110')],
      ['D0120 D1110', ''],
    ],
    [
      'columns that all of them have',
      [group('shown', 'D0120', 'tooth', 'date'), group('shown', 'D1110', 'date')],
      ['D0120 D1110', 'date'],
    ],
    [
      'not what a search box holds',
      [group('shown', 'D0120', 'date'), group('entry', 'D2740')],
      ['D0120', 'date'],
    ],
    [
      'a line being entered',
      [group('shown', 'D0120', 'tooth'), group('entry', 'D2740@14', 'tooth')],
      ['D0120 D2740', 'tooth'],
    ],
    [
      'not a row that is edited beside its table',
      [group('shown', 'D2740@14', 'tooth'), group('entry', 'D2740@14', 'tooth')],
      ['D2740', 'tooth'],
    ],
    [
      'the same code on another tooth',
      [group('shown', 'D2740@14', 'tooth'), group('entry', 'D2740@3', 'tooth')],
      ['D2740 D2740', 'tooth'],
    ],
    [
      'single fields where there is nothing else',
      [group('entry', 'D0120'), group('entry', 'D1110')],
      ['D0120 D1110', ''],
    ],
  ] as [string, LineGroup[], string[]][])('%s', (_, groups, expected) => {
    expect(chosen(...groups)).toEqual(expected);
  });
});
