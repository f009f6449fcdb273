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
}

/** Looks into what the extension keeps, from the background or from a page of its own that stays in another tab. */
export async function openKept(driver: AnyDriver): Promise<Kept> {
  if ('chromium' in driver)
    return {
      now: async () =>
        withoutCounts(await (await driver.chromium.worker()).evaluate(KEPT('chrome'))),
    };
  const { command, pageUrl } = driver.firefox;
  const page = (await command('WebDriver:GetWindowHandle')).value;
  const { handle } = await command('WebDriver:NewWindow', { type: 'tab', focus: false });
  const turnTo = (to: unknown) => command('WebDriver:SwitchToWindow', { handle: to, focus: false });
  await turnTo(handle);
  await driver.open(pageUrl('options.html'));
  await turnTo(page);
  return {
    async now() {
      await turnTo(handle);
      const kept = await driver.evaluate<Held>(KEPT('browser'));
      await turnTo(page);
      return withoutCounts(kept);
    },
  };
}

function withoutCounts({ stored, ...rest }: Held): Held {
  const { lookups: _, ...others } = stored;
  return { stored: others, ...rest };
}
