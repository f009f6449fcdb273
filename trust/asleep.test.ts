import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type BareChromium, launchBareChromium } from '../e2e/browsers/bare-chromium.ts';
import { type ChromiumDriver, driveChromium } from '../e2e/browsers/chromium-driver.ts';
import { companionFor, companionNow } from '../e2e/browsers/companion.ts';
import { speaksOf } from '../e2e/browsers/driver.ts';
import { driveFirefox, type FirefoxDriver } from '../e2e/browsers/firefox-driver.ts';
import { type Server, serve } from '../e2e/serve.ts';
import { record } from './figures.ts';
import { HEARD, LISTEN } from './heard.ts';

const DAY = 24 * 60 * 60 * 1000;
/** Timers that may come due one after another before the browser counts the page as stuck. */
const TIMERS = 100_000;

let server: Server;
beforeAll(async () => {
  server = await serve();
});
afterAll(() => server?.close());

describe('chromium: a tab that slept (trust model, R16)', () => {
  let driver: ChromiumDriver;
  const errors: string[] = [];
  beforeAll(async () => {
    driver = await driveChromium();
    driver.page.on('pageerror', (error) => errors.push(String(error)));
  });
  afterAll(() => driver?.close());

  it('answers after a day has passed at once, and says nothing of its own', async () => {
    await driver.open(`${server.base}claim.html`);
    await driver.click('[name="code2"]');
    await speaksOf(driver, 'D0367');
    const worker = await driver.chromium.worker();
    await worker.evaluate(LISTEN);
    const session = await driver.chromium.context.newCDPSession(driver.page);
    const isOver = new Promise((ok) => session.once('Emulation.virtualTimeBudgetExpired', ok));
    await driver.evaluate('(globalThis.before = performance.now(), true)');
    await session.send('Emulation.setVirtualTimePolicy', {
      policy: 'advance',
      budget: DAY,
      maxVirtualTimeTaskStarvationCount: TIMERS,
    });
    await isOver;
    expect(await driver.evaluate<number>('performance.now() - before')).toBeGreaterThanOrEqual(DAY);
    const heard = await worker.evaluate<string[]>(HEARD);
    expect(heard.length).toBeLessThanOrEqual(1);
    record('asleep', { 'messages as a day passed at once': heard.length });
    await session.send('Emulation.setVirtualTimePolicy', { policy: 'advance' });
    await driver.click('[name="code4"]');
    await speaksOf(driver, 'D0140');
    await session.detach();
    expect(errors).toEqual([]);
  });

  it('answers after it was discarded and came back', async () => {
    const { context, id } = driver.chromium;
    const tab = await context.newPage();
    await tab.goto(`${server.base}claim.html?discarded`);
    await tab.click('[name="code2"]');
    await companionFor(tab, 'D0367');
    const own = await context.newPage();
    await own.goto(`chrome-extension://${id}/popup.html`);
    const discarded = await own.evaluate<{ id: number; discarded: boolean }>(
      `chrome.tabs.query({}).then((tabs) => chrome.tabs.discard(tabs.find(({ url }) => url?.endsWith('?discarded')).id))`,
    );
    expect(discarded.discarded).toBe(true);
    await own.evaluate(`chrome.tabs.update(${discarded.id}, { active: true })`);
    const find = () => context.pages().find((page) => page.url().endsWith('?discarded'));
    await expect
      .poll(
        async () =>
          (await find()
            ?.title()
            .catch(() => '')) ?? '',
      )
      .toMatch(/^Claim/);
    const again = find() as Page;
    expect(await companionNow(again)).toBeUndefined();
    await again.click('[name="code1"]');
    await again.keyboard.type('D0395');
    await companionFor(again, 'D0395');
  });
});

describe('chromium: a tab that was frozen (trust model, R16)', () => {
  let chromium: BareChromium;
  beforeAll(async () => {
    chromium = await launchBareChromium();
  });
  afterAll(() => chromium?.close());

  it('answers when it goes on', async () => {
    const page = await chromium.open(`${server.base}claim.html`);
    const name = () => page.companionName();
    await expect.poll(() => page.evaluate('document.readyState')).toBe('complete');
    await page.evaluate(
      `void document.addEventListener('freeze', () => { globalThis.wasFrozen = true; })`,
    );
    await page.click('[name="code2"]');
    await expect.poll(name, { timeout: 4000 }).toMatch(/^D0367/);
    await page.send('Page.setWebLifecycleState', { state: 'frozen' });
    await page.send('Page.setWebLifecycleState', { state: 'active' });
    await expect.poll(() => page.evaluate('globalThis.wasFrozen')).toBe(true);
    await page.click('[name="code4"]');
    await expect.poll(name, { timeout: 4000 }).toMatch(/^D0140/);
  });
});

describe('firefox: a tab that slept (trust model, R16)', () => {
  let driver: FirefoxDriver;
  beforeAll(async () => {
    driver = await driveFirefox();
  });
  afterAll(() => driver?.close());

  it('answers after it was discarded and came back', async () => {
    const { command, inBrowser } = driver.firefox;
    await driver.open(`${server.base}claim.html`);
    await driver.click('[name="code2"]');
    await speaksOf(driver, 'D0367');
    const { handle } = await command('WebDriver:NewWindow', { type: 'tab' });
    await command('WebDriver:SwitchToWindow', { handle });
    const inTab = (body: string) =>
      inBrowser(`
        const { gBrowser } = Services.wm.getMostRecentWindow('navigator:browser');
        const tab = gBrowser.tabs.find(({ linkedBrowser }) => linkedBrowser.currentURI.spec.endsWith('claim.html'));
        ${body}`);
    await inTab(`await gBrowser.prepareDiscardBrowser(tab); gBrowser.discardBrowser(tab, true);`);
    expect(await inTab(`return tab.linkedPanel === '' || !tab.linkedPanel`)).toBe(true);
    await inTab(`gBrowser.selectedTab = tab;`);
    const handles = (await command('WebDriver:GetWindowHandles')) as unknown;
    const all = (
      Array.isArray(handles) ? handles : (handles as { value: string[] }).value
    ) as string[];
    await command('WebDriver:SwitchToWindow', { handle: all.find((one) => one !== handle) });
    await driver.until(
      `document.readyState === 'complete' && !!document.querySelector('[name="code1"]')`,
    );
    await driver.click('[name="code1"]');
    await driver.type('D0395');
    await speaksOf(driver, 'D0395');
  });
});
