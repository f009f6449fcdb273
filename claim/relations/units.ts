import type { RuleOf } from '../../data/rules-schema.ts';
import type { ReadLine } from '../line.ts';
import { type Ask, type Asked, type Hit, yearOf } from '../relation.ts';

/** More units on a line than teeth or quadrants stand on it, for a code counted by them. */
export function oneForEach(rule: RuleOf<'one for each'>): Ask {
  const units = new Set(rule.units);
  const except = new Set(rule.except);
  return (claim) =>
    claim.lines.flatMap((line): Hit[] => {
      const unit = unitOf(line, claim);
      if (unit === undefined || !units.has(unit) || except.has(line.code)) return [];
      const places: string[] = placesOf(line, unit);
      if (places.length === 0 || line.units <= places.length) return [];
      const where = `${nounOf(unit)} ${places.join(', ')}`;
      const words = { code: line.code, count: String(line.units), where, unit };
      return [{ codes: [line.code], words }];
    });
}

/** The same line again: one code, one place, the same surfaces, one date. */
export function twice(rule: RuleOf<'twice'>): Ask {
  const units = new Set(rule.units);
  return (claim) => {
    const seen = new Set<string>();
    return claim.lines.flatMap((line): Hit[] => {
      const unit = unitOf(line, claim);
      if (unit === undefined || !units.has(unit)) return [];
      return placesOf(line, unit).flatMap((place): Hit[] => {
        const key = [line.code, place, line.surfaces, line.date].join(' ');
        const isAgain = seen.has(key);
        seen.add(key);
        if (!isAgain) return [];
        const words = { code: line.code, where: `${nounOf(unit)} ${place}` };
        return [{ codes: [line.code], words, where: whereOf(line, unit, place), isTogether: true }];
      });
    });
  };
}

/** The unit of a code that may stand only once in its place; an "each further" code may stand again. */
function unitOf(line: ReadLine, claim: Asked): string | undefined {
  const entry = claim.facts.entry(line.code, yearOf(line.date, claim));
  return entry?.addsTo ? undefined : entry?.unit;
}

function placesOf({ teeth, quadrants }: ReadLine, unit: string): string[] {
  return unit === 'quadrant' ? quadrants : teeth;
}

function whereOf({ date }: ReadLine, unit: string, place: string): NonNullable<Hit['where']> {
  return { ...(date ? { date } : {}), ...(unit === 'quadrant' ? {} : { tooth: place }) };
}

function nounOf(unit: string): string {
  return unit === 'quadrant' ? 'quadrant' : 'tooth';
}
