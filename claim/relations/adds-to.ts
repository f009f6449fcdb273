import type { RuleOf } from '../../data/rules-schema.ts';
import { type Ask, type Hit, yearOf } from '../relation.ts';
import { listed } from '../words.ts';

/** An "each further" code without the first one on its date; some need it on the very tooth. */
export function addsTo(rule: RuleOf<'adds to'>): Ask {
  const sameTooth = new Set(rule.sameTooth);
  return (claim) =>
    claim.dates.flatMap((group) =>
      [...group.lines].flatMap(([code, lines]): Hit[] => {
        const first = claim.facts.entry(code, yearOf(group.date, claim))?.addsTo;
        if (!first) return [];
        const standing = first.flatMap((number) => group.lines.get(number) ?? []);
        const hit: Hit = {
          codes: [code, ...first],
          words: { code, other: listed(first, 'or') },
          where: group,
        };
        if (standing.length === 0) return [hit];
        if (!sameTooth.has(code) || standing.some(({ teeth }) => teeth.length === 0)) return [];
        const firstTeeth = new Set(standing.flatMap(({ teeth }) => teeth));
        const isElsewhere = lines.some(({ teeth }) =>
          teeth.some((tooth) => !firstTeeth.has(tooth)),
        );
        return isElsewhere ? [hit] : [];
      }),
    );
}
