import type { RuleOf } from '../../data/rules-schema.ts';
import { type Ask, type Hit, yearOf } from '../relation.ts';
import { listed } from '../words.ts';

/** An "each further" code without the first one on its date; some need it on the very tooth. */
export function addsTo(rule: RuleOf<'adds to'>): Ask {
  const sameTooth = new Set(rule.sameTooth);
  return (claim) =>
    claim.dates.flatMap((group) =>
      [...group.lines].flatMap(([code, lines]): Hit[] => {
        const year = yearOf(group.date, claim);
        // A first one of a later edition: until then the code was for all of the time, as D9223 was in 2016 and 2017.
        const first = claim.facts
          .entry(code, year)
          ?.addsTo?.filter((number) => (claim.facts.number(number)?.since ?? 0) <= year);
        if (!first?.length) return [];
        const hitAt = (where: string): Hit => ({
          codes: [code, ...first],
          words: { code, other: listed(first, 'or'), where },
          where: group,
        });
        const found = first.flatMap((number) => group.lines.get(number) ?? []);
        if (found.length === 0) return [hitAt('on this date')];
        if (!sameTooth.has(code) || found.some(({ teeth }) => teeth.length === 0)) return [];
        const firstTeeth = new Set(found.flatMap(({ teeth }) => teeth));
        const elsewhere = lines.flatMap(({ teeth }) =>
          teeth.filter((tooth) => !firstTeeth.has(tooth)),
        );
        return [...new Set(elsewhere)].map((tooth) => hitAt(`on tooth ${tooth} on this date`));
      }),
    );
}
