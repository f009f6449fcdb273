import type { Answer } from '../data/lookup.ts';
import type { Selected } from '../detection/selection.ts';
import type { Found } from './found.ts';
import type { Shelf } from './use-browse.ts';
import type { Keeper } from './use-kept.ts';

/** What popup and side panel can ask for. */
export interface Service extends Keeper, Shelf {
  find(query: string): Promise<Found | undefined>;
  /** What can be answered without waiting; else nothing. */
  findNow(query: string): Found | undefined;
  /** `date`: the date of service as `YYYY-MM-DD`; left out, today. */
  lookup(code: string, date?: string): Promise<Answer | undefined>;
  /** Codes and ranges at once. */
  several(codes: Selected[]): Promise<Answer | undefined>;
  copy(text: string): Promise<boolean>;
}
