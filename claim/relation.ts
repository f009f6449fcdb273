import type { Facts } from './facts.ts';
import type { Group, Reading } from './reading.ts';

/** What a rule found: the codes, the words of its question, and where. */
export interface Hit {
  /** The codes asked about first, then those only named. */
  codes: string[];
  words: Record<string, string>;
  where?: Partial<Pick<Group, 'day' | 'tooth' | 'quadrant'>>;
  /** About how codes stand together: said once, by the rule that bounces surest. */
  isTogether?: true;
  useIfNone?: true;
}

export interface Asked extends Reading {
  facts: Facts;
  /** Year by which a line is judged that carries no date. */
  thisYear: number;
}

/** A rule made ready: its code lists are looked up, not searched. */
export type Ask = (claim: Asked) => Hit[];

export function yearOf(date: string | undefined, { thisYear }: Pick<Asked, 'thisYear'>): number {
  return date ? Number(date.slice(0, 4)) : thisYear;
}
