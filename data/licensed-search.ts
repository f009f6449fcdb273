import { fold, marksOf } from './fold.ts';
import type { Search, SearchResult } from './search.ts';

/** A code and its name in the practice's own licensed file. */
export interface NamedByOffice {
  code: string;
  name: string;
}

/** Adds to what a search found the licensed names of it, and the codes that only these names hold. */
export type LicensedSearch = (query: string, found: SearchResult[]) => SearchResult[];

/** Rows in all, as in the search beside it. */
const MOST = 20;
/**
 * Builds the search in the names that a practice imported; `source` is said beside each, `ours` tells what is
 * known of a code here. All words have
 * to stand in a name, the last one may be begun.
 */
export function createLicensedSearch(
  names: readonly NamedByOffice[],
  source: string,
  ours: Search,
): LicensedSearch {
  const byCode = new Map(names.map((one) => [one.code, one.name]));
  const words = indexWords(names);
  const vocabulary = [...words.keys()];

  const withName = (result: SearchResult, hits: readonly string[]): SearchResult => {
    const name = byCode.get(result.code);
    return name === undefined
      ? result
      : { ...result, licensed: { name, source, marks: marksOf(name, hits) } };
  };
  const known = (code: string): SearchResult => {
    const [first] = ours(code);
    const bare = { code, title: '', standing: 'in force', why: 'name' } as const;
    const result = first?.code === code ? first : bare;
    return { ...result, why: 'name', marks: { code: [], title: [], alias: [] } };
  };
  /** The codes whose names hold all words, and the words of the vocabulary that were meant. */
  const named = (asked: readonly string[]) => {
    let codes: Set<string> | undefined;
    const hits: string[] = [];
    for (const [n, word] of asked.entries()) {
      const isLast = n === asked.length - 1;
      const meant = isLast ? vocabulary.filter((one) => one.startsWith(word)) : [word];
      hits.push(...meant);
      const holding = new Set(meant.flatMap((one) => words.get(one) ?? []));
      codes = codes ? new Set([...codes].filter((code) => holding.has(code))) : holding;
      if (codes.size === 0) break;
    }
    return { codes: [...(codes ?? [])], hits };
  };

  return (query, found) => {
    const digits = /^d?[ -]?(\d{1,4})$/i.exec(query.trim())?.[1];
    const asked = fold(query).split(' ').filter(Boolean);
    const { codes, hits } =
      digits === undefined
        ? named(asked)
        : { codes: byCode.has(`D${digits}`) ? [`D${digits}`] : [], hits: [] };
    const isNamed = new Set(codes);
    const isFound = new Set(found.map(({ code }) => code));
    const more = codes
      .filter((code) => !isFound.has(code))
      .sort()
      .map(known);
    // What our own names hold whole stands first, then what the licensed ones do, then what holds a part.
    const isStrong = ({ why, title, alias = '' }: SearchResult) =>
      why === 'number' || holdsAll(fold(`${title} ${alias}`).split(' '), asked);
    const strong = found.filter(isStrong);
    const weak = found.filter((one) => !isStrong(one));
    const lifted = weak.filter(({ code }) => isNamed.has(code));
    const others = weak.filter(({ code }) => !isNamed.has(code));
    return [...strong, ...lifted, ...more, ...others]
      .slice(0, MOST)
      .map((result) => withName(result, hits));
  };
}

/** Whether all words are there, the last of them at least begun. */
function holdsAll(words: readonly string[], asked: readonly string[]): boolean {
  return asked.every((word, n) =>
    words.some((one) => (n === asked.length - 1 ? one.startsWith(word) : one === word)),
  );
}

function indexWords(names: readonly NamedByOffice[]): Map<string, string[]> {
  const words = new Map<string, string[]>();
  for (const { code, name } of names)
    for (const word of new Set(fold(name).split(' '))) {
      if (!word) continue;
      const codes = words.get(word);
      if (codes) codes.push(code);
      else words.set(word, [code]);
    }
  return words;
}
