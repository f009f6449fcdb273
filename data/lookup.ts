import { type Dataset, type Entry, type ListedNumber, resolve } from './entry.ts';

/** A code and the name it goes by, for links; codes without an entry have no name. */
interface NamedCode {
  code: string;
  title?: string;
}

/** Everything a panel needs to speak about one code. */
export type Answer = {
  code: string;
  edition: number;
  /** Names of the codes that the answer mentions. */
  names: Record<string, string>;
} & (
  | { kind: 'entry'; entry: Entry }
  | { kind: 'retired'; entry?: Entry; until: number; replacedBy: string[] }
  /** In force, but its page is not written. */
  | { kind: 'listed'; since?: number }
  | { kind: 'unknown'; nearest: NamedCode[] }
);

/** Real codes offered for one that does not exist. */
const NEAREST = 4;

export type Lookup = (code: string) => Answer;

/** Answers for any `D` and four digits, from the dataset alone. */
export function createLookup(dataset: Dataset): Lookup {
  const codes = new Map(dataset.codes.map((code) => [code.code, code]));
  const listed = new Map(dataset.listed.map((number) => [number.code, number]));
  const nameOf = (code: string) => codes.get(code)?.title;

  const entryOf = (code: string): Entry | undefined => {
    const compact = codes.get(code);
    const family = compact && dataset.families[compact.family];
    return family && resolve(compact, family);
  };

  return (code) => {
    const number = listed.get(code);
    const entry = entryOf(code);
    const base = { code, edition: dataset.edition, names: {} };
    if (!number) {
      const nearest = nearestCodes(code, listed).map((near) => named(near, nameOf(near)));
      return { ...base, kind: 'unknown', nearest };
    }
    const names = namesIn(entry, number, nameOf);
    if (number.until !== undefined)
      return {
        ...base,
        names,
        kind: 'retired',
        ...(entry ? { entry } : {}),
        until: number.until,
        replacedBy: number.replacedBy ?? [],
      };
    if (entry) return { ...base, names, kind: 'entry', entry };
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
export function nearestCodes(code: string, listed: ReadonlyMap<string, ListedNumber>): string[] {
  const isInForce = (candidate: string) => {
    const number = listed.get(candidate);
    return number !== undefined && number.until === undefined;
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
