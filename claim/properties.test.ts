import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compile } from '../data/compile.ts';
import { libraryOf } from '../data/library.ts';
import { compileRules } from '../data/rules.ts';
import { readRules, readSources } from '../scripts/read-sources.ts';
import { createClaimCheck } from './check.ts';
import { type Claim, type ClaimLine, readClaims } from './claim.ts';
import { readScenarios } from './scenarios/read-scenarios.ts';

const TODAY = new Date(2026, 2, 30);

const dataset = compile(readSources());
const check = createClaimCheck(libraryOf(dataset), compileRules(readRules(), dataset));
const clean = readScenarios('clean').map(({ claim }) => claim);
const all = [...clean, ...readScenarios('trouble').map(({ claim }) => claim)];

const codes = dataset.listed.map(({ code }) => code);
const line = fc.record({
  code: fc.oneof(fc.constantFrom(...codes), fc.string()),
  tooth: fc.oneof(fc.constantFrom('', '3', '8', '14', '19', 'K', '3-5'), fc.string()),
  surface: fc.oneof(fc.constantFrom('', 'O', 'MO', 'MODBL'), fc.string()),
  quad: fc.oneof(fc.constantFrom('', 'UR', 'LL'), fc.string()),
  qty: fc.oneof(fc.constantFrom('', '1', '2', '0'), fc.integer()),
  date: fc.oneof(fc.constantFrom('', '2026-03-02', '3/2/26', '2025-12-30'), fc.string()),
});
const anyClaim = fc
  .record({
    date_of_service: fc.constantFrom('', '2026-03-02', '03/02/2025'),
    remarks: fc.string(),
    lines: fc.array(line, { maxLength: 40 }),
  })
  .map((claim) => readClaims([{ id: 'any', ...claim }])[0] as Claim);

const shuffled = (claim: Claim) =>
  fc
    .shuffledSubarray(claim.lines, {
      minLength: claim.lines.length,
      maxLength: claim.lines.length,
    })
    .map((lines): [Claim, Claim] => [claim, { ...claim, lines }]);

describe('the claim check', () => {
  it('does not hang on the order of the lines', () => {
    const claims = fc.oneof(fc.constantFrom(...all), anyClaim).chain(shuffled);
    fc.assert(
      fc.property(claims, ([claim, other]) => {
        expect(check(other, TODAY)).toEqual(check(claim, TODAY));
      }),
    );
  });

  it('asks whole questions of any claim', () => {
    fc.assert(
      fc.property(anyClaim, (claim) => {
        for (const { codes, question, reason } of check(claim, TODAY)) {
          expect(codes.length).toBeGreaterThan(0);
          expect(question + reason).not.toMatch(/[{}]| {2}|undefined/);
        }
      }),
    );
  });

  it('does not ask twice in the same words', () => {
    fc.assert(
      fc.property(anyClaim, (claim) => {
        const questions = check(claim, TODAY).map(({ rule, question }) => rule + question);
        expect(new Set(questions).size).toBe(questions.length);
      }),
    );
  });

  it('finds two clean claims of different dates clean on one claim', () => {
    const isLater = (claim: Claim, l: ClaimLine) => !!l.date && l.date !== claim.date_of_service;
    const onDay = (claim: Claim, day: string) =>
      claim.lines.map(
        (l): ClaimLine => ({ ...l, date: `${day}/${isLater(claim, l) ? '20' : '05'}/2026` }),
      );
    fc.assert(
      fc.property(fc.constantFrom(...clean), fc.constantFrom(...clean), (one, other) => {
        const lines = [...onDay(one, '3'), ...onDay(other, '6')];
        const remarks = `${one.remarks} ${other.remarks}`;
        expect(check({ id: 'both', date_of_service: '', lines, remarks }, TODAY)).toEqual([]);
      }),
    );
  });

  it('ignores blank lines and codes of the office', () => {
    const blank = { code: '', tooth: '', surface: '', quad: '', qty: '', date: '' };
    fc.assert(
      fc.property(fc.constantFrom(...all), (claim) => {
        const lines = [blank, ...claim.lines, { ...blank, code: 'N123' }, { ...blank, code: ' ' }];
        expect(check({ ...claim, lines }, TODAY)).toEqual(check(claim, TODAY));
      }),
    );
  });
});

describe('the cost of a claim', () => {
  /** Look-ups in maps and sets, which is what the rules do; time would hang on the machine. */
  const lookUps = (claim: Claim): number => {
    const [get, has] = [Map.prototype.get, Set.prototype.has];
    let count = 0;
    Map.prototype.get = function (key) {
      count++;
      return get.call(this, key);
    };
    Set.prototype.has = function (value) {
      count++;
      return has.call(this, value);
    };
    try {
      check(claim, TODAY);
    } finally {
      Map.prototype.get = get;
      Set.prototype.has = has;
    }
    return count;
  };

  it('grows with its lines, not with their square', () => {
    const long = (visits: number): Claim => ({
      id: visits,
      date_of_service: '',
      remarks: '',
      lines: Array.from({ length: visits }, (_, n) =>
        all.flatMap(({ lines }) => lines.map((l) => ({ ...l, date: `20${10 + n}-03-02` }))),
      ).flat(),
    });
    const ratio = lookUps(long(4)) / lookUps(long(2));
    expect(ratio).toBeGreaterThan(1.5);
    expect(ratio).toBeLessThan(2.5);
  });

  it('does not grow with the square of lines of one date', () => {
    const long = (teeth: number): Claim => ({
      id: teeth,
      date_of_service: '2026-03-02',
      remarks: '',
      lines: Array.from({ length: teeth * 20 }, (_, n) => ({
        code: ['D2950', 'D2740', 'D2392', 'D7140', 'D9110'][n % 5] ?? '',
        // No build-up finds its crown, so that each has to look for it to the end.
        tooth: n % 5 === 0 ? 'A' : String((n % 32) + 1),
        surface: 'MO',
      })),
    });
    expect(lookUps(long(80)) / lookUps(long(40))).toBeLessThan(2.5);
  });
});
