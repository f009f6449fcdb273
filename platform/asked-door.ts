import { browser } from 'wxt/browser';
import type { Asked } from '../detection/asked.ts';
import { openPanel } from './panel-door.ts';
import { takeWish, wish } from './panel-link.ts';

/** Keys of what was left are drawn from this many: a page that is opened twice must not meet another's. */
const KEYS = 2 ** 31;

/**
 * Answers beside the page: in the side panel of a window, or, where the browser opens none, in a tab. To be called
 * first thing in a click or a command: the browsers want the user's gesture.
 */
export async function answerBeside(windowId: number, asked: Asked): Promise<void> {
  const opening = openPanel(windowId);
  await wish(windowId, asked);
  if (await opening) return;
  // A panel that stood open has taken it.
  if (takeWish(windowId)) await answerInTab(asked, true);
}

/** Answers in a new tab, beside the one that is open: a claim may stand half written there. */
export async function answerInTab(asked: Asked, active: boolean): Promise<void> {
  await browser.tabs.create({ url: browser.runtime.getURL(addressOf(asked)), active });
}

/** Checks the claim of a window's open tab, in its side panel; like `answerBeside`, first thing in a gesture. */
export function checkBeside(windowId: number): void {
  void openPanel(windowId);
  void wish(windowId, { kind: 'check' });
}

const left = new Map<number, Asked>();

/** Takes what was left under a key; forgotten with the worker, and then the page starts empty. */
export function takeLeft(key: number): Asked | undefined {
  const asked = left.get(key);
  left.delete(key);
  return asked;
}

/**
 * An address ends up in the browser's history. Codes may; words, which may be a name out of a page, are handed over
 * in memory.
 */
function addressOf(asked: Asked): `/lookup.html?${string}` {
  if (asked.kind === 'words') {
    const key = 1 + Math.floor(Math.random() * KEYS);
    left.set(key, asked);
    return `/lookup.html?left=${key}`;
  }
  const codes = asked.kind === 'code' ? [asked] : asked.codes;
  return `/lookup.html?codes=${codes.map((one) => ('code' in one ? one.code : `${one.from}-${one.to}`))}`;
}
