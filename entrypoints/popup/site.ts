import { type Browser, browser } from 'wxt/browser';
import type { SiteControl } from '../../components/SiteSwitch.tsx';
import { ask } from '../../platform/ask.ts';
import { framesNotGranted } from '../../platform/page-frames.ts';
import { originPattern, turnOff } from '../../platform/site-access.ts';

export type Tab = Browser.tabs.Tab;

/**
 * The tab that the popup is about: the one that is open, or the one that `popup.html?tab=ID` names when the popup
 * stands in a tab of its own.
 */
export async function tabOf(named: string | null): Promise<Tab | undefined> {
  if (named) return tabBy(Number(named));
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
  return tab;
}

async function tabBy(id: number): Promise<Tab | undefined> {
  try {
    return await browser.tabs.get(id);
  } catch {
    return undefined; // closed meanwhile, or no number of a tab at all
  }
}

/** What the popup may do for a tab's site. */
export async function siteOf(tab: Tab | undefined): Promise<SiteControl | undefined> {
  const pattern = originPattern(tab?.url);
  const tabId = tab?.id;
  if (!pattern || !tab?.url || tabId === undefined) return undefined;
  const access = { origins: [pattern] };
  const frames = await framesNotGranted(tabId, pattern);
  return {
    host: new URL(tab.url).host,
    isOn: await browser.permissions.contains(access),
    frames: frames.map((frame) => frame.replace(/^.*:\/\/|\/\*$/g, '')),
    // Asked for first thing in the click: the browser wants the user's gesture.
    turn: (isOn) => (isOn ? browser.permissions.request(access) : turnOff(pattern)),
    include: () => browser.permissions.request({ origins: [pattern, ...frames] }),
    lookOnce: async () => (await ask({ type: 'look-once', tabId })) === true,
  };
}
