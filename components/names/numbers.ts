import { WORDS } from '../words.ts';

/** A count as offices in the United States write it, in either language. */
export function counted(count: number): string {
  return count.toLocaleString(`${WORDS.language}-US`);
}

/** The day of an ISO instant, likewise. */
export function dayOf(instant: string): string {
  return new Date(instant).toLocaleDateString(`${WORDS.language}-US`);
}
