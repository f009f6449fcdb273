import type { ListedNumber } from '../data/entry.ts';
import { nearestCodes } from '../data/lookup.ts';

/**
 * Codes in force in a year that a wrong one may have been meant for: of the same two digits in front, or with the
 * digit that was left out or typed too much put right.
 */
export function nearestTo(
  code: string,
  listed: ReadonlyMap<string, ListedNumber>,
  year: number,
): string[] {
  if (code.length === 5)
    return nearestCodes(code, listed, year).filter((near) => near.slice(0, 3) === code.slice(0, 3));
  const digits = code.slice(1);
  const candidates = digits.length < 4 ? [`0${digits}`, `${digits}0`] : shortened(digits);
  return [...new Set(candidates.map((candidate) => `D${candidate}`))].filter((candidate) => {
    const number = listed.get(candidate);
    return !!number && (number.since ?? year) <= year && (number.until ?? year) >= year;
  });
}

/** Each digit left out in turn, the last first. */
function shortened(digits: string): string[] {
  return [...digits].map((_, i) => {
    const at = digits.length - 1 - i;
    return digits.slice(0, at) + digits.slice(at + 1);
  });
}
