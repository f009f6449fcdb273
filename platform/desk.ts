import * as v from 'valibot';
import { type Browser, browser } from 'wxt/browser';
import type { ClaimResult } from '../claim/result.ts';
import type { Answer, Lookup } from '../data/lookup.ts';
import type { News } from '../data/news.ts';
import type { Search, Searchable } from '../data/search.ts';
import type { Several } from '../data/several.ts';
import { arrangement, keepFolded, keepSpot, snooze, snoozedUntil, wake } from './arrangement.ts';
import { showBlocked } from './blocked-badge.ts';
import { scanTab } from './claim-scan.ts';
import { move, show, tell } from './companion-link.ts';
import { answerDoors } from './doors-desk.ts';
import { language } from './language.ts';
import { lookOf } from './look.ts';
import { noteShown } from './lookups.ts';
import type { LookupsDesk } from './lookups-desk.ts';
import { type Answers, FromExtension, FromPage, type Refusal } from './messages.ts';
import {
  answerAboutNames,
  hasNames,
  isAboutNames,
  searchedInNames,
  withLicensedName,
  withNameForPage,
} from './names-desk.ts';
import type { CodeStandings } from './names-messages.ts';
import { answerAboutNotes, isAboutNotes, notesForPage } from './notes-desk.ts';
import { lastInHand, takeWish, tellPanels, wish } from './panel-link.ts';
import { policyNow } from './policy.ts';
import { settings } from './settings.ts';
import { answerSettings } from './settings-desk.ts';
import { startInTab } from './site-access.ts';
import { triggerOf, triggersAt, tuningAt } from './tuning.ts';
import { isOfOtherFrame, takeTurn } from './turns.ts';

type Sender = Browser.runtime.MessageSender;
type AnyAnswer = Answers[keyof Answers] | Refusal;

export interface Desk {
  lookup: Lookup;
  several: Several;
  /** Built at the first search: its index is not needed to answer for a code. */
  search: () => Search;
  searchable: () => Searchable;
  checkClaim: (tabId: number) => Promise<ClaimResult>;
  news: readonly News[];
  standings: () => CodeStandings;
  lookups: LookupsDesk;
}

/** Answers every message there is. One that fits no schema, or not its sender, is refused and changes nothing. */
export async function answer(desk: Desk, message: unknown, sender: Sender): Promise<AnyAnswer> {
  if (sender.id !== browser.runtime.id) return { type: 'refused', reason: 'unknown sender' };
  const isOurPage = sender.url?.startsWith(browser.runtime.getURL('/')) ?? false;
  if (isOurPage) {
    const asked = v.safeParse(FromExtension, message);
    if (asked.success) return answerExtension(desk, asked.output, sender.tab?.incognito ?? false);
  } else if (sender.tab?.id !== undefined) {
    const asked = v.safeParse(FromPage, message);
    if (asked.success)
      return answerPage(desk, asked.output, {
        tabId: sender.tab.id,
        frameId: sender.frameId ?? 0,
        site: originOf(sender.tab.url ?? sender.url),
        isPrivate: sender.tab.incognito,
        // A frame that the page itself fills has no address, but the page's origin.
        frame: originOf(sender.origin ?? sender.url),
      });
  } else return { type: 'refused', reason: 'unknown sender' };
  return { type: 'refused', reason: 'not a message of this sender' };
}

async function answerExtension(
  desk: Desk,
  asked: FromExtension,
  isPrivate: boolean,
): Promise<AnyAnswer> {
  const { lookup, search, checkClaim, lookups } = desk;
  if (isAboutNames(asked)) return answerAboutNames(asked, desk.standings);
  if (isAboutNotes(asked)) return answerAboutNotes(asked);
  switch (asked.type) {
    case 'lookup':
      return withLicensedName(lookup(asked.code, asked.date));
    case 'search':
      return searchedInNames(asked.query, search());
    case 'searchable':
      return (await hasNames()) ? undefined : desk.searchable();
    case 'quiet-until':
      return snoozedUntil();
    case 'wake':
      await wake();
      return undefined;
    case 'look-once':
      return startInTab(asked.tabId);
    case 'in-hand': {
      const last = lastInHand(asked.tabId);
      return last && withLicensedName(last);
    }
    case 'wish':
      await wish(asked.windowId, asked.wish);
      return undefined;
    case 'take-wish':
      return takeWish(asked.windowId);
    case 'check-claim':
      return checkClaim(asked.tabId);
    case 'scan-claim':
      return scanTab(asked.tabId);
    case 'policy':
      return policyNow();
    case 'several':
    case 'take-left':
    case 'news':
    case 'news-seen':
      return answerDoors(desk, asked);
    case 'settings':
    case 'change-settings':
    case 'change-site':
    case 'erase-everything':
      return answerSettings(asked);
    default:
      return lookups(asked, isPrivate);
  }
}

