import { readDocuments } from './documents.ts';
import type { Dataset } from './entry.ts';
import { placeholdersOf, wordsIn } from './placeholders.ts';
import { DatasetError, type Placed, type Problem, type SourceFile } from './problems.ts';
import { type AuthoredRule, type Rule, RuleSchema } from './rules-schema.ts';

/** Fields of a rule that hold codes, at any depth. */
const CODE_FIELDS = new Set([
  'codes',
  'with',
  'oneOf',
  'sameTooth',
  'except',
  'these',
  'orQuadrant',
  'wholeQuadrant',
]);

/**
 * Reads the rules of the claim check and spells out their ranges and families.
 * @throws {DatasetError} with every problem found, each with file, line and field.
 */
export function compileRules(files: readonly SourceFile[], dataset: Dataset): AuthoredRule[] {
  const problems: Problem[] = [];
  const rules = new Map<string, AuthoredRule>();
  const expand = expander(dataset);
  const named: { name: string; problem: Problem }[] = [];
  for (const file of files)
    for (const { value, place } of readDocuments(file, RuleSchema, problems)) {
      if (rules.has(value.rule)) problems.push(place(['rule'], `${value.rule} is written twice`));
      checkWords(value, place, problems);
      value.unlessAsked?.forEach((name, i) => {
        named.push({ name, problem: place(['unlessAsked', i], `${name} is no rule`) });
      });
      rules.set(value.rule, spelledOut(value, expand, place, problems));
    }
  problems.push(...named.filter(({ name }) => !rules.has(name)).map(({ problem }) => problem));
  if (problems.length > 0) throw new DatasetError(problems);
  return [...rules.values()];
}

/** The rules as the package carries them. */
export function withoutExamples(rules: readonly AuthoredRule[]): Rule[] {
  return rules.map(({ fires: _, silent: __, ...rule }) => rule);
}

type Expand = (name: string) => string[];

function expander({ listed, codes }: Dataset): Expand {
  const numbers = listed.map(({ code }) => code).sort();
  return (name) => {
    const [from, to = from] = name.split('-') as [string, string?];
    if (/^D\d{4}/.test(name)) return numbers.filter((code) => from <= code && code <= to);
    return codes.filter(({ family }) => family === name).map(({ code }) => code);
  };
}

function spelledOut(
  rule: AuthoredRule,
  expand: Expand,
  place: Placed,
  problems: Problem[],
): AuthoredRule {
  const walk = (value: unknown, path: PropertyKey[]): unknown => {
    if (Array.isArray(value) && CODE_FIELDS.has(String(path.at(-1))))
      return [...new Set(value.flatMap((name, i) => named(name, [...path, i])))];
    if (Array.isArray(value)) return value.map((item, i) => walk(item, [...path, i]));
    if (typeof value !== 'object' || value === null) return value;
    return Object.fromEntries(
      Object.entries(value).map(([key, item]) => [key, walk(item, [...path, key])]),
    );
  };
  const named = (name: string, path: PropertyKey[]): string[] => {
    const found = expand(name);
    if (found.length === 0) problems.push(place(path, `${name} is no code and no family`));
    return found;
  };
  const { fires, silent, ...checked } = rule;
  return { ...(walk(checked, []) as Rule), fires, silent } as AuthoredRule;
}

function checkWords(rule: AuthoredRule, place: Placed, problems: Problem[]) {
  const known = placeholdersOf(rule.relation);
  for (const field of ['question', 'questionIfNone', 'reason'] as const) {
    const text = (rule as { [key in typeof field]?: string })[field] ?? '';
    for (const word of wordsIn(text))
      if (!known.includes(word))
        problems.push(place([field], `{${word}} is no word of \`${rule.relation}\``));
  }
}
