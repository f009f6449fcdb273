import * as v from 'valibot';
import { type Browser, browser } from 'wxt/browser';
import type { Lookup } from '../data/lookup.ts';
import type { Search } from '../data/search.ts';
import type { Several } from '../data/several.ts';
import { scanTab } from './claim-scan.ts';
import { move, show, tell } from './companion-link.ts';
import { type Answers, FromExtension, FromPage, type Refusal } from './messages.ts';
import { startInTab } from './site-access.ts';

type Sender = Browser.runtime.MessageSender;
type AnyAnswer = Answers[keyof Answers] | Refusal;

export interface Desk {
  lookup: Lookup;
  several: Several;
  /** Built at the first search: its index is not needed to answer for a code. */
  search: () => Search;
}

/** Answers every message there is. One that fits no schema, or not its sender, is refused and changes nothing. */
export async function answer(desk: Desk, message: unknown, sender: Sender): Promise<AnyAnswer> {
  if (sender.id !== browser.runtime.id) return { type: 'refused', reason: 'unknown sender' };
  const isOurPage = sender.url?.startsWith(browser.runtime.getURL('/')) ?? false;
  if (isOurPage) {
    const asked = v.safeParse(FromExtension, message);
    if (asked.success) return answerExtension(desk, asked.output);
  } else if (sender.tab?.id !== undefined) {
    const asked = v.safeParse(FromPage, message);
    if (asked.success) return answerPage(desk, asked.output, sender.tab.id, sender.frameId ?? 0);
  } else return { type: 'refused', reason: 'unknown sender' };
  return { type: 'refused', reason: 'not a message of this sender' };
}

async function answerExtension({ lookup, search }: Desk, asked: FromExtension): Promise<AnyAnswer> {
  switch (asked.type) {
    case 'lookup':
      return lookup(asked.code);
    case 'search':
      return search()(asked.query);
    case 'look-once':
      return startInTab(asked.tabId);
    case 'scan-claim':
      return scanTab(asked.tabId);
  }
}

async function answerPage(
  { lookup, several }: Desk,
  asked: FromPage,
  tabId: number,
  frameId: number,
): Promise<AnyAnswer> {
  switch (asked.type) {
    case 'lookup':
      return lookup(asked.code);
    case 'sighted': {
      const found = lookup(asked.code);
      const isKnown = found.kind !== 'unknown';
      // While typing, a code that does not exist is a code that is not finished.
      if (isKnown || asked.how === 'left')
        await show(tabId, frameId, {
          type: 'show',
          answer: found,
          how: asked.how,
          rect: asked.rect,
        });
      else await tell(tabId, { type: 'leave' });
      return isKnown;
    }
    case 'moved':
      await move(tabId, asked.rect);
      return undefined;
    case 'chord': {
      const answer = several(asked.codes);
      const { rect } = asked;
      if (answer) await show(tabId, frameId, { type: 'show', answer, how: 'selected', rect });
      await tell(tabId, { type: 'enter' });
      return undefined;
    }
    case 'begun':
      return undefined;
    case 'gone':
      await tell(tabId, { type: 'leave' });
      return undefined;
    case 'dismissed':
      await tell(tabId, { type: 'dismiss' });
      return undefined;
  }
}
