import { describe, expect, it } from 'vitest';
import { compile } from '../data/compile.ts';
import { libraryOf } from '../data/library.ts';
import { pack, unpack } from '../data/packed.ts';
import { compileRules, withoutExamples } from '../data/rules.ts';
import { readRules, readSources } from '../scripts/read-sources.ts';
import { createClaimCheck } from './check.ts';
import { type Claim, readClaims } from './claim.ts';
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
      question:
        'D1352 ended with the 2025 edition. For service on 03/02/2026, should the line say D2391?',
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
