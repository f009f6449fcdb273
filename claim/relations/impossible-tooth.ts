import type { RuleOf } from '../../data/rules-schema.ts';
import { type Ask, type Hit, yearOf } from '../relation.ts';

/** A tooth that no mouth has, on a line whose code is for teeth. */
export function impossibleTooth(rule: RuleOf<'impossible tooth'>): Ask {
  const sites = new Set(rule.sites);
  return (claim) =>
    claim.lines.flatMap((line) => {
      if (line.impossibleTeeth.length === 0) return [];
      const site = claim.facts.entry(line.code, yearOf(line.date, claim))?.site;
      if (site === undefined || !sites.has(site)) return [];
      return line.impossibleTeeth.map(
        (tooth): Hit => ({ codes: [line.code], words: { code: line.code, tooth } }),
      );
    });
}
