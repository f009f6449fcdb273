import { type Entry, type ListedNumber, resolve } from '../data/entry.ts';
import type { Library } from '../data/library.ts';
import { nearestTo } from './nearest.ts';

/** What the rules ask of the dataset, each code read once for all claims. */
export interface Facts {
  /** Year of the newest edition. */
  edition: number;
  number(code: string): ListedNumber | undefined;
  /** The entry as the edition of a year has it. */
  entry(code: string, year: number): Entry | undefined;
  nearest(code: string, year: number): string[];
}

export function createFacts(library: Library): Facts {
  const { edition, listed } = library;
  const entries = new Map<string, Entry | undefined>();
  // A date beyond the newest edition is judged by the newest: the next one is not known here.
  const within = (year: number) => Math.min(year, edition);
  return {
    edition,
    number: (code) => listed.get(code),
    entry(code, year) {
      const key = `${code} ${within(year)}`;
      if (!entries.has(key)) {
        const found = library.find(code);
        entries.set(key, found && resolve(found.code, found.family, within(year)));
      }
      return entries.get(key);
    },
    nearest: (code, year) => nearestTo(code, listed, within(year)),
  };
}
