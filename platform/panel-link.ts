import { browser } from 'wxt/browser';
import type { Answer } from '../data/lookup.ts';
import type { ToPanel, Wish } from './messages.ts';

/** What was last in hand in each tab; forgotten with the worker, and then a panel starts empty and follows the next. */
const inHand = new Map<number, Answer>();
/** What the panel of a window is to open with: it is asked for before there is a panel to tell. */
const wishes = new Map<number, Wish>();

/** Tells the side panels what is in hand in a tab; each knows whether it is a tab of its window. */
export async function tellPanels(tabId: number, answer: Answer): Promise<void> {
  inHand.set(tabId, answer);
  await send({ type: 'in-hand', tabId, answer });
}

export function lastInHand(tabId: number): Answer | undefined {
  return inHand.get(tabId);
}

/** Leaves a wish for the side panel of a window: one that is open takes it now, another one when it opens. */
export async function wish(windowId: number, wished: Wish): Promise<void> {
  wishes.set(windowId, wished);
  await send({ type: 'wished', windowId });
}

/** Takes the wish that was left for a window. */
export function takeWish(windowId: number): Wish | undefined {
  const wished = wishes.get(windowId);
  wishes.delete(windowId);
  return wished;
}

/** Forgets a tab that has closed. */
export function forgetInHand(tabId: number): void {
  inHand.delete(tabId);
}

async function send(message: ToPanel): Promise<void> {
  // Mostly nobody listens: no panel is open.
  await browser.runtime.sendMessage(message).catch(() => undefined);
}
