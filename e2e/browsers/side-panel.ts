import type { CDPSession, Page } from 'playwright-core';
import { pause } from './driver.ts';

/** Longest wait for the panel, in ms, and between two looks. */
const PATIENCE = 6000;
const STEP = 50;

/** The browser's own side panel: no tab, so it is reached past the automation of tabs. */
export interface SidePanel {
  evaluate<T>(expression: string): Promise<T>;
  /** Waits until an expression is true. */
  until(expression: string): Promise<void>;
}

/** Waits for the side panel that was opened beside the tabs. */
export function sidePanelOf(page: Page, extension: string): Promise<SidePanel> {
  return viewOf(page, extension, 'sidepanel.html');
}

/** Waits for the popup that was opened at the button. */
export function popupOf(page: Page, extension: string): Promise<SidePanel> {
  return viewOf(page, extension, 'popup.html');
}

async function viewOf(page: Page, extension: string, file: string): Promise<SidePanel> {
  const cdp = await page.context().newCDPSession(page);
  const url = `chrome-extension://${extension}/${file}`;
  for (const end = Date.now() + PATIENCE; Date.now() < end; await pause(STEP)) {
    const { targetInfos } = await cdp.send('Target.getTargets');
    const found = targetInfos.find((target) => target.url === url);
    if (found) return attach(cdp, found.targetId);
  }
  throw new Error(`No ${file} has opened.`);
}

async function attach(cdp: CDPSession, targetId: string): Promise<SidePanel> {
  const { sessionId } = await cdp.send('Target.attachToTarget', { targetId, flatten: false });
  const waiting = new Map<number, (result: unknown) => void>();
  let last = 0;
  cdp.on('Target.receivedMessageFromTarget', ({ message }) => {
    const { id, result } = JSON.parse(message);
    waiting.get(id)?.(result);
  });
  const evaluate = async <T>(expression: string): Promise<T> => {
    const id = ++last;
    const answered = new Promise((ok) => waiting.set(id, ok));
    const params = { expression, returnByValue: true, awaitPromise: true };
    const message = JSON.stringify({ id, method: 'Runtime.evaluate', params });
    await cdp.send('Target.sendMessageToTarget', { sessionId, message });
    return ((await answered) as { result: { value: T } }).result.value;
  };
  const until = async (expression: string) => {
    for (const end = Date.now() + PATIENCE; Date.now() < end; await pause(STEP))
      if (await evaluate<boolean>(expression)) return;
    throw new Error(`It says “${await evaluate('document.body.innerText')}”.`);
  };
  return { evaluate, until };
}
