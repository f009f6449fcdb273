import { selectedCodes } from './selection.ts';

/** A code of a list, or a range; `isBare`: it stood among words without its `D`, and may be some other number. */
export type Listed = { code: string; isBare?: true } | { from: string; to: string };

/** A pasted list that is read, in characters: a day's schedule, not a report. */
export const LIST_LENGTH = 2000;

// Nothing but numbers, with or without their `D`, and what stands between the codes of a list.
// Linear: what separates never begins a code, so no part can match in two ways.
const ONLY_NUMBERS =
  /^[\s,;/+&|]*(?:[Dd][ -]?)?[0-9]{4}(?:(?:[\s,;/+&|]+(?:and |y )?| ?[-–—] ?| (?:to|thru|through) )(?:[Dd][ -]?)?[0-9]{4})*[\s,;/+&|.]*$/;
const WITHOUT_LETTER = /(?<![A-Za-z0-9])(?:[Dd][ -]?)?([0-9]{4})(?![0-9])/g;
// Without its `D`, a number that begins a line or a cell: `0150 exam`, but no money, date or longer number.
const BEGINS_CELL = /(?<=^|[\t\n\r,;|]) *([0-9]{4})(?![0-9./:%-]|[ ]?[-–—])(?=[\s,;|]|$)/g;

/** What a text lists, in its order, each once; two codes, or a range, make a list. Nothing where it is none. */
export function codeList(text: string): Listed[] | undefined {
  const read = text.slice(0, LIST_LENGTH);
  const isPlain = ONLY_NUMBERS.test(read);
  const found: Listed[] = selectedCodes(isPlain ? lettered(read) : withBare(read), LIST_LENGTH);
  const bare = isPlain ? new Set<string>() : bareIn(read);
  const listed = found.map((one) =>
    'code' in one && bare.has(one.code) ? { ...one, isBare: true as const } : ordered(one),
  );
  // `D0230-D0210` and `D0210-D0230` are the same range.
  const once = listed.filter(
    (one, i) => listed.findIndex((other) => JSON.stringify(other) === JSON.stringify(one)) === i,
  );
  const isList = once.length > 1 || once.some((one) => 'from' in one);
  return isList ? once : undefined;
}

function lettered(text: string): string {
  return text.replace(WITHOUT_LETTER, 'D$1');
}

function withBare(text: string): string {
  return text.replace(BEGINS_CELL, ' D$1');
}

/** Codes that stand in a text only without their letter. */
function bareIn(text: string): Set<string> {
  const bare = new Set([...text.matchAll(BEGINS_CELL)].map(([, digits]) => `D${digits}`));
  for (const one of selectedCodes(text, LIST_LENGTH)) if ('code' in one) bare.delete(one.code);
  return bare;
}

/** A range from the lower to the higher code, however it was written. */
function ordered(one: Listed): Listed {
  return 'from' in one && one.to < one.from ? { from: one.to, to: one.from } : one;
}
