import Fuse from 'fuse.js';
import type { CompactCode, Dataset } from './entry.ts';
import { fold, type Mark } from './fold.ts';
import { nearestCodes } from './lookup.ts';
import type { SearchResult } from './search.ts';
import { codeDigits } from './slipped.ts';
import { standingOf } from './standing.ts';

/** What comes nearest to a query that found nothing, best first; all of it in force. */
export type Nearest = (query: string, today?: Date) => SearchResult[];

/** Offers that are read at a glance. */
const MOST = 5;
/** Fuse's distance (0 exact, 1 anything); beyond this the words have nothing in common. */
const DISTANCE = 0.5;
/** Builds the offers for empty results. Codes: one slip away, else the nearest numbers. Words: looser than a search. */
export function createNearest(dataset: Dataset): Nearest {
  const { codes, edition } = dataset;
  const listed = new Map(dataset.listed.map((number) => [number.code, number]));
  const byCode = new Map(codes.map((code) => [code.code, code]));
  let phrases: Fuse<{ phrase: string; code: CompactCode }> | undefined;
  const build = () =>
    new Fuse(
      codes.flatMap((code) =>
        [code.title, ...(code.aliases ?? [])].map((text) => ({ phrase: fold(text), code })),
      ),
      { keys: ['phrase'], threshold: DISTANCE, ignoreLocation: true, minMatchCharLength: 2 },
    );

  return (query, today = new Date()) => {
    const year = Math.min(today.getFullYear(), edition);
    const isInForce = (code: CompactCode) => standingOf(code, year) === 'in force';
    const digits = codeDigits(query);
    if (digits) {
      const slips = oneSlipAway(digits);
      const known = slips.flatMap((code) => byCode.get(code) ?? []).filter(isInForce);
      const near = slips.flatMap((code) => nearestCodes(code, listed, year));
      const offered = known.length > 0 ? known : near.flatMap((code) => byCode.get(code) ?? []);
      const any = offered.length > 0 ? offered : byNumber(slips[0] ?? '', codes.filter(isInForce));
      return [...new Set(any)]
        .slice(0, MOST)
        .map((code) => offer(code, [], differing(digits, code.code)));
    }
    const folded = fold(query);
    if (folded.length < 2) return [];
    phrases ??= build();
    const found = new Map<string, SearchResult>();
    for (const { item } of phrases.search(folded, { limit: 40 })) {
      if (found.size >= MOST) break;
      const { code, phrase } = item;
      if (isInForce(code) && !found.has(code.code)) found.set(code.code, offer(code, [phrase]));
    }
    return [...found.values()];
  };
}

/** The characters of a code from the first to the last that differ from what was typed. */
function differing(digits: string, code: string): Mark[] {
  const real = code.slice(1);
  let start = 0;
  while (start < real.length && digits[start] === real[start]) start++;
  if (start === real.length) return [[1, code.length]];
  let end = 0;
  while (end < real.length - start && digits.at(-1 - end) === real.at(-1 - end)) end++;
  return [[start + 1, Math.max(start + 2, code.length - end)]];
}

/** Codes that a number of three to five digits may have been meant as. */
function oneSlipAway(digits: string): string[] {
  if (digits.length === 4) return [`D${digits}`];
  const others: string[] = [];
  if (digits.length === 5)
    for (let i = 0; i < digits.length; i++)
      others.push(`D${digits.slice(0, i)}${digits.slice(i + 1)}`);
  else
    for (let i = digits.length; i >= 0; i--)
      for (let digit = 0; digit < 10; digit++)
        others.push(`D${digits.slice(0, i)}${digit}${digits.slice(i)}`);
  return [...new Set(others)];
}

function byNumber(code: string, codes: readonly CompactCode[]): CompactCode[] {
  const number = Number(code.slice(1));
  const distance = (other: CompactCode) => Math.abs(Number(other.code.slice(1)) - number);
  return codes.toSorted((a, b) => distance(a) - distance(b)).slice(0, MOST);
}

function offer(
  { code, title, aliases = [] }: CompactCode,
  phrases: string[],
  slips: Mark[] = [],
): SearchResult {
  const alias = aliases.find((text) => phrases.includes(fold(text)));
  return {
    code,
    title,
    standing: 'in force',
    why: 'typo',
    // What differs is marked in a code; near words have nothing to mark.
    marks: { code: slips, title: [], alias: [] },
    ...(alias ? { alias } : {}),
  };
}
