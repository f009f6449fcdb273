import { browser } from 'wxt/browser';
import { inTopFrame } from './frame-chain.ts';
import type { Rect, ToPage } from './messages.ts';

/** The companion's words come before it; its English ones it carries. */
const COMPANION = {
  en: ['/companion.js'],
  es: ['/companion-spanish.js', '/companion.js'],
} as const;
const TOP_FRAME = 0;

type Show = Extract<ToPage, { type: 'show' }>;

/** The last message on its way to each tab: one that had to wait for the companion may be overtaken. */
const latest = new Map<number, ToPage>();
/** The frame whose companion speaks in each tab; forgotten with the worker, and then every frame is told. */
const speaking = new Map<number, number>();

/** Tells the companion of a tab; a companion that was never needed is not loaded for it. */
export async function tell(tabId: number, message: ToPage): Promise<void> {
  latest.set(tabId, message);
  await send(tabId, message, speaking.get(tabId));
}

/** The code in hand has moved. */
export async function move(tabId: number, rect: Rect): Promise<void> {
  const frame = speaking.get(tabId) ?? TOP_FRAME;
  const placed = frame === TOP_FRAME ? await inTopFrame(rect, tabId) : ownRect(rect);
  if (placed) await tell(tabId, { type: 'move', rect: placed });
}

/**
 * Shows an answer in a tab: in the top frame, or, where that one was not turned on or has no room for a card, in the
 * frame that met the code. The companion is loaded at the first answer.
 */
export async function show(tabId: number, frameId: number, message: Show): Promise<void> {
  latest.set(tabId, message);
  const rect = await inTopFrame(message.rect, tabId);
  // A frame may be slow to say where it stands: left or dismissed meanwhile, there is nothing to show.
  if (!isStanding(latest.get(tabId), message)) return;
  if (rect && (await showIn(tabId, TOP_FRAME, { ...message, rect }, message))) return;
  if (frameId !== TOP_FRAME)
    await showIn(tabId, frameId, { ...message, rect: ownRect(message.rect) }, message);
}

/** A companion that has not the words of the message's language takes it no more than one that is not there. */
async function showIn(tabId: number, frameId: number, message: Show, asked: Show) {
  if (!(await send(tabId, message, frameId))) {
    try {
      const target = { tabId, frameIds: [frameId] };
      await browser.scripting.executeScript({ target, files: [...COMPANION[message.language]] });
    } catch {
      return false; // the frame is of a site that was not turned on
    }
    const last = latest.get(tabId);
    // Moved meanwhile: show it there.
    const rect = last?.type === 'move' ? last.rect : message.rect;
    if (!isStanding(last, asked)) return true;
    if (!(await send(tabId, { ...message, rect }, frameId))) return false;
  }
  const before = speaking.get(tabId);
  speaking.set(tabId, frameId);
  // One companion at a time, whatever frame it is in.
  if (before !== undefined && before !== frameId) await send(tabId, { type: 'dismiss' }, before);
  return true;
}

/** Whether an answer is still wanted: nothing came after it but where its code went. */
function isStanding(last: ToPage | undefined, asked: Show): boolean {
  return last === asked || last?.type === 'move';
}

function ownRect(rect: Rect): Rect {
  return { ...rect, ...rect.own, depth: 0 };
}

/** Answers whether a companion took it. */
async function send(tabId: number, message: ToPage, frameId?: number): Promise<boolean> {
  const to = frameId === undefined ? {} : { frameId };
  const taken = await browser.tabs.sendMessage(tabId, message, to).catch(() => undefined);
  return taken === true;
}

/** Asks the frame in use what is selected; it answers with a message of its own. */
export async function askSelection(tabId: number): Promise<void> {
  await send(tabId, { type: 'chord' });
}

/** Forgets a tab that has closed. */
export function forget(tabId: number): void {
  latest.delete(tabId);
  speaking.delete(tabId);
}
