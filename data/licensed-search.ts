import { fold, marksOf } from './fold.ts';
import { MOST, type Search, type SearchResult } from './search.ts';

/** A code and its name in the practice's own licensed file. */
export interface NamedByOffice {
  code: string;
  name: string;
}

/** Adds to what a search found the licensed names of it, and the codes that only these names hold. */
export type LicensedSearch = (query: string, found: SearchResult[]) => SearchResult[];

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
  const inOrder = [...byCode.keys()].sort();
  const byName = Map.groupBy(names, ({ name }) => fold(name));

  const withName = (result: SearchResult, hits: readonly string[]): SearchResult => {
    const name = byCode.get(result.code);
    return name === undefined
      ? result
      : { ...result, licensed: { name, source, marks: marksOf(name, hits) } };
  };
  const asKnown = new Map<string, SearchResult>();
  const known = (code: string): SearchResult => {
    const before = asKnown.get(code);
    if (before) return before;
    const [first] = ours(code);
    const bare = { code, title: '', standing: 'in force' } as const;
    const result: SearchResult = {
      ...(first?.code === code ? first : bare),
      why: 'name',
      marks: { code: [], title: [], alias: [] },
    };
    asKnown.set(code, result);
    return result;
  };
  /** The codes whose names hold all words, and the words of the vocabulary that were meant. */
  const named = (asked: readonly string[]) => {
    let codes: ReadonlySet<string> = new Set();
    const hits: string[] = [];
    for (const [n, word] of asked.entries()) {
      const isLast = n === asked.length - 1;
      const meant = isLast ? vocabulary.filter((one) => one.startsWith(word)) : [word];
      const holding = new Set<string>();
      for (const one of meant)
        for (const code of words.get(one) ?? []) if (n === 0 || codes.has(code)) holding.add(code);
      codes = holding;
      hits.push(...meant);
    }
    return { codes, hits };
  };
  /** As many of them as fit, in the order of the numbers. */
  const first = (codes: ReadonlySet<string>, isFound: ReadonlySet<string>): string[] => {
    const taken: string[] = [];
    for (const code of inOrder) {
      if (codes.has(code) && !isFound.has(code)) taken.push(code);
      if (taken.length === MOST) break;
    }
    return taken;
  };

  return (query, found) => {
    const digits = /^d?[ -]?(\d{1,4})$/i.exec(query.trim())?.[1];
    const asked = fold(query).split(' ').filter(Boolean);
    const { codes, hits } =
      digits === undefined
        ? named(asked)
        : { codes: new Set([`D${digits}`].filter((code) => byCode.has(code))), hits: [] };
    const isFound = new Set(found.map(({ code }) => code));
    // What is asked for whole is meant, however many names of ours or of the file hold its words.
    const isWhole = new Set(byName.get(asked.join(' '))?.map(({ code }) => code));
    const wholes = [...isWhole].filter((code) => !isFound.has(code));
    const more = [...wholes, ...first(codes, new Set([...isFound, ...isWhole]))].map(known);
    // What our own names hold whole stands first, then what the licensed ones do, then what holds a part.
    const isStrong = ({ why, title, alias = '' }: SearchResult) =>
      why === 'number' || holdsAll(fold(`${title} ${alias}`).split(' '), asked);
    const strong = found.filter(isStrong);
    const weak = found.filter((one) => !isStrong(one));
    const lifted = weak.filter(({ code }) => codes.has(code));
    const others = weak.filter(({ code }) => !codes.has(code));
    const inTurn = [...strong, ...lifted, ...more, ...others];
    const whole = inTurn.filter(({ code }) => isWhole.has(code));
    const rest = inTurn.filter(({ code }) => !isWhole.has(code));
    return [...whole, ...rest].slice(0, MOST).map((result) => withName(result, hits));
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
