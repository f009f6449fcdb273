import type { CodeList } from '../data/code-list.ts';
import type { SearchResult } from '../data/search.ts';

/** What was found for a query. */
export type Found =
  | { kind: 'results'; results: SearchResult[] }
  /** Nothing fits; these come nearest. */
  | { kind: 'nearest'; results: SearchResult[] }
  /** The query was a list of codes. */
  | { kind: 'list'; list: CodeList }
  | { kind: 'too long'; limit: number };

/** The codes of what was found, in the order of their rows. */
export function codesOf(found: Found): string[] {
  switch (found.kind) {
    case 'results':
    case 'nearest':
      return found.results.map(({ code }) => code);
    case 'list':
      return found.list.rows.map(({ code }) => code);
    case 'too long':
      return [];
  }
}
