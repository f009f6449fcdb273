import { describe, expect, it } from 'vitest';
import { compile } from '../data/compile.ts';
import { libraryOf } from '../data/library.ts';
import { pack, unpack } from '../data/packed.ts';
import { compileRules, withoutExamples } from '../data/rules.ts';
import { readRules, readSources } from '../scripts/read-sources.ts';
import { createClaimCheck } from './check.ts';
import { type Claim, columnsOf, readClaims } from './claim.ts';
import { createHaveReady } from './have-ready.ts';

const TODAY = new Date(2026, 2, 30);

const dataset = compile(readSources());
const rules = withoutExamples(compileRules(readRules(), dataset));
const check = createClaimCheck(libraryOf(dataset), rules);

const claimOf = (lines: object[], more: object = {}): Claim =>
  readClaims([{ id: 1, date_of_service: '2026-03-02', lines, ...more }])[0] as Claim;
const askedOf = (...args: Parameters<typeof claimOf>) =>
  check(claimOf(...args), TODAY).map(({ rule }) => rule);

describe('the claim check', () => {
  it('names the codes, asks, and gives the reason', () => {
    const [finding, ...others] = check(claimOf([{ code: 'D1352', tooth: '3' }]), TODAY);
    expect(others).toEqual([]);
    expect(finding).toMatchObject({
      rule: 'retired',
      codes: ['D1352', 'D2391'],
      question: 'D1352 ended with the 2025 edition. For service on 03/02/2026, should it be D2391?',
    });
  });

  it('puts what bounces surest first', () => {
    const lines = [{ code: 'D2950', tooth: 3 }, { code: 'D0120' }, { code: 'D0140' }];
    expect(askedOf([...lines, { code: 'D0392' }])).toEqual([
      'unknown-code',
      'two-exams',
      'build-up-without-crown',
    ]);
  });

  it('speaks of surfaces as the line has them', () => {
    const [finding] = check(claimOf([{ code: 'D2335', tooth: 8, surface: 'mif' }]), TODAY);
    expect(finding?.question).toBe(
      'D2335 is for 4 or more surfaces, and the line names 3: MIF. Is it the code or the letters?',
    );
  });

  it('orders questions about one code by their words, not by the lines', () => {
    const lines = [
      { code: 'D3310', tooth: 3 },
      { code: 'D3310', tooth: 19 },
    ];
    const asked = check(claimOf(lines), TODAY);
    expect(asked).toHaveLength(2);
    expect(check(claimOf(lines.toReversed()), TODAY)).toEqual(asked);
  });

  it('judges a line without any date by today', () => {
    const claim = claimOf([{ code: 'D9224' }], { date_of_service: '' });
    expect(check(claim, new Date(2025, 5, 1)).map(({ rule }) => rule)).toEqual([
      'not-yet-in-force',
    ]);
    expect(check(claim, TODAY)).toEqual([]);
  });

  it('asks for a site only where its column is known', () => {
    expect(askedOf([{ code: 'D2391' }])).toEqual([]);
    expect(askedOf([{ code: 'D2391', tooth: '' }])).toEqual(['missing-tooth']);
    expect(askedOf([{ code: 'D2391' }], { columns: ['surface'] })).toEqual(['missing-surface']);
    expect(askedOf([{ code: 'D4341', tooth: '', quad: '' }], { columns: ['tooth'] })).toEqual([]);
  });

  it('knows a column for every claim of a file that has it in one', () => {
    const [named, bare] = [{ code: 'D2391', tooth: '3', surface: 'O' }, { code: 'D2740' }];
    expect(columnsOf([claimOf([bare])])).toEqual([]);
    expect(columnsOf([claimOf([bare]), claimOf([named])])).toEqual(['tooth', 'surface']);
    expect(askedOf([bare], { columns: columnsOf([claimOf([named])]) })).toEqual(['missing-tooth']);
  });

  it('keeps lines of an unreadable date together, and apart from those of the claim', () => {
    const root = { code: 'D3330', tooth: '19' };
    const opened = { code: 'D3221', tooth: '19', date: 'per chart' };
    expect(askedOf([opened, root])).toEqual([]);
    expect(askedOf([opened, { ...root, date: 'Per chart' }])).toEqual([
      'pulp-step-with-root-canal',
    ]);
    expect(askedOf([{ code: 'D1352', tooth: '3', date: 'per chart' }, { code: 'D9224' }])).toEqual(
      [],
    );
  });

  it('offers only replacements of the year, and at most four codes', () => {
    const at = (code: string, date_of_service: string) =>
      check(claimOf([{ code }], { date_of_service }), TODAY);
    expect(at('D9220', '2016-05-05')[0]?.codes).toEqual(['D9220', 'D9223']);
    expect(at('D9248', '2026-03-02')[0]?.codes).toHaveLength(5);
    expect(at('D1352', '')[0]?.question).toContain('For service this year, should it be');
    for (const { codes } of [...at('D0392', '2026-03-02'), ...at('D7777', '2026-03-02')])
      expect(codes.slice(1).filter((code) => code.slice(0, 3) !== codes[0]?.slice(0, 3))).toEqual(
        [],
      );
  });

  it.each([
    ['D274', ['D274', 'D0274', 'D2740']],
    ['D27400', ['D27400', 'D2740']],
    ['D9', []],
  ])('asks of %s with a digit too few or too many', (code, codes) => {
    expect(check(claimOf([{ code }]), TODAY).flatMap((finding) => finding.codes)).toEqual(codes);
  });

  it('asks whether a code is new where the year is later than the lists', () => {
    const [finding, ...others] = check(
      claimOf([{ code: 'D9131' }], { date_of_service: '2027-01-10' }),
      TODAY,
    );
    expect(others).toEqual([]);
    expect(finding?.codes).toEqual(['D9131']);
    expect(finding?.question).toBe(
      'D9131 is not in the 2026 edition, the newest one here. Is it new in 2027?',
    );
  });

  it.each([
    [
      [{ code: 'D1110' }, { code: 'D4346' }, { code: 'D4910' }],
      'D1110, D4346 and D4910 are on one date. Which one describes the cleaning done?',
    ],
    [
      [
        { code: 'D2392', tooth: 3, surface: 'MO' },
        { code: 'D2392', tooth: 3, surface: 'DO' },
      ],
      'Two D2392 lines are on tooth 3. Do they touch, so that they are one filling?',
    ],
    [
      [
        { code: 'D2954', tooth: 14 },
        { code: 'D2957', tooth: 3 },
        { code: 'D2740', tooth: 3 },
        { code: 'D2740', tooth: 14 },
      ],
      'D2957 adds to D2954, which is not on tooth 3 on this date. Is that line missing?',
    ],
    [
      [{ code: 'D1351', tooth: '3, 14', qty: 3 }],
      'D1351 is billed per tooth. The quantity is 3, but the line names only teeth 3 and 14. Is a place missing, or should the quantity be 2?',
    ],
  ])('asks in good grammar of %j', (lines, question) => {
    expect(check(claimOf(lines), TODAY).map((finding) => finding.question)).toEqual([question]);
  });

  it.each([
    [
      [
        { code: 'D2950', tooth: 3 },
        { code: 'D2954', tooth: 3 },
      ],
      ['build-up-with-post'],
    ],
    [[{ code: 'D0210' }, { code: 'D0230', qty: 2 }], ['full-series-with-its-images']],
    [[{ code: 'D0210' }, { code: 'D0220', qty: 3 }], ['full-series-with-its-images']],
    [[{ code: 'D2392', tooth: 8, surface: 'MO' }], ['back-tooth-code-on-front-tooth']],
    [
      [
        { code: 'D2950', tooth: 3 },
        { code: 'D2392', tooth: 3, surface: 'MO' },
      ],
      ['build-up-with-filling'],
    ],
  ])('asks once of %j', (lines, rules) => {
    expect(askedOf(lines)).toEqual(rules);
  });

  it('takes what it cannot read for an answer', () => {
    const odd = { tooth: 'see chart', surface: 'all', quad: 'FM', qty: 'one' };
    expect(
      askedOf([
        { code: 'D2391', ...odd },
        { code: 'D4341', ...odd },
      ]),
    ).toEqual([]);
  });

  it('answers alike from the packed dataset', () => {
    const packed = createClaimCheck(unpack(pack(dataset)), rules);
    const claim = claimOf([
      { code: 'D2740', tooth: 14 },
      { code: 'D2750', tooth: 14 },
      { code: 'D0230' },
    ]);
    expect(packed(claim, TODAY)).toEqual(check(claim, TODAY));
    expect(packed(claim, TODAY)).toHaveLength(2);
  });
});

