import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { CODE_EXAMPLES, codeAt, findCodes, NOT_CODES } from './code-format.ts';

describe('findCodes', () => {
  it.each(CODE_EXAMPLES)('reads %j as %s', (text, code) => {
    expect(findCodes(text)[0]?.code).toBe(code);
  });

  it.each(NOT_CODES)('is silent on %j', (text) => {
    expect(findCodes(text)).toEqual([]);
  });

  it('reads every code of a list, and both ends of a range', () => {
    const codes = (text: string) => findCodes(text).map(({ code }) => code);
    expect(codes('D0150, D0274/D1110\nd4341')).toEqual(['D0150', 'D0274', 'D1110', 'D4341']);
    expect(codes('D0364-D0368')).toEqual(['D0364', 'D0368']);
  });

  it('keeps what a practice added as the suffix', () => {
    const suffix = (text: string) => findCodes(text)[0]?.suffix;
    expect(suffix('D2740-LAB')).toBe('-LAB');
    expect(suffix('D0395.1')).toBe('.1');
    expect(suffix('D9230b')).toBe('b');
    expect(suffix('D0395')).toBeUndefined();
  });

  it('finds the same code whatever words stand around it', () => {
    const around = fc.string({ unit: 'binary' }).filter((text) => !/[Dd]/.test(text));
    fc.assert(
      fc.property(around, around, fc.constantFrom('D0395', 'd2740', 'D-4341'), (a, b, code) => {
        const text = `${a} ${code} ${b}`;
        const found = findCodes(text);
        expect(found).toHaveLength(1);
        expect(text.slice(found[0]?.start, found[0]?.end)).toBe(code);
      }),
    );
  });

  it('never answers with anything but D and four digits, inside the text', () => {
    const messy = fc.array(fc.constantFrom('D', 'd', '0', '9', '-', '.', ' ', '_', '#', 'x', 'é'));
    fc.assert(
      fc.property(messy, (parts) => {
        const text = parts.join('');
        for (const { code, start, end } of findCodes(text)) {
          expect(code).toMatch(/^D\d{4}$/);
          expect(start).toBeGreaterThanOrEqual(0);
          expect(end).toBeLessThanOrEqual(text.length);
        }
      }),
    );
  });
});

describe('codeAt', () => {
  const text = 'see D0150, D0274 and D1110-LAB';

  it('answers for the code under the caret, its edges included', () => {
    expect(codeAt(text, 4)?.code).toBe('D0150');
    expect(codeAt(text, 9)?.code).toBe('D0150');
    expect(codeAt(text, 13)?.code).toBe('D0274');
    expect(codeAt(text, text.length)?.code).toBe('D1110');
  });

  it('is silent between codes', () => {
    expect(codeAt(text, 1)).toBeUndefined();
    expect(codeAt(text, 18)).toBeUndefined();
  });

  it('agrees with findCodes at every offset of any text', () => {
    const parts = fc.array(
      fc.constantFrom('D0395', 'd0367', 'D0395.1', 'D2740-LAB', ' ', ',', '-', 'x', '#', '1', '.'),
    );
    fc.assert(
      fc.property(parts, fc.nat(), (list, n) => {
        const all = list.join('');
        const offset = n % (all.length + 1);
        const expected = findCodes(all).find(({ start, end }) => start <= offset && offset <= end);
        expect(codeAt(all, offset)).toEqual(expected);
      }),
    );
  });
});
