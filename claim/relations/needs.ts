import type { RuleOf } from '../../data/rules-schema.ts';
import type { Ask, Asked, Hit } from '../relation.ts';
import { remarksSay } from '../remarks.ts';

/** A code that lacks its partner on the claim, or on its tooth on any date of the claim. */
export function needs(rule: RuleOf<'needs'>): Ask {
  const partners = new Set(rule.oneOf);
  return (claim) => {
    if (remarksSay(claim.remarks, rule.unlessRemarks)) return [];
    const has = partnersOn(claim, partners, rule.on);
    return rule.codes.flatMap((code) =>
      (claim.whole.lines.get(code) ?? []).flatMap(({ day, teeth }): Hit[] => {
        if (has(teeth)) return [];
        const [tooth] = teeth;
        const where = { day, ...(tooth && teeth.length === 1 ? { tooth } : {}) };
        return [{ codes: [code], words: { code, tooth: teeth.join(', ') }, where }];
      }),
    );
  };
}

/** Whether partners stand for a line's teeth. A tooth that is not named, on either line, may be the same one. */
function partnersOn(
  claim: Asked,
  partners: ReadonlySet<string>,
  on: RuleOf<'needs'>['on'],
): (teeth: readonly string[]) => boolean {
  const lines = [...claim.whole.lines].flatMap(([code, same]) => (partners.has(code) ? same : []));
  const teeth = new Set(lines.flatMap((line) => line.teeth));
  const isOpen = on === 'claim' || lines.some((line) => line.teeth.length === 0);
  return (wanted) => lines.length > 0 && (isOpen || wanted.every((tooth) => teeth.has(tooth)));
}