describe('have ready', () => {
  it('names each attachment once, with the codes that ask for it', () => {
    const haveReady = createHaveReady(libraryOf(dataset));
    const wanted = haveReady(
      claimOf([
        { code: 'D2950', tooth: 3 },
        { code: 'D2740', tooth: 3 },
        { code: 'D4341', quad: 'UR' },
      ]),
      TODAY,
    );
    const names = wanted.map(({ attachment }) => attachment);
    expect(new Set(names).size).toBe(names.length);
    expect(wanted[0]).toEqual({ attachment: 'radiograph', codes: ['D2740', 'D2950', 'D4341'] });
    expect(wanted).toContainEqual({ attachment: 'perio chart', codes: ['D4341'] });
  });

  it('is empty for a claim that needs nothing', () => {
    expect(createHaveReady(libraryOf(dataset))(claimOf([{ code: 'N123' }]), TODAY)).toEqual([]);
  });
});

describe('readClaims', () => {
  it.each([
    [{}, 'The file must be a list of claims.'],
    [[{ id: 1 }], 'Claim 1: lines is missing.'],
    [[{ id: 1, lines: [] }, { lines: [] }], 'Claim 2: id is missing.'],
    [
      [{ id: 1, lines: [{ code: 'D0120', qty: [] }] }],
      'Claim 1, line 1: qty must be text or a number.',
    ],
    [[{ id: 1, lines: [{}] }], 'Claim 1, line 1: code is missing.'],
    [[{ id: 1, lines: {} }], 'Claim 1: lines must be a list of lines.'],
    [[{ id: 1, lines: [], columns: ['fee'] }], /^Claim 1: columns/],
  ])('refuses %j', (json, sentence) => {
    expect(() => readClaims(json)).toThrow(sentence);
  });

  it('lets what is left out or null be blank', () => {
    const lines = [{ code: 'D0120', tooth: null, qty: null }];
    const [claim] = readClaims([{ id: 'x', date_of_service: null, remarks: null, lines }]);
    expect(check(claim as Claim, TODAY)).toEqual([]);
  });
});
