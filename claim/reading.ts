import { type Claim, type Column, columnsOf } from './claim.ts';
import { readDate } from './date.ts';
import { type ReadLine, readLine } from './line.ts';
import type { Quadrant } from './quadrant.ts';

/** Lines that belong together, by code: those of one date, of one tooth on it, of one quadrant on it. */
export interface Group {
  /** See `ReadLine`. */
  day: string;
  date?: string;
  tooth?: string;
  quadrant?: Quadrant;
  lines: Map<string, ReadLine[]>;
}

/** A claim with its lines understood and grouped once, so that a rule looks only where its codes stand. */
export interface Reading {
  lines: ReadLine[];
  /** Every line by code. */
  whole: Group;
  dates: Group[];
  teeth: Group[];
  quadrants: Group[];
  columns: ReadonlySet<Column>;
  remarks: string;
}

export function readClaim(claim: Claim, isListed: (code: string) => boolean): Reading {
  const claimDate = readDate(claim.date_of_service);
  const lines = claim.lines.flatMap((line) => readLine(line, claimDate, isListed) ?? []);
  return {
    lines,
    whole: { day: '', lines: byCode(lines) },
    dates: groups(lines, (line) => [{ key: line.day, ...whenOf(line) }]),
    teeth: groups(lines, (line) =>
      line.teeth.map((tooth) => ({ key: `${line.day} ${tooth}`, ...whenOf(line), tooth })),
    ),
    quadrants: groups(lines, (line) =>
      line.quadrants.map((quadrant) => ({
        key: `${line.day} ${quadrant}`,
        ...whenOf(line),
        quadrant,
      })),
    ),
    columns: new Set(claim.columns ?? columnsOf([claim])),
    remarks: claim.remarks ?? '',
  };
}

function whenOf({ day, date }: ReadLine): Pick<Group, 'day' | 'date'> {
  return { day, ...(date ? { date } : {}) };
}

function groups(
  lines: readonly ReadLine[],
  keysOf: (line: ReadLine) => (Omit<Group, 'lines'> & { key: string })[],
): Group[] {
  const found = new Map<string, Omit<Group, 'lines'> & { of: ReadLine[] }>();
  for (const line of lines)
    for (const { key, ...where } of keysOf(line)) {
      const group = found.get(key);
      if (group) group.of.push(line);
      else found.set(key, { ...where, of: [line] });
    }
  return [...found.values()].map(({ of, ...where }) => ({ ...where, lines: byCode(of) }));
}

function byCode(lines: readonly ReadLine[]): Map<string, ReadLine[]> {
  const found = new Map<string, ReadLine[]>();
  for (const line of lines) {
    const same = found.get(line.code);
    if (same) same.push(line);
    else found.set(line.code, [line]);
  }
  return found;
}
