import fs from 'node:fs';
import path from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { violations } from './browsers/axe.ts';
import { type ChromiumDriver, driveChromium } from './browsers/chromium-driver.ts';

const OUT = path.resolve(import.meta.dirname, 'out');
const WIDE = { width: 1280, height: 900 };
const NARROW = { width: 320, height: 700 };

describe('chromium: the welcome page', () => {
  let driver: ChromiumDriver;
  let page: Page;

  beforeAll(async () => {
    fs.mkdirSync(OUT, { recursive: true });
    driver = await driveChromium({ grant: [], welcome: true });
    const found = driver.chromium.context.pages().find((one) => one.url().includes('/welcome'));
    if (!found) throw new Error('No welcome page has opened.');
    page = found;
    await page.bringToFront();
    await page.setViewportSize(WIDE);
  });
  afterAll(() => driver?.close());

  const field = () => page.getByLabel('Code', { exact: true });
  const card = () => page.getByRole('dialog');

  it('opens by itself at install, and says what Claimside does and never does', async () => {
    await page.getByRole('heading', { name: 'Welcome to Claimside' }).waitFor();
    for (const part of ['What it does', 'What it never does', 'Try it here', 'Keys'])
      expect(await page.getByRole('region', { name: part }).count(), part).toBe(1);
    await page.screenshot({ path: path.join(OUT, 'welcome.png'), fullPage: true });
  });

  it('shows the very card for a code in its field', async () => {
    await field().click();
    await page.keyboard.type('D027');
    expect(await card().count()).toBe(0);
    await page.keyboard.type('4');
    await page.getByRole('dialog', { name: 'D0274 · Four bitewings' }).waitFor();
    await page.getByText('Now try D4341.').waitFor();
    await page.screenshot({ path: path.join(OUT, 'welcome-card.png') });
    await card().getByRole('button', { name: 'More' }).click();
    await card().getByRole('heading', { name: 'Use it when' }).waitFor();
    await card()
      .getByRole('button', { name: /^D0272/ })
      .first()
      .click();
    await card().getByRole('table', { name: 'The codes side by side' }).waitFor();
    await field().press('Escape');
    await card().waitFor({ state: 'detached' });
  });

  it('waits with a code that does not exist until the field is left', async () => {
    await field().fill('');
    await page.keyboard.type('D0392');
    await page.keyboard.type(' ');
    expect(await card().count()).toBe(0);
    await page.keyboard.press('Tab');
    await page.getByRole('dialog', { name: /D0392.*not in the 2026 edition/ }).waitFor();
    await field().fill('');
    await card().waitFor({ state: 'detached' });
  });

  it('lists the known sites with what was seen of each, and asks for none by itself', async () => {
    const sites = page.getByRole('region', { name: 'Turn it on where you work' });
    expect(await sites.getByRole('button', { name: /^Turn on / }).count()).toBeGreaterThan(5);
    await sites.getByText('every address under denticon.com').waitFor();
    await sites.locator('summary').first().click();
    await sites
      .getByText(/^The host name and the hash routes were read.*As of 11\/25\/2026\./)
      .waitFor();
    await sites.getByRole('img', { name: /^A browser window/ }).waitFor();
  });

  it('names the keys as they are bound', async () => {
    const keys = page.getByRole('region', { name: 'Keys' });
    for (const key of ['Alt+Shift+M', 'Alt+Shift+K', 'Alt+Shift+L', 'Alt+Shift+O', 'cdt + space'])
      await keys.getByText(key, { exact: true }).waitFor();
  });

  it.each(['light', 'dark'] as const)('has nothing that axe objects to (%s)', async (scheme) => {
    await page.emulateMedia({ colorScheme: scheme });
    await field().fill('D0274');
    await card().waitFor();
    for (const size of [WIDE, NARROW]) {
      await page.setViewportSize(size);
      expect(await violations(page)).toEqual([]);
      expect(await page.evaluate('document.documentElement.scrollWidth')).toBeLessThanOrEqual(
        size.width,
      );
    }
    await page.screenshot({ path: path.join(OUT, `welcome-narrow-${scheme}.png`), fullPage: true });
    await page.setViewportSize(WIDE);
    await page.emulateMedia({ colorScheme: 'light' });
  });

  it('is worked by the keyboard alone', async () => {
    await field().fill('');
    await card().waitFor({ state: 'detached' });
    await field().focus();
    const names: string[] = [];
    for (let i = 0; i < 4; i++) {
      await page.keyboard.press('Tab');
      names.push(
        await page.evaluate(
          'document.activeElement.getAttribute("aria-label") ?? document.activeElement.textContent',
        ),
      );
    }
    expect(names).toEqual([
      'Turn on Dentrix Ascend',
      'What we have seen of it',
      'Turn on Denticon',
      'What we have seen of it',
    ]);
  });

  it('leads to the options, and is reached again from the popup', async () => {
    const popup = await driver.chromium.context.newPage();
    await popup.goto(`chrome-extension://${driver.chromium.id}/popup.html`);
    const again = driver.chromium.context.waitForEvent('page');
    await popup.getByRole('link', { name: 'Welcome page' }).click();
    const options = await again;
    await options.getByRole('link', { name: 'Options' }).click();
    await options.waitForURL('**/options.html');
    // Nothing is new to whoever has just installed it.
    await popup.getByText('cannot work on this page').waitFor();
    expect(await popup.getByText('New:').count()).toBe(0);
    await popup.close();
    await options.close();
  });
});

describe('chromium: sites that are on', () => {
  let driver: ChromiumDriver;
  const PRACTICE = 'https://practice.carestack.com';

  beforeAll(async () => {
    driver = await driveChromium({ grant: ['https://*.carestack.com/*'] });
    await driver.page.route(`${PRACTICE}/**`, (route) =>
      route.fulfill({ contentType: 'text/html', body: '<title>Practice</title>' }),
    );
    await driver.open(`${PRACTICE}/`);
  });
  afterAll(() => driver?.close());

  it('are said to be on, and turned off by the switch of any of their addresses', async () => {
    const page = await driver.chromium.context.newPage();
    await page.goto(`chrome-extension://${driver.chromium.id}/welcome.html`);
    const row = page.getByRole('listitem').filter({ hasText: 'CareStack' });
    await row.getByText('On', { exact: true }).waitFor();
    expect(await row.getByRole('button').count()).toBe(0);

    const worker = await driver.chromium.worker();
    const tabId = await worker.evaluate(async (url) => {
      // biome-ignore lint/suspicious/noExplicitAny: the worker's own API, outside of this project's types
      const [tab] = await (globalThis as any).chrome.tabs.query({ url });
      return tab.id as number;
    }, `${PRACTICE}/*`);
    const popup = await driver.chromium.context.newPage();
    await popup.goto(`chrome-extension://${driver.chromium.id}/popup.html?tab=${tabId}`);
    const onOff = popup.getByRole('switch', { name: 'On this site' });
    await onOff.and(popup.locator('[aria-checked=true]')).waitFor();
    await onOff.click();
    await onOff.and(popup.locator('[aria-checked=false]')).waitFor();
    await page.bringToFront();
    await row.getByRole('button', { name: 'Turn on CareStack' }).waitFor();
  });
});
