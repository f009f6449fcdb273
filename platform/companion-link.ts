import { browser } from 'wxt/browser';
import type { ToPage } from './messages.ts';

const COMPANION = '/companion.js';
const TOP_FRAME = 0;

/** The last message on its way to each tab: one that had to wait for the companion may be overtaken. */
const latest = new Map<number, ToPage>();

/** Tells the companion of a tab; a companion that was never needed is not loaded for it. */
export async function tell(tabId: number, message: ToPage): Promise<boolean> {
  latest.set(tabId, message);
  return (await send(tabId, message)) === true;
}

/** Shows an answer in a tab, loading the companion into its top frame at the first one. */
export async function show(
  tabId: number,
  message: Extract<ToPage, { type: 'show' }>,
): Promise<void> {
  if (await tell(tabId, message)) return;
  try {
    await browser.scripting.executeScript({
      target: { tabId, frameIds: [TOP_FRAME] },
      files: [COMPANION],
    });
  } catch {
    return; // the top frame is of a site that was not turned on
  }
  const last = latest.get(tabId);
  // Moved meanwhile: show it there. Left or dismissed meanwhile: nothing to show.
  if (last?.type === 'move') await send(tabId, { ...message, rect: last.rect });
  else if (last === message) await send(tabId, message);
}

function send(tabId: number, message: ToPage): Promise<unknown> {
  return browser.tabs.sendMessage(tabId, message, { frameId: TOP_FRAME }).catch(() => undefined);
}

/** Forgets a tab that has closed. */
export function forget(tabId: number): void {
  latest.delete(tabId);
}
