import { describe, expect, it } from 'vitest';
import { selectedCodes } from './selection.ts';

describe('selectedCodes', () => {
  it.each([
    ['D0395', [{ code: 'D0395' }]],
    ['D0150, D0274/D1110\nd4341', ['D0150', 'D0274', 'D1110', 'D4341'].map((code) => ({ code }))],
    ['D0364-D0368', [{ from: 'D0364', to: 'D0368' }]],
    ['D0364–0368', [{ from: 'D0364', to: 'D0368' }]],
    ['D0364 through D0368', [{ from: 'D0364', to: 'D0368' }]],
    ['see D0120, D0364 to 0368', [{ code: 'D0120' }, { from: 'D0364', to: 'D0368' }]],
    ['D0395 and D0395 again', [{ code: 'D0395' }]],
    ['LGD0364-D03681', []],
    ['no code', []],
    ['', []],
  ])('%j', (text, expected) => {
    expect(selectedCodes(text)).toEqual(expected);
  });

  it('reads a bounded part of a text, and lists a bounded number', () => {
    expect(selectedCodes(`${' '.repeat(5000)}D0395`)).toEqual([]);
    const many = Array.from({ length: 200 }, (_, i) => `D${1000 + i}`).join(' ');
    expect(selectedCodes(many)).toHaveLength(50);
  });
});
