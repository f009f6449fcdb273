import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { askedOf } from './asked.ts';

const LONGEST = 64;

describe('askedOf', () => {
  it.each([
    ['D4341', { kind: 'code', code: 'D4341' }],
    [' d4341 ', { kind: 'code', code: 'D4341' }],
    ['4341', { kind: 'code', code: 'D4341' }],
    ['see D4341 there', { kind: 'code', code: 'D4341' }],
    ['D4341, D4341', { kind: 'code', code: 'D4341' }],
    [
      'D0150, D0274/D1110',
      { kind: 'codes', codes: ['D0150', 'D0274', 'D1110'].map((code) => ({ code })) },
    ],
    ['0150 0274', { kind: 'codes', codes: [{ code: 'D0150' }, { code: 'D0274' }] }],
    ['0150, d0274', { kind: 'codes', codes: [{ code: 'D0150' }, { code: 'D0274' }] }],
    ['D0364-D0368', { kind: 'codes', codes: [{ from: 'D0364', to: 'D0368' }] }],
    ['deep  cleaning\n', { kind: 'words', words: 'deep cleaning' }],
    ['d02', { kind: 'words', words: 'd02' }],
    // A number among words may be anything.
    ['claim 4341 of May', { kind: 'words', words: 'claim 4341 of May' }],
    ['12345', { kind: 'words', words: '12345' }],
    ['', undefined],
    [' \n\t', undefined],
    ['— …', undefined],
  ])('%j', (text, asked) => {
    expect(askedOf(text, LONGEST)).toEqual(asked);
  });

  it('cuts words between words, and a word only where it is the first', () => {
    expect(askedOf('deep cleaning', 7)).toEqual({ kind: 'words', words: 'deep' });
    expect(askedOf('periodontal', 5)).toEqual({ kind: 'words', words: 'perio' });
    expect(askedOf('deep cleaning', 4)).toEqual({ kind: 'words', words: 'deep' });
  });

  it('holds its limits whatever the text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 300 }), (text) => {
        const asked = askedOf(text, LONGEST);
        if (asked?.kind === 'words') expect(asked.words.length).toBeLessThanOrEqual(LONGEST);
        if (asked?.kind === 'codes') expect(asked.codes.length).toBeGreaterThan(0);
      }),
    );
  });
});