/** Where a message of a page comes from; `site`: the origin of the tab's top frame, as far as it is known; `frame`: its own. */
interface From {
  tabId: number;
  frameId: number;
  site: string;
  /** In a window that leaves no traces. */
  isPrivate: boolean;
  frame: string;
}

async function answerPage(desk: Desk, asked: FromPage, from: From): Promise<AnyAnswer> {
  const { tabId, frameId } = from;
  switch (asked.type) {
    case 'lookup':
      return withNameForPage(desk.lookup(asked.code, asked.date));
    case 'sighted':
      return answerSighted(desk, asked, from, takeTurn(tabId, frameId));
    case 'moved':
      await move(tabId, asked.rect);
      return undefined;
    case 'chord': {
      const isNewest = takeTurn(tabId, frameId);
      const found = desk.several(asked.codes);
      // A selection may span lines: what is ticked there belongs to none of them.
      if (found)
        await present(
          found,
          { how: 'selected', rect: asked.rect, line: 'selected' },
          from,
          isNewest,
        );
      if (isNewest()) await tell(tabId, { type: 'enter' });
      return undefined;
    }
    case 'begun':
      return undefined;
    case 'tuning':
      return tuningAt(await settings(), from);
    case 'gone':
      if (isOfOtherFrame(tabId, frameId)) return undefined;
      takeTurn(tabId, frameId);
      await tell(tabId, { type: 'leave' });
      return undefined;
    case 'dismissed':
      takeTurn(tabId, frameId);
      await tell(tabId, { type: 'dismiss' });
      return undefined;
    case 'folded':
      await keepFolded(asked.folded);
      return undefined;
    case 'placed':
      await keepSpot(from.site, asked.spot);
      return undefined;
    case 'snooze':
      takeTurn(tabId, frameId);
      await tell(tabId, { type: 'dismiss' });
      await snooze();
      return undefined;
    case 'blocked':
      await showBlocked(tabId);
      return undefined;
  }
}

async function answerSighted(
  { lookup }: Desk,
  { code, date, how, rect, line }: Extract<FromPage, { type: 'sighted' }>,
  from: From,
  isNewest: () => boolean,
): Promise<boolean> {
  const found = lookup(code, date);
  const isKnown = found.kind !== 'unknown';
  // While typing, a code that does not exist is a code that is not finished.
  const trigger = triggerOf(how, triggersAt(await settings(), from));
  const isWanted = (isKnown || how === 'left') && trigger !== 'off' && !(await snoozedUntil());
  if (!isNewest()) return isKnown;
  if (isWanted)
    await present(
      found,
      { how, rect, line: `${from.frameId}:${line}` },
      from,
      isNewest,
      trigger === 'chip',
    );
  else await tell(from.tabId, { type: 'leave' });
  if (isKnown && isWanted && !from.isPrivate) noteShown(code);
  return isKnown;
}

type Shown = Parameters<typeof show>[2];

async function present(
  answer: Answer,
  where: Pick<Shown, 'how' | 'rect' | 'line'>,
  { tabId, frameId, site }: From,
  isNewest: () => boolean,
  isChip = false,
): Promise<void> {
  const [{ folded, spots }, chosen, notes] = await Promise.all([
    arrangement(),
    settings(),
    notesForPage(answer),
  ]);
  const look = lookOf(chosen);
  const spot = spots.find(([of]) => of === site)?.[1];
  const named = await withNameForPage(answer);
  const words = await language();
  if (!isNewest()) return;
  await show(tabId, frameId, {
    type: 'show',
    answer: named,
    ...where,
    folded,
    look,
    isChip,
    ...(spot ? { spot } : {}),
    ...(notes.length > 0 ? { notes } : {}),
    language: words,
  });
  void tellPanels(tabId, await withLicensedName(answer));
}

function originOf(url: string | undefined): string {
  return url && URL.canParse(url) ? new URL(url).origin : '';
}
