import fc from 'fast-check';
import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { inOrder, PlainNote, tidyPayer, tidyText } from './note.ts';

describe('the text of a note', () => {
  it.each([
    ['  Delta wants both bitewings \n', 'Delta wants both bitewings'],
    ['one\r\ntwo\rthree\u2028four', 'one\ntwo\nthree\nfour'],
    ['a\tb', 'a b'],
    ['a\0b\u0007c\u009f', 'abc'],
    ['D2740\u202e0472D', 'D27400472D'],
    ['\ufeff\u200btext', 'text'],
    ['e\u0301', 'é'],
    // The mark between them is taken away before they are joined.
    ['e\u200e\u0301', 'é'],
    ['\ud800x', '\ufffdx'],
    ['👩\u200d⚕️', '👩\u200d⚕️'],
  ])('%j is stored as %j', (written, stored) => {
    expect(tidyText(written)).toBe(stored);
  });

  it('is tidied once and for all', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        expect(tidyText(tidyText(text))).toBe(tidyText(text));
        expect(tidyPayer(tidyPayer(text))).toBe(tidyPayer(text));
        expect(tidyPayer(text)).not.toMatch(/\n/);
      }),
      { numRuns: 5000 },
    );
  });
});

describe('a note', () => {
  const note = { code: 'D2740', text: 'x', changed: '2026-11-28T12:00:00.000Z' };
  it.each([
    ['as it is', {}, true],
    ['of a payer', { payer: ' Delta  Dental ' }, true],
    ['with no text', { text: ' \u200b ' }, false],
    ['with a text that fits', { text: 'x'.repeat(2000) }, true],
    ['with a text that is too long', { text: 'x'.repeat(2001) }, false],
    ['with a payer that is too long', { payer: 'x'.repeat(61) }, false],
    ['of no code', { code: '2740' }, false],
    ['of a moment that there is not', { changed: '2026-99-99T12:00:00.000Z' }, false],
    ['of an object in the place of its text', { text: { toString: 'x' } }, false],
  ])('%s', (_, part, isRead) => {
    expect(v.safeParse(PlainNote, { ...note, ...part }).success).toBe(isRead);
  });

  it('stands with those of every payer first, then payer by payer, the oldest first', () => {
    const at = (payer: string | undefined, changed: string) => ({
      ...(payer ? { payer } : {}),
      changed,
    });
    const ordered = [at(undefined, '1'), at(undefined, '2'), at('Aetna', '3'), at('Delta', '0')];
    expect(inOrder([...ordered].reverse())).toEqual(ordered);
  });
});
