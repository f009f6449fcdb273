import { browser } from 'wxt/browser';
import { isSlipped } from '../data/slipped.ts';
import { codeList, LIST_LENGTH } from '../detection/code-list.ts';
import type { Selected } from '../detection/selection.ts';
import { ask } from './ask.ts';
import { QUERY_LENGTH } from './doors-messages.ts';
import { searchHere } from './search-here.ts';

/** What the pages of the extension (popup, side panel) can ask for. */
export const service = {
  find,
  findNow,
  lookup: (code: string, date?: string) => ask({ type: 'lookup', code, ...(date ? { date } : {}) }),
  several: (codes: Selected[]) => ask({ type: 'several', codes }),
  copy: (text: string) =>
    navigator.clipboard.writeText(text).then(
      () => true,
      () => false,
    ),
  chapters: () => ask({ type: 'chapters' }),
  family: (slug: string) => ask({ type: 'family', family: slug }),
  kept: () => ask({ type: 'lookups' }),
  canKeep: async () => !(await isPrivate()),
  star: async (code: string, isStarred: boolean) =>
    !(await isPrivate()) && ask({ type: 'star', code, isStarred }),
  opened: async (code: string) => {
    if (!(await isPrivate())) await ask({ type: 'opened', code });
  },
};

/** What a text leads to. A list stays here: only its codes are asked for. */
async function find(text: string) {
  const now = findNow(text);
  if (now) return now;
  const codes = codeList(text);
  if (codes) {
    const list = await ask({ type: 'list', codes });
    return list && ({ kind: 'list', list } as const);
  }
  const query = firstWords(text);
  if (!isSlipped(query)) {
    const results = searchHere(query) ?? (await ask({ type: 'search', query }));
    if (!results || results.length > 0) return results && ({ kind: 'results', results } as const);
  }
  const nearest = await ask({ type: 'nearest', query });
  return nearest && ({ kind: 'nearest', results: nearest } as const);
}

/** Where this page knows what a text leads to. */
function findNow(text: string) {
  if (text.length > LIST_LENGTH) return { kind: 'too long', limit: LIST_LENGTH } as const;
  const query = firstWords(text);
  if (codeList(text) || isSlipped(query)) return undefined;
  const results = searchHere(query) ?? [];
  return results.length > 0 ? ({ kind: 'results', results } as const) : undefined;
}

/** As many whole words as a query may have. */
function firstWords(text: string): string {
  if (text.length <= QUERY_LENGTH) return text;
  const end = text.lastIndexOf(' ', QUERY_LENGTH);
  return text.slice(0, end > 0 ? end : QUERY_LENGTH);
}

/** Whether this page stands in a window that leaves no traces; known only to the window in Chromium. */
async function isPrivate(): Promise<boolean> {
  if (browser.extension.inIncognitoContext) return true;
  return browser.windows.getCurrent().then(
    ({ incognito }) => incognito,
    () => true,
  );
}
