import news from 'virtual:news';
import packed from 'virtual:packed-dataset';
import rules from 'virtual:rules';
import { browser } from 'wxt/browser';
import { defineBackground } from 'wxt/utils/define-background';
import { createLookup } from '../data/lookup.ts';
import { unpack } from '../data/packed.ts';
import { createSearch, type Search, type Searchable, searchableOf } from '../data/search.ts';
import { createSeveral } from '../data/several.ts';
import { arrangement, forgetArrangement, snoozedUntil } from '../platform/arrangement.ts';
import { checkBeside } from '../platform/asked-door.ts';
import { createScreenCheck } from '../platform/claim-check.ts';
import { askSelection, forget } from '../platform/companion-link.ts';
import { answer } from '../platform/desk.ts';
import { language } from '../platform/language.ts';
import { eraseLookups } from '../platform/lookups.ts';
import { createLookupsDesk } from '../platform/lookups-desk.ts';
import { keepNames, standingsOf } from '../platform/names-desk.ts';
import { closeStorage } from '../platform/notes-desk.ts';
import { onErase } from '../platform/on-erase.ts';
import { openPanel } from '../platform/panel-door.ts';
import { forgetInHand } from '../platform/panel-link.ts';
import { onPolicyChange, policy } from '../platform/policy.ts';
import { retune } from '../platform/retune.ts';
import { forgetSettings, settings } from '../platform/settings.ts';
import {
  grantedOrigins,
  reconcile,
  startInOpenTabs,
  stopInOpenTabs,
  sweepOpenTabs,
} from '../platform/site-access.ts';
import { forgetTurns } from '../platform/turns.ts';
import { openWaysIn } from './lookup/ways-in.ts';

/** Checks the registration after the answer that the worker was mostly woken for, in ms. */
const AFTER_ANSWER = 500;

export default defineBackground(() => {
  const library = unpack(packed);
  const lookup = createLookup(library);
  const several = createSeveral(library, lookup);
  let read: Searchable | undefined;
  const searchable = () => {
    read ??= searchableOf(library.whole());
    return read;
  };
  let built: Search | undefined;
  const search = () => {
    built ??= createSearch(searchable());
    return built;
  };

  let screenCheck: ReturnType<typeof createScreenCheck> | undefined;
  const checkClaim = (tabId: number) => {
    screenCheck ??= createScreenCheck(library, rules);
    return screenCheck(tabId);
  };

  const standings = () => standingsOf(library);
  const lookups = createLookupsDesk(library);

  const desk = { lookup, several, search, searchable, checkClaim, news, lookups, standings };
  browser.runtime.onMessage.addListener((message: unknown, sender) =>
    answer(desk, message, sender),
  );

  closeStorage();
  browser.runtime.onStartup.addListener(() => void reconcile());
  browser.runtime.onInstalled.addListener(async () => {
    await reconcile();
    const origins = await grantedOrigins();
    await sweepOpenTabs(origins);
    await startInOpenTabs(origins);
  });
  browser.permissions.onAdded.addListener(async () => {
    await reconcile();
    // In all tabs: what was turned on may be a frame in a page that was on already.
    await startInOpenTabs(await grantedOrigins());
  });
  browser.permissions.onRemoved.addListener(async ({ origins = [] }) => {
    await reconcile();
    await stopInOpenTabs(origins);
  });

  browser.commands.onCommand.addListener((command, tab) => {
    if (command === 'enter-companion' && tab?.id !== undefined) void askSelection(tab.id);
    if (tab?.windowId === undefined) return;
    if (command === 'check-claim') checkBeside(tab.windowId);
    if (command === 'open-panel') void openPanel(tab.windowId);
  });
  openWaysIn(search);
  browser.tabs.onRemoved.addListener(forget);
  browser.tabs.onRemoved.addListener(forgetInHand);
  browser.tabs.onRemoved.addListener(forgetTurns);
  onErase(forgetArrangement);
  onErase(forgetSettings);
  onErase(eraseLookups);
  // Read while the dataset is: the first card must not wait for them.
  keepNames();
  void arrangement();
  void snoozedUntil();
  void language();
  void policy();
  void settings();
  onPolicyChange(() => void retune());
  // A grant written while the browser was closed fires no event.
  setTimeout(() => void reconcile(), AFTER_ANSWER);
});
