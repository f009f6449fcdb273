import { describe, expect, it } from 'vitest';
import { compile } from '../data/compile.ts';
import { libraryOf } from '../data/library.ts';
import { compileRules } from '../data/rules.ts';
import { readRules, readSources } from '../scripts/read-sources.ts';
import { createClaimCheck } from './check.ts';
import { readScenarios } from './scenarios/read-scenarios.ts';

const TODAY = new Date(2026, 2, 30);

const dataset = compile(readSources());
const check = createClaimCheck(libraryOf(dataset), compileRules(readRules(), dataset));
const clean = readScenarios('clean');
const trouble = readScenarios('trouble');

describe('a clean claim', () => {
  it.each(clean)('$claim.id', ({ claim }) => {
    expect(check(claim, TODAY)).toEqual([]);
  });
});

describe('a claim with trouble', () => {
  it.each(trouble)('$claim.id', ({ claim, asks }) => {
    const findings = check(claim, TODAY);
    expect(findings.map(({ rule }) => rule).sort()).toEqual([...asks].sort());
    for (const { question, reason } of findings) expect(question + reason).not.toMatch(/[{}]/);
  });
});

describe('the scenarios', () => {
  it('are 80, and five have 25 lines', () => {
    expect([clean.length, trouble.length]).toEqual([30, 50]);
    const long = [...clean, ...trouble].filter(({ claim }) => claim.lines.length === 25);
    expect(long).toHaveLength(5);
    expect(trouble.filter(({ asks }) => asks.length === 0)).toEqual([]);
  });
});
