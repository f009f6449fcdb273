import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { licensedCode } from './licensed-code.ts';

describe('the code of a cell', () => {
  it.each([
    'D2740',
    'd2740',
    ' D2740 ',
    'D 2740',
    'D-2740',
    '2740',
    '2740.0',
    '2740.00',
    '2740.',
    '2740,0',
    '2,740',
    '="D2740"',
    '= "D2740"',
    '"D2740"',
    "'D2740",
    '’D2740',
    '“D2740”',
    '=“D2740”',
    '\u00a02740\u00a0',
    '\ufeffD2740',
    'D\u200b2740',
    '\u202eD2740\u202c',
    'D2740\0',
  ])('%j is D2740', (cell) => {
    expect(licensedCode(cell)).toBe('D2740');
  });

  it.each([
    ['120', 'D0120'],
    ['120.0', 'D0120'],
    ['="120"', 'D0120'],
    ['0120', 'D0120'],
  ])('%j lost its zero and is %s', (cell, code) => {
    expect(licensedCode(cell)).toBe(code);
  });

  it.each([
    '',
    'D',
    'D274',
    '74',
    'D27400',
    '27400',
    '2740.5',
    '-2740',
    'D2740 D2750',
    'X2740',
    'D274O',
    'D2740-D2750',
    // Look alike, and are of other scripts or widths.
    'Ⅾ2740',
    'ⅾ2740',
    'D２７４０',
    'Ｄ2740',
    'D٢٧٤٠',
    'D²740',
    'Ԁ2740',
    'Ꭰ2740',
    'D27४0',
  ])('%j is none', (cell) => {
    expect(licensedCode(cell)).toBeUndefined();
  });

  it('is a D and four ASCII digits, whatever is asked', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 12 }), (cell) => {
        expect(licensedCode(cell) ?? 'D0000').toMatch(/^D[0-9]{4}$/);
      }),
    );
  });
});
