import type { Selected } from '../detection/selection.ts';
import { ask } from './ask.ts';
import { QUERY_LENGTH } from './doors-messages.ts';

/** What the pages of the extension (popup, side panel) can ask for. */
export const service = {
  queryLength: QUERY_LENGTH,
  search: (query: string) => ask({ type: 'search', query }),
  lookup: (code: string, date?: string) => ask({ type: 'lookup', code, ...(date ? { date } : {}) }),
  several: (codes: Selected[]) => ask({ type: 'several', codes }),
  copy: (text: string) =>
    navigator.clipboard.writeText(text).then(
      () => true,
      () => false,
    ),
};
