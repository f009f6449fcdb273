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
      const words = { code: line.code, count: String(line.units), where: where(line, unit), unit };
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
      const places = placesOf(line, unit).map(
        (place) => `${line.code} ${place} ${line.surfaces} ${line.date}`,
      );
      const isAgain = places.some((place) => seen.has(place));
      for (const place of places) seen.add(place);
      if (!isAgain) return [];
      const words = { code: line.code, where: where(line, unit) };
      const group = { ...(line.date ? { date: line.date } : {}), ...toothOf(line, unit) };
      return [{ codes: [line.code], words, where: group, isTogether: true }];
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

function toothOf({ teeth }: ReadLine, unit: string): { tooth?: string } {
  const [tooth] = teeth;
  return unit !== 'quadrant' && tooth ? { tooth } : {};
}

function where(line: ReadLine, unit: string): string {
  const places = placesOf(line, unit);
  const noun = unit === 'quadrant' ? 'quadrant' : places.length > 1 ? 'teeth' : 'tooth';
  return `${noun} ${places.join(', ')}`;
}
