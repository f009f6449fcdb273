import { describe, expect, it } from 'vitest';
import { BARE_EXAMPLES, bareNumberAt, NOT_BARE } from './bare-number.ts';
import { isBegun, sight } from './sight.ts';

const middleOf = (text: string) => Math.max(0, text.search(/\d{4}/)) + 2;

describe('bareNumberAt', () => {
  it.each(BARE_EXAMPLES)('reads %j as %s', (text, code) => {
    expect(bareNumberAt(text, middleOf(text))?.code).toBe(code);
  });

  it.each(NOT_BARE)('is silent on %j, wherever the caret is', (text) => {
    for (let offset = 0; offset <= text.length; offset++)
      expect(bareNumberAt(text, offset), String(offset)).toBeUndefined();
  });

  it('answers for the number under the caret', () => {
    expect(bareNumberAt('0150, 0274', 8)?.code).toBe('D0274');
  });
});

describe('sight', () => {
  const at = (text: string, ...labels: string[]) =>
    sight({ text, offset: middleOf(text), labels: () => labels })?.code;

  it('takes four digits for a code only where the page says so', () => {
    expect(at('0395', 'Procedure code')).toBe('D0395');
    expect(at('0395', 'Code')).toBe('D0395');
    expect(at('0395')).toBeUndefined();
    expect(at('0395', 'Dx code')).toBeUndefined();
    expect(at('0395', 'Service date')).toBeUndefined();
    expect(at('0395', 'Tooth')).toBeUndefined();
  });

  it('takes a whole code anywhere but in a diagnosis field', () => {
    expect(at('D0395')).toBe('D0395');
    expect(at('D0395', 'Remarks')).toBe('D0395');
    expect(at('D0320', 'ICD-10')).toBeUndefined();
    expect(at('Dx D0320')).toBeUndefined();
  });

  it('asks for labels only when there is a candidate', () => {
    const labels = () => {
      throw new Error('asked');
    };
    expect(sight({ text: 'no code at all', offset: 5, labels })).toBeUndefined();
  });
});

describe('isBegun', () => {
  it.each(['D03', 'see d27', 'D-03', 'D 03'])('at the end of %j', (text) => {
    expect(isBegun({ text, offset: text.length })).toBe(true);
  });
  it.each(['D0395', 'D0', 'D039', 'AD03', 'D', '', 'K03', 'D03 '])(
    'not at the end of %j',
    (text) => {
      expect(isBegun({ text, offset: text.length })).toBe(false);
    },
  );
  it('looks before the caret only', () => {
    expect(isBegun({ text: 'D03 and more', offset: 3 })).toBe(true);
    expect(isBegun({ text: 'D03 and more', offset: 9 })).toBe(false);
  });
});
