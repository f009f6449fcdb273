import type { AnyDriver } from './both.ts';

/** Whatever the extension keeps and may do, and how many windows of the browser there are. */
const KEPT = (api: 'chrome' | 'browser') =>
  `Promise.all([${api}.storage.local.get(null), ${api}.permissions.getAll(), ${api}.tabs.query({})])
    .then(([stored, { origins }, { length: tabs }]) => ({ stored, origins, tabs }))`;

interface Held {
  stored: Record<string, unknown>;
  origins: string[];
  tabs: number;
}

export interface Kept {
  /** All that the extension keeps and may do, but for how often each code was shown, which is written when it likes. */
  now(): Promise<Held>;
  /** Begins to hear what the scripts in pages tell the background. */
  listen(): Promise<unknown>;
  /** The types of the messages since then. */
  heard(): Promise<string[]>;
}

/** Kept in an attribute: each script of the automation has a world of its own. */
const LISTEN = `(() => {
  const { dataset } = document.documentElement;
  if (!('heard' in dataset)) browser.runtime.onMessage.addListener(({ type }) => { dataset.heard += ' ' + type; });
  dataset.heard = '';
  return true;
})()`;
const HEARD = 'document.documentElement.dataset.heard';

/** Looks into what the extension keeps, from the background or from a page of its own that stays in another tab. */
export async function openKept(driver: AnyDriver): Promise<Kept> {
  if ('chromium' in driver) {
    const worker = await driver.chromium.worker();
    return {
      now: async () => withoutCounts(await worker.evaluate(KEPT('chrome'))),
      listen: () =>
        worker.evaluate(`(() => {
          if (!self.heard) chrome.runtime.onMessage.addListener(({ type }) => { self.heard.push(type); });
          self.heard = [];
        })()`),
      heard: () => worker.evaluate<string[]>('self.heard'),
    };
  }
  const { command, pageUrl } = driver.firefox;
  const page = (await command('WebDriver:GetWindowHandle')).value;
  const { handle } = await command('WebDriver:NewWindow', { type: 'tab', focus: false });
  const turnTo = (to: unknown) => command('WebDriver:SwitchToWindow', { handle: to, focus: false });
  await turnTo(handle);
  await driver.open(pageUrl('options.html'));
  await turnTo(page);
  const there = async <T>(expression: string) => {
    await turnTo(handle);
    const value = await driver.evaluate<T>(expression);
    await turnTo(page);
    return value;
  };
  return {
    now: async () => withoutCounts(await there<Held>(KEPT('browser'))),
    listen: () => there(LISTEN),
    heard: async () => (await there<string>(HEARD)).split(' ').filter(Boolean),
  };
}

function withoutCounts({ stored, ...rest }: Held): Held {
  const { lookups: _, ...others } = stored;
  return { stored: others, ...rest };
}
