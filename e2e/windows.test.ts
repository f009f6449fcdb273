import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type ChromiumDriver, driveChromium } from './browsers/chromium-driver.ts';
import { companionFor } from './browsers/companion.ts';
import { speaksOf } from './browsers/driver.ts';
import { driveFirefox, type FirefoxDriver } from './browsers/firefox-driver.ts';
import { note } from './seen.ts';
import { type Server, serve } from './serve.ts';

const OPEN = `(globalThis.popup = window.open('frames/inner.html', 'lookup', 'width=500,height=400'), true)`;
const SEEN = {
  screen: 'claim',
  place: 'window that the page opened',
  trigger: 'typed',
  policy: 'none',
  outcome: 'answers',
} as const;

describe('a window that the page opened answers by itself', () => {
  let server: Server;
  let chromium: ChromiumDriver | undefined;
  let firefox: FirefoxDriver | undefined;

  beforeAll(async () => {
    server = await serve();
  });
  afterAll(async () => {
    await chromium?.close();
    await firefox?.close();
    await server?.close();
  });

  it('in chromium', async ({ task }) => {
    chromium = await driveChromium();
    await chromium.open(`${server.base}claim.html`);
    const opened = chromium.page.waitForEvent('popup');
    await chromium.evaluate(OPEN);
    const popup = await opened;
    await popup.locator('[name="code"]').click();
    await popup.keyboard.type('D0395');
    const { name } = await companionFor(popup, 'D0395');
    expect(name).toMatch(/^D0395/);
    note(task, { ...SEEN, browser: 'chromium' });
  });

  it('in firefox', async ({ task }) => {
    firefox = await driveFirefox();
    const { command, inBrowser } = firefox.firefox;
    // Firefox asks before a script opens a window that no click asked for.
    await inBrowser(`Services.prefs.setBoolPref('dom.disable_open_during_load', false)`);
    await firefox.open(`${server.base}claim.html`);
    const first = (await command('WebDriver:GetWindowHandle')).value;
    await firefox.evaluate(OPEN);
    await expect.poll(async () => (await handles()).length, { timeout: 4000 }).toBe(2);
    const handle = (await handles()).find((one) => one !== first);
    await command('WebDriver:SwitchToWindow', { handle });
    await firefox.until(`document.readyState === 'complete' && !!document.querySelector('input')`);
    await firefox.click('[name="code"]');
    await firefox.type('D0395');
    await speaksOf(firefox, 'D0395');
    note(task, { ...SEEN, browser: 'firefox' });

    async function handles() {
      const result: unknown = await command('WebDriver:GetWindowHandles');
      return (Array.isArray(result) ? result : (result as { value: unknown[] }).value) as unknown[];
    }
  });
});
