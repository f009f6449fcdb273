import { LONGEST, type Mention } from './code-format.ts';

/** Texts that hold a code without its letter, and the code; only for fields and columns of procedure codes. */
export const BARE_EXAMPLES: readonly [text: string, code: string][] = [
  ['0395', 'D0395'],
  [' 2740 ', 'D2740'],
  ['2740.1', 'D2740'],
  ['2740-LAB', 'D2740'],
  ['9230b', 'D9230'],
  ['0150, 0274', 'D0150'],
  ['(1110)', 'D1110'],
];

export const NOT_BARE: readonly string[] = [
  '395',
  '03951',
  '$2740',
  '2740.00',
  '1,110',
  '11/23/2026',
  '2026-11-23',
  'A2740',
  '#2740',
  '555-0150',
  '(555) 2740-1110',
  '27:4010',
];

// Four digits alone, with a practice suffix at the most: no money, no date, no telephone, no part of a longer number.
const BARE =
  /(?<![\p{L}\p{N}\p{M}_.#\\$/:+€£-]|[0-9][ ,)])([0-9]{4})(\.[0-9](?![0-9])|-[A-Za-z][A-Za-z0-9]{0,8}|[A-Za-z])?(?![\p{L}\p{N}\p{M}_/:%-]|\.[0-9]|,[0-9]{3}(?![0-9]))/gu;

/** As for a whole code: without four digits beside the offset the pattern above need not be made ready. */
const NUMBER = /\d{4}/;

/** The bare code number that holds or touches `offset`, or none. Costs the same in a long text as in a short one. */
export function bareNumberAt(text: string, offset: number): Mention | undefined {
  const from = Math.max(0, offset - LONGEST - 2);
  const near = text.slice(from, offset + LONGEST + 2);
  if (!NUMBER.test(near)) return undefined;
  for (const match of near.matchAll(BARE)) {
    const start = from + match.index;
    const end = start + match[0].length;
    if (start > offset || offset > end) continue;
    const suffix = match[2];
    return { code: `D${match[1]}`, start, end, isBare: true, ...(suffix ? { suffix } : {}) };
  }
  return undefined;
}
