/** `D2740`, `d-2740`, `D 2740`, `AD:D2740`, and with a practice's suffix `D2740-LAB`, `D2740.1`, `D9230b`. */
const WITH_D = /^(?:AD:)?D[- ]?(\d{4})(?:[^\d].*)?$/i;
/** A letter O typed for a zero: `DO274`. */
const WITH_O = /^(?:AD:)?D[- ]?([\dO]{4})$/i;
/** A digit too few or too many: `D274`, `D27400`. */
const SLIPPED = /^(?:AD:)?D[- ]?(\d{3}|\d{5})$/i;
/** Four digits alone are a code only where codes are expected, which a claim line is. */
const DIGITS = /^\d{4}$/;

/**
 * The code that a claim line means, or nothing where the line is blank or holds an office's own code. A number with a
 * digit too few or too many is given as it is: no edition has it, so that it is asked about.
 * `isListed` says whether a number exists: digits without the D, and an O for a zero, are read as a code only then.
 */
export function readCode(
  text: string | number,
  isListed: (code: string) => boolean,
): string | undefined {
  const trimmed = String(text).trim();
  const digits = WITH_D.exec(trimmed)?.[1] ?? SLIPPED.exec(trimmed)?.[1];
  if (digits) return `D${digits}`;
  const withO = WITH_O.exec(trimmed)?.[1]?.replace(/O/gi, '0');
  // Numbers in JSON lose the zero in front.
  const padded = withO ?? (typeof text === 'number' ? trimmed.padStart(4, '0') : trimmed);
  return DIGITS.test(padded) && isListed(`D${padded}`) ? `D${padded}` : undefined;
}
