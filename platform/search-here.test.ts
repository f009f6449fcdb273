import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';

const ask = vi.hoisted(() => vi.fn());
vi.mock('wxt/browser', () => ({ browser: fakeBrowser }));
vi.mock('./ask.ts', () => ({ ask }));

import dataset from 'virtual:dataset';
import { createSearch, searchableOf } from '../data/search.ts';

const NAMES_SWITCHED = { names: { id: 'one' } };
let idle: (() => unknown)[];
/** The box is in focus. */
const focus = () => globalThis.dispatchEvent(new Event('focusin'));
/** Lets the page have nothing to do, and what it does then come to its end. */
const rest = async () => {
  for (const next of idle.splice(0)) await next();
};

describe('a search in the page itself', () => {
  let page: typeof import('./search-here.ts');
  let answer: unknown;
  beforeEach(async () => {
    fakeBrowser.reset();
    vi.resetModules();
    idle = [];
    const target = new EventTarget();
    vi.stubGlobal('addEventListener', target.addEventListener.bind(target));
    vi.stubGlobal('dispatchEvent', target.dispatchEvent.bind(target));
    vi.stubGlobal('requestIdleCallback', (next: () => unknown) => idle.push(next));
    answer = searchableOf(dataset);
    ask.mockImplementation(async () => answer);
    page = await import('./search-here.ts');
  });

  it('answers as the background does, once it is here', async () => {
    page.bringSearch();
    focus();
    expect(page.searchHere('root planing')).toBeUndefined();
    await rest();
    expect(page.searchHere('root planing')).toBeUndefined();
    await rest();
    const search = createSearch(dataset);
    for (const query of ['root planing', 'D43', '4341', 'bitwing', 'no such thing'])
      expect(page.searchHere(query)).toEqual(search(query));
  });

  it('is left to the background where names of the office are searched too', async () => {
    answer = undefined;
    page.bringSearch();
    focus();
    await rest();
    await rest();
    expect(page.searchHere('root planing')).toBeUndefined();
  });

  it.each([1, 2, 3])('is given up when names are imported, at step %i', async (step) => {
    page.bringSearch();
    focus();
    for (let at = 1; at <= 3; at++) {
      if (at === step) await fakeBrowser.storage.local.set(NAMES_SWITCHED);
      await rest();
    }
    expect(page.searchHere('root planing')).toBeUndefined();
  });
});
