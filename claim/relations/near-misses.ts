import type { RuleOf } from '../../data/rules-schema.ts';
import type { Group } from '../reading.ts';
import { type Ask, type Asked, type Hit, yearOf } from '../relation.ts';

const TOOTH_SITES = ['tooth', 'tooth and surface'];

/** Two codes on one tooth or quadrant of one date that are each other's neighbours in the dataset. */
export function nearMisses(rule: RuleOf<'near misses'>): Ask {
  const together = pairs(rule);
  const sites = rule.on === 'tooth' ? TOOTH_SITES : ['quadrant'];
  const whole = new Set(rule.wholeQuadrant);
  return (claim) =>
    (rule.on === 'tooth' ? claim.teeth : claim.quadrants).flatMap((group) =>
      [...group.lines.keys()].sort().flatMap((code) =>
        neighboursOf(code, group, claim, sites)
          .filter(({ code: other }) => code < other && !together.has(`${code} ${other}`))
          .filter(
            ({ code: other }) =>
              (whole.has(code) && whole.has(other)) || !areApart(code, other, group),
          )
          .map(
            ({ code: other, question }): Hit => ({
              codes: [code, other],
              words: {
                code,
                other,
                tooth: group.tooth ?? '',
                quadrant: group.quadrant ?? '',
                ask: question,
              },
              where: group,
              isTogether: true,
            }),
          ),
      ),
    );
}

/** Neighbours that point back, are of the same kind of site, and are no "each further" code of one another. */
function neighboursOf(code: string, group: Group, claim: Asked, sites: readonly string[]) {
  const entryOf = (number: string) => claim.facts.entry(number, yearOf(group.date, claim));
  const entry = entryOf(code);
  if (!entry?.site || !sites.includes(entry.site)) return [];
  return (entry.nearMisses ?? []).filter(({ code: other }) => {
    const neighbour = group.lines.has(other) ? entryOf(other) : undefined;
    return (
      neighbour?.site !== undefined &&
      sites.includes(neighbour.site) &&
      !entry.addsTo?.includes(other) &&
      !neighbour.addsTo?.includes(code) &&
      neighbour.nearMisses?.some((back) => back.code === code)
    );
  });
}

/** Both list their teeth, and have none in common. */
function areApart(code: string, other: string, { lines }: Group): boolean {
  const [one = [], two = []] = [lines.get(code), lines.get(other)];
  const teeth = new Set(one.flatMap((line) => line.teeth));
  return (
    [...one, ...two].every((line) => line.teeth.length > 0) &&
    two.every((line) => line.teeth.every((tooth) => !teeth.has(tooth)))
  );
}

function pairs({ goTogether = [] }: RuleOf<'near misses'>): Set<string> {
  return new Set(
    goTogether.flatMap(({ these, with: others }) =>
      these.flatMap((one) => others.flatMap((other) => [`${one} ${other}`, `${other} ${one}`])),
    ),
  );
}
