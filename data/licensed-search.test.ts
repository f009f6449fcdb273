import dataset from 'virtual:dataset';
import { describe, expect, it } from 'vitest';
import { fold } from './fold.ts';
import { createLicensedSearch } from './licensed-search.ts';
import { createSearch } from './search.ts';

const ours = createSearch(dataset);
const NAMES = [
  { code: 'D2740', name: 'Zephyr hat, glazed' },
  { code: 'D2750', name: 'Zephyr hat of métal' },
  { code: 'D1110', name: 'Polish for grown people' },
  { code: 'D0351', name: 'Old zephyr picture' },
  { code: 'D9876', name: 'Own kestrel thing' },
];
const licensed = createLicensedSearch(NAMES, '© CDT 2026', ours);
const search = (query: string) => licensed(query, ours(query));
const codes = (query: string) => search(query).map(({ code }) => code);

describe('the search in licensed names', () => {
  it('gives what is found by other words its licensed name', () => {
    const [first] = search('D2740');
    expect(first).toMatchObject({
      code: 'D2740',
      why: 'number',
      licensed: { name: 'Zephyr hat, glazed', source: '© CDT 2026', marks: [] },
    });
    expect(search('D2741').find(({ code }) => code === 'D2740')?.licensed?.name).toBe(
      'Zephyr hat, glazed',
    );
    expect(ours('D2740')[0]).not.toHaveProperty('licensed');
  });

  it.each([
    ['zephyr', ['D0351', 'D2740', 'D2750']],
    ['zeph', ['D0351', 'D2740', 'D2750']],
    ['hat zephyr', ['D2740', 'D2750']],
    ['zephyr metal', ['D2750']],
    ['zephyr hats', ['D2740', 'D2750']],
    ['kestrel', ['D9876']],
    ['9876', ['D9876']],
    ['zephyr kestrel', []],
  ])('finds by “%s” the codes %j', (query, expected) => {
    const found = search(query).filter((one) => one.licensed && expected.includes(one.code));
    expect(found.map(({ code }) => code).sort()).toEqual(expected);
    if (expected.length === 0) expect(codes(query).some((code) => code === 'D9876')).toBe(false);
  });

  it('keeps our title and standing, and marks what was found', () => {
    const found = search('zephyr');
    const crown = found.find(({ code }) => code === 'D2740');
    expect(crown).toMatchObject({
      title: ours('D2740')[0]?.title,
      standing: 'in force',
      licensed: { marks: [[0, 6]] },
    });
    expect(found.find(({ code }) => code === 'D0351')?.standing).toBe('retired');
    for (const query of ['kestrel', 'D9876', '9876'])
      expect(search(query)[0]).toMatchObject({ code: 'D9876', title: '', standing: 'in force' });
  });

  it('stands behind what our own names hold whole, and before what holds a part', () => {
    const found = search('polish');
    const at = found.findIndex(({ code }) => code === 'D1110');
    const isOurs = ({ title, alias = '' }: (typeof found)[number]) =>
      /\bpolish/i.test(`${title} ${alias}`);
    expect(at).toBeGreaterThan(0);
    expect(found.slice(0, at).every(isOurs)).toBe(true);
    expect(found.slice(at + 1).some(isOurs)).toBe(false);
    expect(search('grown polish')[0]?.code).toBe('D1110');
  });

  it('puts a name that is asked for whole first, however many of our names hold some of its words', () => {
    // Names made of the words of other titles: everyday words, as in a licensed file.
    const titles = dataset.codes.map(({ title }) => title.match(/[A-Za-z]{4,}/g) ?? []);
    const made = dataset.codes.map(({ code }, i) => {
      const one = titles[(i * 7 + 13) % titles.length] ?? [];
      const other = titles[(i * 31 + 5) % titles.length] ?? [];
      return { code, name: [one[0], other.at(-1), one.at(-1)].filter(Boolean).join(' ') };
    });
    const inMade = createLicensedSearch(made, '© CDT 2026', ours);
    const wrong = made.filter(({ name }, i) => {
      if (i % 5 !== 0) return false;
      const [first] = inMade(name, ours(name));
      return fold(first?.licensed?.name ?? '') !== fold(name);
    });
    expect(wrong).toEqual([]);
    const many = Array.from({ length: 50 }, (_, i) => ({
      code: `D${9000 + i}`,
      name: `Osprey ${i}`,
    }));
    const inMany = createLicensedSearch([...many, { code: 'D9999', name: 'Osprey' }], '© X', ours);
    expect(inMany('osprey', ours('osprey'))[0]?.code).toBe('D9999');
  });

  it('lists no code twice, and no more rows than a popup holds', () => {
    const many = createLicensedSearch(
      dataset.codes.map(({ code }) => ({ code, name: `Crown thing ${code}` })),
      '© CDT 2026',
      ours,
    );
    const found = many('crown', ours('crown')).map(({ code }) => code);
    expect(found).toHaveLength(15);
    expect(new Set(found).size).toBe(15);
  });
});
