import { type Entry, type ListedNumber, resolve } from './entry.ts';
import type { Library } from './library.ts';
import type { Guide } from './schema.ts';

/** A code and the name it goes by, for links; codes without an entry have no name. */
interface NamedCode {
  code: string;
  title?: string;
}

/** Everything a panel needs to speak about one code. */
export type Answer = {
  code: string;
  edition: number;
  /** The date of service that it was judged by; left out: today. */
  on?: string;
  /** Names of the codes that the answer mentions. */
  names: Record<string, string>;
  /** What the practice's own licensed file says of the code; `source`: whose it is, and of which edition. */
  licensed?: { name: string; description?: string; source: string };
} & (
  | { kind: 'entry'; entry: Entry; guides: Guide[] }
  /** Ended before the date; or, with `isInForce`, one that was still in force on it. */
  | {
      kind: 'retired';
      entry?: Entry;
      until: number;
      replacedBy: string[];
      isInForce: boolean;
    }
  /** Of an edition that begins after the date. */
  | { kind: 'not yet'; entry?: Entry; since: number }
  /** In force, but its page is not written. */
  | { kind: 'listed'; since?: number }
  | { kind: 'unknown'; nearest: NamedCode[] }
  /** More than one code was asked for; `code` is the list of them. */
  | { kind: 'several'; codes: NamedCode[] }
);

/** Real codes offered for one that does not exist. */
const NEAREST = 4;

/** `on` is the date of service as `YYYY-MM-DD`; left out, the code is judged by today. */
export type Lookup = (code: string, on?: string) => Answer;

/** Answers for any `D` and four digits, from the dataset alone, by the edition in force on the date. */
export function createLookup(library: Library, today = () => new Date()): Lookup {
  const { listed, titleOf } = library;
  const entryOf = (code: string, year: number): Entry | undefined => {
    const found = library.find(code);
    return found && resolve(found.code, found.family, year);
  };

  return (code, on) => {
    const dated = on === undefined ? today().getFullYear() : Number(on.slice(0, 4));
    // A date beyond the newest edition is judged by the newest: the next one is not known here.
    const year = Math.min(dated, library.edition);
    const number = listed.get(code);
    const entry = entryOf(code, year);
    const base = { code, edition: year, names: {}, ...(on ? { on } : {}) };
    if (!number) {
      const nearest = nearestCodes(code, listed, year).map((near) => named(near, titleOf(near)));
      return { ...base, kind: 'unknown', nearest };
    }
    const names = namesIn(entry, number, titleOf);
    const { since = 0, until } = number;
    if (since > year)
      return { ...base, names, kind: 'not yet', ...(entry ? { entry } : {}), since };
    if (until !== undefined && (until < year || !entry?.use))
      return {
        ...base,
        names,
        kind: 'retired',
        ...(entry ? { entry } : {}),
        until,
        replacedBy: number.replacedBy ?? [],
        isInForce: until >= year,
      };
    if (entry) {
      const guides = (entry.guides ?? []).flatMap((slug) => library.guides[slug] ?? []);
      return { ...base, names, kind: 'entry', entry, guides };
    }
    return { ...base, kind: 'listed', ...(number.since ? { since: number.since } : {}) };
  };
}

function named(code: string, title: string | undefined): NamedCode {
  return title === undefined ? { code } : { code, title };
}

function namesIn(
  entry: Entry | undefined,
  number: ListedNumber,
  nameOf: (code: string) => string | undefined,
): Record<string, string> {
  const text = JSON.stringify([entry ?? {}, number.replacedBy ?? []]);
  const names: Record<string, string> = {};
  for (const code of text.match(/D\d{4}/g) ?? []) {
    const name = nameOf(code);
    if (name) names[code] = name;
  }
  return names;
}

/** Codes in force one typing slip away: two digits swapped first, then one digit changed. */
export function nearestCodes(
  code: string,
  listed: ReadonlyMap<string, ListedNumber>,
  year: number,
): string[] {
  const isInForce = (candidate: string) => {
    const number = listed.get(candidate);
    return !!number && (number.since ?? 0) <= year && (number.until ?? year) >= year;
  };
  return [...new Set([...swapped(code), ...changed(code)])]
    .filter((candidate) => candidate !== code && isInForce(candidate))
    .slice(0, NEAREST);
}

function* swapped(code: string): Generator<string> {
  for (let i = 1; i < 4; i++) yield code.slice(0, i) + code[i + 1] + code[i] + code.slice(i + 2);
}

/** The last digit is the likeliest slip, and nearer digits before farther ones. */
function* changed(code: string): Generator<string> {
  for (let i = 4; i >= 1; i--) {
    const digit = Number(code[i]);
    const others = [...Array(10).keys()].filter((n) => n !== digit);
    others.sort((a, b) => Math.abs(a - digit) - Math.abs(b - digit));
    for (const other of others) yield code.slice(0, i) + other + code.slice(i + 1);
  }
}
