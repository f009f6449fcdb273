import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { codeList, LIST_LENGTH, type Listed } from './code-list.ts';

const written = (one: Listed) =>
  'from' in one ? `${one.from}–${one.to}` : `${one.code}${one.isBare ? '?' : ''}`;

describe('codeList', () => {
  it.each<[text: string, codes: string[] | undefined]>([
    ['D0150, D0274/D1110', ['D0150', 'D0274', 'D1110']],
    ['D0150\nD0274\r\nD1110', ['D0150', 'D0274', 'D1110']],
    ['D0150\tD0274', ['D0150', 'D0274']],
    ['0150 0274', ['D0150', 'D0274']],
    ['0150,0274;1110', ['D0150', 'D0274', 'D1110']],
    ['d0150 0274', ['D0150', 'D0274']],
    ['0150, 0274 and 1110', ['D0150', 'D0274', 'D1110']],
    ['D0274 D0150 d0274', ['D0274', 'D0150']],
    ['D0210-D0230', ['D0210–D0230']],
    ['0210-0230', ['D0210–D0230']],
    ['0210 to 0230', ['D0210–D0230']],
    ['D0230-D0210', ['D0210–D0230']],
    ['D0120, D0210–0230, D1110', ['D0120', 'D0210–D0230', 'D1110']],
    ['exam D0150 and bitewings (D0274)', ['D0150', 'D0274']],
    ['0150 exam\n0274 bitewings', ['D0150?', 'D0274?']],
    ['D0150 exam\n0274 bitewings', ['D0150', 'D0274?']],
    ['09/14/2026\tD2740\t#14\t$1,200.00\n09/14/2026\tD2950\t#14', ['D2740', 'D2950']],
    ['09/14/2026\t2740\t#14\t$1200.00\n09/14/2026\t2950\t#14', ['D2740?', 'D2950?']],
    ['D0150', undefined],
    ['0150', undefined],
    ['deep cleaning', undefined],
    ['claim 4341 of 2026', undefined],
    ['555-0150', undefined],
    ['', undefined],
  ])('%j', (text, codes) => {
    expect(codeList(text)?.map(written)).toEqual(codes);
  });

  it('takes any text, keeps its order, and lists nothing twice', () => {
    const part = fc.oneof(
      fc.constantFrom('D0150', 'D0274', '1110', '0210-0230', 'D0230-D0210', ' ', ', ', '\n', '\t'),
      fc.string({ unit: 'binary', maxLength: 8 }),
    );
    const text = fc.array(part, { maxLength: 60 }).map((parts) => parts.join(' '));
    fc.assert(
      fc.property(text, (text) => {
        const listed = codeList(text) ?? [];
        const keys = listed.map(written);
        expect(new Set(keys).size).toBe(keys.length);
        const at = listed.map((one) =>
          text.indexOf(('from' in one ? one.from : one.code).slice(1)),
        );
        for (const one of listed)
          if ('from' in one) expect(one.from <= one.to).toBe(true);
          else expect(one.code).toMatch(/^D\d{4}$/);
        if (listed.every((one) => 'code' in one)) expect(at.every((i) => i >= 0)).toBe(true);
      }),
    );
  });

  it('keeps the order of codes that stand apart', () => {
    const code = fc.integer({ min: 0, max: 9999 }).map((n) => `D${String(n).padStart(4, '0')}`);
    const separator = fc.constantFrom(', ', '\n', '\t', '/', ' and ', '; ', ' – exam, ');
    fc.assert(
      fc.property(
        fc.uniqueArray(code, { minLength: 2, maxLength: 40 }),
        separator,
        (codes, between) => {
          expect(codeList(codes.join(between))?.map(written)).toEqual(codes);
        },
      ),
    );
  });

  it('reads a bounded part', () => {
    expect(codeList(`${' '.repeat(LIST_LENGTH)}D0150 D0274`)).toBeUndefined();
  });
});

it('ends for a text that is almost a list', () => {
  for (const almost of ['0150  ', '0150 - ', '0150, and ', 'D 0150 to ']) {
    const text = `${almost.repeat(LIST_LENGTH / almost.length)}x`;
    expect(() => codeList(text)).not.toThrow();
  }
});
