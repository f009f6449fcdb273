import type { Library } from '../data/library.ts';
import { filled } from '../data/placeholders.ts';
import { BOUNCES, type Rule } from '../data/rules-schema.ts';
import { askOf } from './ask.ts';
import type { Claim } from './claim.ts';
import { createFacts } from './facts.ts';
import { readClaim } from './reading.ts';
import type { Hit } from './relation.ts';
import type { Finding } from './result.ts';
import { answeredBy, createSaid } from './said.ts';

/** Findings of one claim, those that would bounce surest first. `today` judges lines without a date. */
export type ClaimCheck = (claim: Claim, today: Date) => Finding[];

/** Makes the rules ready once; the check itself keeps nothing of a claim. */
export function createClaimCheck(library: Library, rules: readonly Rule[]): ClaimCheck {
  const facts = createFacts(library);
  const asked = [...rules]
    .sort((a, b) => BOUNCES.indexOf(a.bounces) - BOUNCES.indexOf(b.bounces))
    .map((rule) => ({ rule, ask: askOf(rule) }));
  return (claim, today) => {
    const reading = {
      ...readClaim(claim, (code) => library.listed.has(code)),
      facts,
      thisYear: today.getFullYear(),
    };
    const said = createSaid();
    const found = new Map<string, Hit[]>();
    for (const { rule, ask } of asked) {
      const hits = ask(reading).filter((hit) => !said.has(hit));
      said.add(hits);
      found.set(rule.rule, hits);
    }
    const findings = new Map<string, Finding & { rank: number }>();
    for (const { rule } of asked) {
      const others = rule.unlessAsked?.flatMap((name) => found.get(name) ?? []) ?? [];
      for (const hit of found.get(rule.rule) ?? []) {
        if (answeredBy(others, hit)) continue;
        const finding = findingOf(rule, hit);
        findings.set(`${finding.rule} ${finding.question}`, finding);
      }
    }
    return [...findings.values()].sort(bySurety).map(({ rank: _, ...finding }) => finding);
  };
}

function findingOf(rule: Rule, { codes, words, useIfNone }: Hit): Finding & { rank: number } {
  const question = useIfNone && 'questionIfNone' in rule ? rule.questionIfNone : rule.question;
  return {
    rank: BOUNCES.indexOf(rule.bounces),
    rule: rule.rule,
    codes,
    question: capital(filled(question, words)),
    reason: filled(rule.reason, words),
  };
}

/** A question may begin with `two D2392 lines`. */
function capital(sentence: string): string {
  return sentence.charAt(0).toUpperCase() + sentence.slice(1);
}

/** The order must not hang on the order of the lines. */
function bySurety(a: Finding & { rank: number }, b: Finding & { rank: number }): number {
  return (
    a.rank - b.rank ||
    compare(a.rule, b.rule) ||
    compare(a.codes.join(), b.codes.join()) ||
    compare(a.question, b.question)
  );
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
