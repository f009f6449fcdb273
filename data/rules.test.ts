import { describe, expect, it } from 'vitest';
import { readRules, readSources } from '../scripts/read-sources.ts';
import { compile } from './compile.ts';
import { DatasetError } from './problems.ts';
import { compileRules, withoutExamples } from './rules.ts';

const dataset = compile(readSources());

const rule = (changes: Record<string, string> = {}) =>
  Object.entries({
    rule: 'some-rule',
    relation: 'together',
    bounces: 'often',
    codes: '[D0120, D0140]',
    on: 'date',
    question: '"Why {code} and {other}?"',
    reason: A_REASON,
    source: '[Somebody]',
    fires: '[{ lines: [{ code: D0120 }, { code: D0140 }] }]',
    silent: '[{ lines: [{ code: D0120 }] }]',
    ...changes,
  })
    .filter(([, value]) => value !== '')
    .map(([key, value]) => `${key}: ${value}`)
    .join('\n');
const A_REASON = 'Payers pay one.';

const compiled = (...texts: string[]) =>
  compileRules([{ path: 'rules/file.yaml', text: texts.join('\n---\n') }], dataset);

const problemsOf = (...texts: string[]) => {
  try {
    compiled(...texts);
    return [];
  } catch (error) {
    if (!(error instanceof DatasetError)) throw error;
    return error.problems.map(({ line, field, reason }) => `${line} ${field}: ${reason}`);
  }
};

describe('compileRules', () => {
  it('spells out ranges and families', () => {
    const [one] = compiled(rule({ codes: '[D0272-D0274, scaling-root-planing, D0272]' }));
    expect(one).toMatchObject({ codes: ['D0272', 'D0273', 'D0274', 'D4341', 'D4342'] });
  });

  it.each([
    ['an unknown code', { codes: '[D0120, D0392]' }, '4 codes.1: D0392 is no code and no family'],
    [
      'an empty range',
      { codes: '[D0002-D0009]' },
      '4 codes.0: D0002-D0009 is no code and no family',
    ],
    ['an unknown family', { codes: '[fillings]' }, '4 codes.0: fillings is no code and no family'],
    [
      'an unknown word',
      { question: '"Why {unit}?"' },
      '6 question: {unit} is no word of `together`',
    ],
    ['a missing example', { silent: '' }, '1 silent: is missing'],
    ['no example at all', { fires: '[]' }, '9 fires: needs at least one example'],
    [
      'an unknown rule',
      { unlessAsked: '[some-rule, another-rule]' },
      '11 unlessAsked.1: another-rule is no rule',
    ],
    ['an unknown field', { tooth: '3' }, '11 tooth: is no field of this file'],
    [
      'an unknown relation',
      { relation: 'beside' },
      '2 relation: must have a relation that README.md names',
    ],
  ])('refuses %s', (_, changes, problem) => {
    expect(problemsOf(rule(changes))).toEqual([problem]);
  });

  it('refuses a name that is taken, with its line', () => {
    expect(problemsOf(rule(), rule())).toEqual(['12 rule: some-rule is written twice']);
  });

  it('leaves the examples out of the package', () => {
    const rules = compileRules(readRules(), dataset);
    expect(JSON.stringify(withoutExamples(rules))).not.toMatch(/"fires"|"silent"/);
  });
});
