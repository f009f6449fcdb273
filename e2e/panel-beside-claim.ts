import { driveChromium } from './browsers/chromium-driver.ts';
import { speaksOf } from './browsers/driver.ts';
import { tabIdOf } from './browsers/tab-id.ts';
import { serve } from './serve.ts';

/** Room of a side panel as the browsers open it, in CSS pixels. */
export const PANEL = { width: 360, height: 800 };

/** The practice claim in one tab of Chromium, and a side panel that follows it in another. */
export async function panelBesideClaim() {
  const server = await serve();
  const driver = await driveChromium();
  await driver.chromium.context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await driver.open(`${server.base}claim.html`);
  const tabId = await tabIdOf(driver.chromium, server.base);
  const panel = await driver.chromium.context.newPage();
  await panel.setViewportSize(PANEL);
  return {
    driver,
    panel,
    tabId,
    open: (tab: number = tabId) =>
      panel.goto(`chrome-extension://${driver.chromium.id}/sidepanel.html?tab=${tab}`),
    /** Types a code into the claim, with the panel beside it. */
    inHand: async (code: string, field = 'code1') => {
      await driver.page.bringToFront();
      await driver.click(`[name="${field}"]`);
      await driver.control('a');
      await driver.type(code);
      await speaksOf(driver, code);
      await panel.bringToFront();
    },
    entry: (code: string) => panel.getByRole('article', { name: code }),
    blank: (name: string) => panel.getByLabel(name, { exact: true }),
    button: (name: string | RegExp) =>
      panel.getByRole('button', { name, exact: typeof name === 'string' }),
    close: async () => {
      await driver.close();
      await server.close();
    },
  };
}
