import { type Dataset, resolve } from './entry.ts';

/** What is said of the dataset as a whole. */
export interface Facts {
  edition: number;
  /** Codes in force, and retired ones. */
  current: number;
  retired: number;
  /** First and last day on which entries were checked, as `YYYY-MM-DD`. */
  checked: [first: string, last: string];
}

/** Counts a dataset, without carrying it. */
export function factsOf({ edition, codes, families }: Dataset): Facts {
  const current = codes.filter(({ until }) => until === undefined || until >= edition).length;
  const days = codes
    .flatMap((code) => {
      const family = families[code.family];
      return (family && resolve(code, family, edition).reviewed) ?? [];
    })
    .sort();
  return {
    edition,
    current,
    retired: codes.length - current,
    checked: [days[0] ?? '', days.at(-1) ?? ''],
  };
}
