import type { Page } from 'playwright-core';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { type ChromiumDriver, driveChromium } from './browsers/chromium-driver.ts';
import { type Display, hasDisplay, openDisplay } from './browsers/display.ts';
import { fallsSilent, speaksOf } from './browsers/driver.ts';
import { popupOf, sidePanelOf } from './browsers/side-panel.ts';
import { type Server, serve } from './serve.ts';

/** Longest wait for the browser's own surfaces, in ms, and the time between two looks. */
const PATIENCE = 10_000;
const LOOK = 150;
/** Longer than Chromium's protection of its prompts, in ms. */
const PROTECTED = 1000;
const DENTRIX = 'https://live.dentrixascend.com/*';

if (!hasDisplay()) console.info('left out: needs xvfb and xdotool (Debian packages)');

// What Chromium asks and offers outside of its pages: nothing can click it without a display, so there is one, and keys.
describe.skipIf(!hasDisplay())('chromium with a display', () => {
  let display: Display;
  let driver: ChromiumDriver;
  let server: Server;
  let page: Page;
  beforeAll(async () => {
    server = await serve();
    display = await openDisplay();
    driver = await driveChromium({ grant: [], headed: true, display: display.name });
    page = driver.page;
  });
  afterAll(async () => {
    await driver?.close();
    display?.close();
    await server?.close();
  });
  beforeEach(() => page.bringToFront());

  const own = (file: string) => `chrome-extension://${driver.chromium.id}/${file}`;
  const origins = () =>
    page.evaluate<string[]>('chrome.permissions.getAll().then(({ origins }) => origins)');
  /** Waits until the browser has the keys, and not the page: until it asks. */
  const asks = async () => {
    await page.evaluate(`
      globalThis.heard = 0;
      document.addEventListener('keydown', () => { heard++; }, { capture: true });
    `);
    await expect
      .poll(
        async () => {
          const before = await page.evaluate('heard');
          display.press('Shift_L');
          await page.waitForTimeout(LOOK);
          return (await page.evaluate('heard')) === before;
        },
        { timeout: PATIENCE },
      )
      .toBe(true);
  };
  const allow = async () => {
    await asks();
    // So that nobody says yes by accident, the browser takes none for a moment, and tells nobody when that is over.
    await page.waitForTimeout(PROTECTED);
    display.press('Tab', 'Return');
  };
  const deny = async () => {
    await asks();
    display.press('Escape');
  };

  it('the welcome page: Turn on asks, no leaves the site off, yes turns it on', async () => {
    await page.goto(own('welcome.html'));
    const turnOn = page.getByRole('button', { name: 'Turn on Dentrix Ascend' });
    await turnOn.click();
    await deny();
    await page.getByText('Dentrix Ascend stays off.').waitFor();
    expect(await origins()).toEqual([]);
    await turnOn.click();
    await allow();
    await expect.poll(origins, { timeout: PATIENCE }).toEqual([DENTRIX]);
    await turnOn.waitFor({ state: 'detached' });
  });

  const panelSays = async (text: string) => {
    const panel = await sidePanelOf(page, driver.chromium.id);
    await panel.until(`document.body.innerText.includes(${JSON.stringify(text)})`);
    return panel;
  };

  it('the address bar: cdt and Tab, a row is chosen, and the side panel opens with the entry', async () => {
    await page.goto(`${server.base}claim.html`);
    display.press('ctrl+l');
    display.type('cdt');
    display.press('Tab');
    display.type('0274');
    display.press('Return');
    await panelSays('Four bitewings');
    expect(page.url()).toBe(`${server.base}claim.html`);
  });

  it('the context menu: Look up, of what is selected', async () => {
    await page.evaluate(`
      document.body.prepend(Object.assign(document.createElement('p'), { id: 'chosen', textContent: 'D4341' }));
      getSelection().selectAllChildren(document.getElementById('chosen'));
    `);
    await page.locator('#chosen').click({ button: 'right' });
    // Above the last of the browser's own, which is a section by itself.
    display.press('Up', 'Up', 'Return');
    await panelSays('D4341');
  });

  it('the popup: its switch asks, and yes turns the site on in the page that stands open', async () => {
    await page.goto(`${server.base}claim.html`);
    display.press('alt+shift+l');
    const popup = await popupOf(page, driver.chromium.id);
    await popup.until(`document.querySelector('[role=switch]')?.ariaChecked === 'false'`);
    await popup.evaluate(`document.querySelector('[role=switch]').focus()`);
    display.press('space');
    await page.waitForTimeout(2 * PROTECTED);
    display.press('Tab', 'Return');
    const worker = await driver.chromium.worker();
    await expect
      .poll(() => worker.evaluate(`chrome.permissions.getAll().then(({ origins }) => origins)`), {
        timeout: PATIENCE,
      })
      .toContain('http://127.0.0.1/*');
    display.press('Escape');
    await page.click('[name="code1"]');
    await driver.control('a');
    await driver.type('D1110');
    await speaksOf(driver, 'D1110');
    await worker.evaluate(`chrome.permissions.remove({ origins: ['http://127.0.0.1/*'] })`);
    await fallsSilent(driver);
  });
});
