import type { RuleOf } from '../../data/rules-schema.ts';
import type { ReadLine } from '../line.ts';
import type { Ask, Asked, Hit } from '../relation.ts';
import { remarksSay } from '../words.ts';

/** A code that lacks its partner on the claim, or on its tooth on any date of the claim. */
export function needs(rule: RuleOf<'needs'>): Ask {
  const partners = new Set(rule.oneOf);
  return (claim) => {
    if (remarksSay(claim.remarks, rule.unlessRemarks)) return [];
    return rule.codes.flatMap((code) =>
      (claim.whole.lines.get(code) ?? []).flatMap((line): Hit[] =>
        hasPartner(line, claim, partners, rule.on)
          ? []
          : [{ codes: [code], words: { code, tooth: line.teeth.join(', ') } }],
      ),
    );
  };
}

/** A tooth that is not named, on either line, may be the same one. */
function hasPartner(
  line: ReadLine,
  claim: Asked,
  partners: ReadonlySet<string>,
  on: RuleOf<'needs'>['on'],
): boolean {
  const present = [...claim.whole.lines].filter(([code]) => partners.has(code));
  if (present.length === 0) return false;
  if (on === 'claim' || line.teeth.length === 0) return true;
  const isOpen = present.some(([, lines]) => lines.some(({ teeth }) => teeth.length === 0));
  return isOpen || line.teeth.every((tooth) => stands(claim.byTooth.get(tooth)?.lines, partners));
}

function stands(lines: ReadonlyMap<string, unknown> | undefined, codes: ReadonlySet<string>) {
  return [...(lines?.keys() ?? [])].some((code) => codes.has(code));
}
