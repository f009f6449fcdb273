import type { RuleOf } from '../../data/rules-schema.ts';
import type { Column } from '../claim.ts';
import type { ReadLine } from '../line.ts';
import { type Ask, type Hit, yearOf } from '../relation.ts';

type Lacks = RuleOf<'lacks'>['lacks'];
const COLUMN: Record<Lacks, Column> = { tooth: 'tooth', surface: 'surface', quadrant: 'quad' };

/** A line without the tooth, surface or quadrant that its code needs, where the column is known. */
export function lacks(rule: RuleOf<'lacks'>): Ask {
  const sites = new Set(rule.sites);
  const except = new Set(rule.except);
  const orQuadrant = new Set(rule.orQuadrant);
  return (claim) => {
    if (!claim.columns.has(COLUMN[rule.lacks])) return [];
    return claim.lines.flatMap((line): Hit[] => {
      if (except.has(line.code) || isGiven(line, rule.lacks)) return [];
      if (orQuadrant.has(line.code) && isGiven(line, 'quadrant')) return [];
      const site = claim.facts.entry(line.code, yearOf(line.date, claim))?.site;
      if (site === undefined || !sites.has(site)) return [];
      return [{ codes: [line.code], words: { code: line.code } }];
    });
  };
}

/** What cannot be read is given all the same, and teeth say which quadrant they are in. */
function isGiven({ has, quadrants }: ReadLine, what: Lacks): boolean {
  if (what === 'surface') return has.surface;
  return what === 'tooth' ? has.tooth : has.quadrant || has.tooth || quadrants.length > 0;
}

/** An "each further" code with no quantity, on a claim that gives quantities elsewhere: a blank one is read as 1. */
export function lacksQuantity(rule: RuleOf<'lacks quantity'>): Ask {
  const units = new Set(rule.units);
  return (claim) => {
    if (!claim.columns.has('qty') || !claim.lines.some(({ has }) => has.quantity)) return [];
    return claim.lines.flatMap((line): Hit[] => {
      if (line.has.quantity) return [];
      const entry = claim.facts.entry(line.code, yearOf(line.date, claim));
      if (!entry?.addsTo || !entry.unit || !units.has(entry.unit)) return [];
      return [{ codes: [line.code], words: { code: line.code, unit: entry.unit } }];
    });
  };
}
