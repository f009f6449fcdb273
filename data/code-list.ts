import type { Library } from './library.ts';
import type { LicensedRow } from './licensed-row.ts';
import { nearestCodes } from './lookup.ts';
import { type Standing, standingOf } from './standing.ts';

/** One line of a list that was asked for. */
export interface ListedRow extends LicensedRow {
  code: string;
  title?: string;
  standing: Standing | 'unknown';
  /** What a retired code was replaced by; for an unknown one, the codes one slip away. */
  instead: string[];
}

interface CodeRange {
  from: string;
  to: string;
  /** Codes in force in it. */
  count: number;
}

/** Answers for a list of codes: one row each, in the order they were asked for. */
export interface CodeList {
  rows: ListedRow[];
  ranges: CodeRange[];
  /** Codes of the list that are not among the rows. */
  left: number;
}

/** A code or a range; `isBare`: a number that counts only if it is a code. */
type Asked = { code: string; isBare?: true } | { from: string; to: string };
export type ListCodes = (asked: readonly Asked[], today?: Date) => CodeList;

/** Rows that somebody reads through; a whole chapter is browsed. */
const MOST = 100;

/** Builds the answers for lists. A range stands for its codes in force, between its ends and with them. */
export function createCodeList({ edition, listed, titleOf }: Library): ListCodes {
  const numbers = [...listed.values()].sort((a, b) => (a.code < b.code ? -1 : 1));
  return (asked, today = new Date()) => {
    const year = Math.min(today.getFullYear(), edition);
    const ranges: CodeRange[] = [];
    const codes = new Set<string>();
    for (const one of asked) {
      if ('code' in one) {
        if (!one.isBare || listed.has(one.code)) codes.add(one.code);
        continue;
      }
      const within = numbers.filter(
        (number) =>
          one.from <= number.code &&
          number.code <= one.to &&
          standingOf(number, year) === 'in force',
      );
      ranges.push({ from: one.from, to: one.to, count: within.length });
      for (const { code } of within) codes.add(code);
    }
    const rows = [...codes].slice(0, MOST).map((code): ListedRow => {
      const number = listed.get(code);
      const title = titleOf(code);
      const standing = number ? standingOf(number, year) : 'unknown';
      const instead =
        standing === 'unknown' ? nearestCodes(code, listed, year) : (number?.replacedBy ?? []);
      return { code, ...(title ? { title } : {}), standing, instead };
    });
    return { rows, ranges, left: codes.size - rows.length };
  };
}
