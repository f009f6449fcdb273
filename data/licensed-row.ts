import type { Mark } from './fold.ts';

/**
 * A row of a list, with the name in the practice's own licensed file: whose it is, of which edition, and what to mark in
 * it where it was searched.
 */
export interface LicensedRow {
  licensed?: { name: string; source: string; marks?: Mark[] };
}
