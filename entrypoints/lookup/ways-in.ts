import { browser } from 'wxt/browser';
import { DOORS_WORDS, speakAtDoors } from '../../components/doors-words.ts';
import { AS_TEXT, AS_XML, omniboxRows } from '../../components/omnibox-rows.ts';
import { DOORS_EN } from '../../components/words/doors.en.ts';
import { DOORS_ES } from '../../components/words/doors.es.ts';
import type { Search } from '../../data/search.ts';
import { type Asked, askedOf } from '../../detection/asked.ts';
import { answerBeside, answerInTab, checkBeside } from '../../platform/asked-door.ts';
import { QUERY_LENGTH } from '../../platform/doors-messages.ts';
import { followLanguage, language } from '../../platform/language.ts';
import { drawMenus, listenToMenus } from '../../platform/menus.ts';
import { listenToOmnibox } from '../../platform/omnibox.ts';
import { noteInstalled } from '../../platform/whats-new.ts';

/** Lines that the browsers show below the first; Firefox shows no more, Chromium fewer. */
const ROWS = 8;

/** Opens the ways in that the browser offers outside of our own pages: address bar, menus, keys, the first welcome. */
export function openWaysIn(search: () => Search): void {
  const asked = (text: string): Asked | undefined => askedOf(text, QUERY_LENGTH);

  const explain = listenToOmnibox({
    rows: async (text) => {
      await speak();
      const drawn = import.meta.env.FIREFOX ? AS_TEXT : AS_XML;
      const { first, others } = omniboxRows(asked(text), (query) => search()(query), drawn);
      return { first, others: others.slice(0, ROWS) };
    },
    entered: (text, disposition, windowId) => {
      const found = asked(text);
      if (!found) return;
      // The tab that is open may hold a claim, half written: `currentTab` answers beside it.
      if (disposition === 'currentTab') void answerBeside(windowId, found);
      else void answerInTab(found, disposition === 'newForegroundTab');
    },
  });

  listenToMenus({
    lookUp: (text, windowId) => {
      const found = asked(text);
      if (found) void answerBeside(windowId, found);
    },
    checkClaim: checkBeside,
    options: () => void browser.runtime.openOptionsPage(),
    welcome: () => void openWelcome(),
  });

  browser.runtime.onInstalled.addListener(async (installed) => {
    await speak();
    await draw();
    await explain();
    if (await noteInstalled(installed)) await openWelcome();
  });
  followLanguage(async () => {
    await speak();
    await draw();
    await explain();
  });
  // The menus outlast the browser, the address bar's first line does not.
  browser.runtime.onStartup.addListener(() => void explain());
}

async function speak(): Promise<void> {
  speakAtDoors((await language()) === 'es' ? DOORS_ES : DOORS_EN);
}

function draw(): Promise<void> {
  const { lookUp, checkClaim, options, welcome } = DOORS_WORDS;
  return drawMenus({ lookUp, checkClaim, options, welcome });
}

async function openWelcome(): Promise<void> {
  await browser.tabs.create({ url: browser.runtime.getURL('/welcome.html') });
}
