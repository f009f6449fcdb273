import type { RuleOf } from '../../data/rules-schema.ts';
import type { ReadLine } from '../line.ts';
import { type Ask, type Asked, type Hit, yearOf } from '../relation.ts';
import { listed } from '../words.ts';

/** More units on a line than it names teeth or quadrants, for a code counted by them. */
export function oneForEach(rule: RuleOf<'one for each'>): Ask {
  const units = new Set(rule.units);
  const except = new Set(rule.except);
  return (claim) =>
    claim.lines.flatMap((line): Hit[] => {
      const unit = unitOf(line, claim);
      if (unit === undefined || !units.has(unit) || except.has(line.code)) return [];
      const places: string[] = placesOf(line, unit);
      if (places.length === 0 || line.units <= places.length) return [];
      const words = {
        code: line.code,
        count: String(line.units),
        where: `${nounOf(unit, places.length)} ${listed(places)}`,
        places: String(places.length),
        unit,
      };
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
        const key = [line.code, place, line.surfaces, line.day].join(' ');
        const isAgain = seen.has(key);
        seen.add(key);
        if (!isAgain) return [];
        const words = { code: line.code, where: `${nounOf(unit, 1)} ${place}` };
        return [{ codes: [line.code], words, where: whereOf(line, unit, place), isTogether: true }];
      });
    });
  };
}

/** The unit of a code that may be billed only once in its place; an "each further" code may be billed again. */
function unitOf(line: ReadLine, claim: Asked): string | undefined {
  const entry = claim.facts.entry(line.code, yearOf(line.date, claim));
  return entry?.addsTo ? undefined : entry?.unit;
}

function placesOf({ teeth, quadrants }: ReadLine, unit: string): string[] {
  return unit === 'quadrant' ? quadrants : teeth;
}

function whereOf({ day }: ReadLine, unit: string, place: string): NonNullable<Hit['where']> {
  return { day, ...(unit === 'quadrant' ? {} : { tooth: place }) };
}

function nounOf(unit: string, count: number): string {
  if (unit === 'quadrant') return count > 1 ? 'quadrants' : 'quadrant';
  return count > 1 ? 'teeth' : 'tooth';
}
