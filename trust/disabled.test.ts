// R13: the extension is switched off, or removed, under an open card. The card is gone at the next event, no other
// comes, and the page hears of nothing. In Firefox the card stays, dead: the browser ends the scripts of an extension
// without a word to them, and what they drew is left to the page.
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type ChromiumDriver, driveChromium } from '../e2e/browsers/chromium-driver.ts';
import { fallsSilent, speaksOf, staysSilent } from '../e2e/browsers/driver.ts';
import { driveFirefox, type FirefoxDriver } from '../e2e/browsers/firefox-driver.ts';
import { type Server, serve } from '../e2e/serve.ts';
import { record } from './figures.ts';

/** What stays of the card. */
const LEFT = {
  chromium: { card: undefined, hosts: 0 },
  firefox: { card: 'D0367', hosts: 1 },
};

type Way = 'switched off' | 'removed';

/** Kept in the document: what automation runs shares no globals with what it ran before. */
const WATCH_ERRORS = `document.documentElement.dataset.errors = '';
  for (const kind of ['error', 'unhandledrejection', 'securitypolicyviolation'])
    addEventListener(kind, ({ message, reason }) => {
      document.documentElement.dataset.errors += (message ?? reason ?? kind) + '\\n';
    });`;
const HOSTS = `document.querySelectorAll('html > div[popover]').length`;

let server: Server;
beforeAll(async () => {
  server = await serve();
});
afterAll(() => server?.close());

describe.each([
  ['chromium', driveChromium],
  ['firefox', driveFirefox],
] as const)('%s', (browser, launch) => {
  const figures: Record<string, number> = {};
  afterAll(() => record(`disabled-${browser}`, figures));

  it.each(['switched off', 'removed'] as const)('is %s under an open card', async (way) => {
    const driver: ChromiumDriver | FirefoxDriver = await launch();
    await driver.open(`${server.base}claim.html`);
    await driver.evaluate(`(() => { ${WATCH_ERRORS} })()`);
    await driver.click('[name="code2"]');
    await speaksOf(driver, 'D0367');
    await ('firefox' in driver ? endInFirefox(driver, way) : endInChromium(driver, way));
    // The next event, on another code; then a code that is typed, and the pointer over one.
    await driver.click('[name="code3"]');
    if (browser === 'chromium') await fallsSilent(driver);
    await driver.control('a');
    await driver.type('D1110');
    // Long enough for any card to come.
    const left = await staysSilent(driver);
    expect(left?.slice(0, 5)).toBe(LEFT[browser].card);
    if (browser === 'firefox') await isDead(driver as FirefoxDriver);
    const errors = await driver.evaluate<string>('document.documentElement.dataset.errors');
    const hosts = await driver.evaluate<number>(HOSTS);
    figures[`${way}, errors the page could see`] = errors.split('\n').filter(Boolean).length;
    figures[`${way}, nodes left in it`] = hosts;
    expect(errors).toBe('');
    expect(hosts).toBe(LEFT[browser].hosts);
    await driver.close();
  });
});

/** As the page of extensions does it; the removal by the extension itself, which alone needs no dialog. */
async function endInChromium({ chromium, page }: ChromiumDriver, way: Way) {
  const { context, id } = chromium;
  const own = await context.newPage();
  if (way === 'removed') {
    await own.goto(`chrome-extension://${id}/popup.html`);
    const gone = own.waitForEvent('close');
    await own.evaluate('void chrome.management.uninstallSelf()').catch(() => undefined);
    await gone;
  } else {
    await own.goto('chrome://extensions');
    await own.evaluate(`chrome.management.setEnabled(${JSON.stringify(id)}, false)`);
    await own.close();
  }
  await page.bringToFront();
}

async function endInFirefox({ firefox }: FirefoxDriver, way: Way) {
  await firefox.inBrowser(`
    const { AddonManager } = ChromeUtils.importESModule('resource://gre/modules/AddonManager.sys.mjs');
    const addon = await AddonManager.getAddonByID(${JSON.stringify(firefox.id)});
    await addon.${way === 'removed' ? 'uninstall' : 'disable'}();`);
}

/** Nothing on the card does anything: not its buttons, not Escape. */
async function isDead(driver: FirefoxDriver) {
  const before = await driver.companionBox();
  const buttons = await driver.inCompanion('button');
  expect(buttons.length).toBeGreaterThan(0);
  let pressed = 0;
  for (const { id } of buttons)
    await driver.clickElement(id).then(
      () => pressed++,
      () => undefined, // not in sight
    );
  expect(pressed).toBeGreaterThan(1);
  await driver.press('Escape');
  expect(await driver.companionBox()).toEqual(before);
  expect((await driver.companionName())?.slice(0, 5)).toBe(LEFT.firefox.card);
}
