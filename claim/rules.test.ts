import { describe, expect, it } from 'vitest';
import { compile } from '../data/compile.ts';
import { libraryOf } from '../data/library.ts';
import { compileRules } from '../data/rules.ts';
import type { Example } from '../data/rules-schema.ts';
import { readRules, readSources } from '../scripts/read-sources.ts';
import { createClaimCheck } from './check.ts';
import { readClaims } from './claim.ts';

const TODAY = new Date(2026, 2, 2);
const BLANK = { tooth: '', surface: '', quad: '', qty: '' };

const dataset = compile(readSources());
const rules = compileRules(readRules(), dataset);
const check = createClaimCheck(libraryOf(dataset), rules);

const askedOf = ({ on = '2026-03-02', remarks = '', lines }: Example) =>
  readClaims([
    { id: 'example', date_of_service: on, remarks, lines: lines.map((l) => ({ ...BLANK, ...l })) },
  ])
    .flatMap((claim) => check(claim, TODAY))
    .map(({ rule }) => rule);

describe.each(rules)('$rule', ({ rule, fires, silent }) => {
  it.each(fires)('fires: $lines', (example) => {
    expect(askedOf(example)).toContain(rule);
  });

  it.each(silent)('is silent: $lines', (example) => {
    expect(askedOf(example)).not.toContain(rule);
  });
});

describe('rules', () => {
  it('ask questions and give reasons', () => {
    for (const { rule, question, reason } of rules) {
      expect(question, rule).toMatch(/\?/);
      expect(reason, rule).toMatch(/\.$/);
    }
  });
});
