// R12: an update of the extension under open tabs; R17: a permission taken back under an open card.
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { driveChromium } from '../e2e/browsers/chromium-driver.ts';
import { companionNow } from '../e2e/browsers/companion.ts';
import { fallsSilent, pause, speaksOf, staysSilent } from '../e2e/browsers/driver.ts';
import { driveFirefox } from '../e2e/browsers/firefox-driver.ts';
import { type Server, serve } from '../e2e/serve.ts';
import { record } from './figures.ts';
import { pageFaults } from './page-faults.ts';

const TABS = 20;
/** By then each tab has to be served by the new extension, in ms. */
const SERVED = 2000;
const HOSTS = `document.querySelectorAll('html > div[popover]').length`;

/** Kept in the document: what Marionette runs shares no globals with what it ran before. */
const WATCH_ERRORS = `addEventListener('error', ({ message }) => {
  document.documentElement.dataset.error = message;
})`;

let server: Server;
beforeAll(async () => {
  server = await serve();
});
afterAll(() => server?.close());

/** Errors of scripts; a page without an icon is none. */
function listen(page: Page, errors: string[]) {
  page.on('pageerror', (error) => errors.push(String(error)));
  page.on('console', (said) => {
    if (said.type() === 'error' && !said.text().startsWith('Failed to load resource'))
      errors.push(said.text());
  });
}

describe('chromium', () => {
  it(`is reloaded under ${TABS} tabs, and serves each of them`, async () => {
    const driver = await driveChromium();
    const { context, id } = driver.chromium;
    const errors: string[] = [];
    const tabs = [];
    for (let i = 0; i < TABS; i++) {
      const tab = await context.newPage();
      listen(tab, errors);
      await tab.goto(`${server.base}claim.html`);
      await tab.click('[name="code2"]');
      await expect.poll(async () => (await companionNow(tab))?.name).toMatch(/^D0367/);
      tabs.push(tab);
    }
    const own = await context.newPage();
    await own.goto(`chrome-extension://${id}/popup.html`);
    await own.evaluate('void chrome.runtime.reload()').catch(() => undefined);
    await pause(SERVED);
    let served = 0;
    let mostHosts = 0;
    for (const tab of tabs) {
      await tab.bringToFront();
      await tab.click('[name="code1"]');
      await tab.keyboard.type('D1110');
      await expect.poll(async () => (await companionNow(tab))?.name).toMatch(/^D1110/);
      served++;
      mostHosts = Math.max(mostHosts, await tab.evaluate<number>(HOSTS));
    }
    expect(errors).toEqual([]);
    expect(mostHosts).toBe(1);
    record('reload-chromium', {
      'tabs served after a reload': served,
      'most hosts in a tab': mostHosts,
    });
    await driver.close();
  });

  it('loses a site under an open card: the card goes, and no other comes', async () => {
    const driver = await driveChromium();
    const { page, chromium } = driver;
    const errors: string[] = [];
    listen(page, errors);
    await driver.open(`${server.base}claim.html`);
    await driver.click('[name="code2"]');
    await speaksOf(driver, 'D0367');
    const own = await chromium.context.newPage();
    await own.goto(`chrome-extension://${chromium.id}/popup.html`);
    await page.bringToFront();
    await own.evaluate(`chrome.permissions.remove({ origins: ['http://127.0.0.1/*'] })`);
    await fallsSilent(driver);
    expect(await page.evaluate(HOSTS)).toBe(0);
    await driver.click('[name="code3"]');
    expect(await staysSilent(driver)).toBeUndefined();
    expect(errors).toEqual([]);
    await driver.close();
  });
});

describe('firefox', () => {
  it(`is reloaded under ${TABS} tabs, and serves each of them`, async () => {
    const driver = await driveFirefox();
    const { command, inBrowser, id } = driver.firefox;
    const handles: unknown[] = [];
    for (let i = 0; i < TABS; i++) {
      const { handle } = await command('WebDriver:NewWindow', { type: 'tab' });
      await command('WebDriver:SwitchToWindow', { handle });
      await driver.open(`${server.base}claim.html`);
      await driver.evaluate(WATCH_ERRORS);
      await driver.click('[name="code2"]');
      await speaksOf(driver, 'D0367');
      handles.push(handle);
    }
    await inBrowser(`
      const { AddonManager } = ChromeUtils.importESModule('resource://gre/modules/AddonManager.sys.mjs');
      await (await AddonManager.getAddonByID(${JSON.stringify(id)})).reload();`);
    await pause(SERVED);
    let served = 0;
    let mostHosts = 0;
    const errors: string[] = [];
    for (const handle of handles) {
      await command('WebDriver:SwitchToWindow', { handle });
      await driver.click('[name="code1"]');
      await driver.type('D1110');
      await speaksOf(driver, 'D1110');
      served++;
      mostHosts = Math.max(mostHosts, await driver.evaluate<number>(HOSTS));
      const error = await driver.evaluate<string | null>('document.documentElement.dataset.error');
      if (error) errors.push(error);
    }
    expect(errors).toEqual([]);
    expect(mostHosts).toBe(1);
    record('reload-firefox', {
      'tabs served after a reload': served,
      'most hosts in a tab': mostHosts,
    });
    await driver.close();
  });

  it('loses a site under an open card: the card goes, and no other comes', async () => {
    const driver = await driveFirefox();
    const { command, pageUrl } = driver.firefox;
    const faults = await pageFaults(driver);
    await driver.open(`${server.base}claim.html`);
    await driver.evaluate(WATCH_ERRORS);
    await driver.click('[name="code2"]');
    await speaksOf(driver, 'D0367');
    const { value: claim } = await command('WebDriver:GetWindowHandle');
    const { handle } = await command('WebDriver:NewWindow', { type: 'tab' });
    await command('WebDriver:SwitchToWindow', { handle });
    await driver.open(pageUrl('january.html'));
    const origins = "{ origins: ['http://127.0.0.1/*'] }";
    expect(await driver.evaluate(`browser.permissions.contains(${origins})`)).toBe(true);
    await driver.evaluate(`browser.permissions.remove(${origins})`);
    await command('WebDriver:SwitchToWindow', { handle: claim });
    await fallsSilent(driver);
    expect(await driver.evaluate<number>(HOSTS)).toBe(0);
    await driver.click('[name="code3"]');
    expect(await staysSilent(driver)).toBeUndefined();
    expect(await driver.evaluate('document.documentElement.dataset.error ?? null')).toBeNull();
    expect(await faults()).toEqual([]);
    await driver.close();
  });
});
