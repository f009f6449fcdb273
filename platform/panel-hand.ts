import * as v from 'valibot';
import { browser } from 'wxt/browser';
import type { Answer } from '../data/lookup.ts';
import { ask } from './ask.ts';
import { ToPanel, type Wish } from './messages.ts';

interface Heard {
  inHand(tabId: number, answer: Answer): void;
  wished(wish: Wish): void;
}

/**
 * Follows the active tab of the panel's window, or the tab that `sidepanel.html?tab=ID` names when the panel stands in
 * a tab of its own. Answers with the way to ask which tab it is.
 */
export async function followHand(named: string | null, heard: Heard): Promise<() => number> {
  const { id: windowId = browser.windows.WINDOW_ID_NONE } = await browser.windows.getCurrent();
  const [active] = await browser.tabs.query({ active: true, windowId });
  let tabId = named ? Number(named) : (active?.id ?? browser.tabs.TAB_ID_NONE);

  const catchUp = async () => {
    const asked = tabId;
    const answer = await ask({ type: 'in-hand', tabId: asked });
    if (answer && asked === tabId) heard.inHand(asked, answer);
  };
  const takeWish = async () => {
    const wish = await ask({ type: 'take-wish', windowId });
    if (wish) heard.wished(wish);
  };

  browser.runtime.onMessage.addListener((raw: unknown, sender) => {
    // Pages are heard by the background alone.
    const isOurs = sender.url?.startsWith(browser.runtime.getURL('/')) ?? false;
    const parsed = isOurs ? v.safeParse(ToPanel, raw) : undefined;
    if (!parsed?.success) return undefined;
    const message = parsed.output;
    if (message.type === 'in-hand' && message.tabId === tabId)
      heard.inHand(message.tabId, message.answer);
    if (message.type === 'wished' && message.windowId === windowId) void takeWish();
    return undefined;
  });
  browser.tabs.onActivated.addListener((now) => {
    if (named || now.windowId !== windowId) return;
    tabId = now.tabId;
    void catchUp();
  });
  await catchUp();
  await takeWish();
  return () => tabId;
}
