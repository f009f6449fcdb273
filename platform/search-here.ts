import { browser } from 'wxt/browser';
import { createSearch, type Search, type SearchResult } from '../data/search.ts';
import { ask } from './ask.ts';
import { isSwitch } from './licensed-store.ts';

let search: Search | undefined;

/**
 * Answers a query in this page, once it can; nothing before that. The background answers all of them too, but a message
 * there and back takes half of the time that a key has until its list is painted.
 */
export function searchHere(query: string): SearchResult[] | undefined {
  return search?.(query);
}

/**
 * Fetches what a search reads, once a box has the focus and this page has nothing else to do: the search is built in one
 * go of some 50 ms. Called before the box is drawn.
 */
export function bringSearch(): void {
  let isOver = false;
  // Names of the office are searched in the background alone.
  browser.storage.local.onChanged.addListener((changes) => {
    if (!isSwitch(changes)) return;
    isOver = true;
    search = undefined;
  });
  addEventListener('focusin', () => requestIdleCallback(fetchIt), { once: true });

  async function fetchIt() {
    const searchable = await ask({ type: 'searchable' });
    if (!searchable) return;
    requestIdleCallback(() => {
      if (!isOver) search = createSearch(searchable);
    });
  }
}
