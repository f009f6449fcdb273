import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type ChromiumDriver, driveChromium } from './browsers/chromium-driver.ts';
import { fallsSilent, speaksOf, staysSilent } from './browsers/driver.ts';
import { driveFirefox, type FirefoxDriver } from './browsers/firefox-driver.ts';
import { type Server, serve } from './serve.ts';

const MATCHES =
  'chrome.scripting.getRegisteredContentScripts().then((all) => all.flatMap((one) => one.matches).sort())';
/** Changes how to listen ten times; answers with each number of scripts that was registered meanwhile. */
const WHILE_RETUNED = `(async () => {
  const { scripting, runtime } = browser;
  const seen = new Set();
  let isOver = false;
  const watched = (async () => {
    while (!isOver) seen.add((await scripting.getRegisteredContentScripts()).length);
  })();
  for (let n = 0; n < 10; n++) {
    const dwell = n % 2 ? 300 : 700;
    const { kind } = await runtime.sendMessage({ type: 'change-settings', patch: { dwell } });
    if (kind !== 'saved') throw new Error(kind);
    await new Promise((ok) => setTimeout(ok, 100));
  }
  isOver = true;
  await watched;
  return [...seen];
})()`;
const LOCAL = ['http://127.0.0.1/*', 'http://localhost/*'];

describe('chromium: the sentinel is registered for what was granted', () => {
  let driver: ChromiumDriver;
  beforeAll(async () => {
    driver = await driveChromium();
  });
  afterAll(() => driver?.close());

  /** Runs in the worker, which is started for it if it sleeps. */
  const inWorker = async <T>(run: string): Promise<T> => {
    const popup = await driver.chromium.context.newPage();
    await popup.goto(`chrome-extension://${driver.chromium.id}/popup.html`);
    const result = await popup.evaluate<T>(run);
    await popup.close();
    return result;
  };
  const matches = () => inWorker<string[]>(MATCHES);
  /** The whole extension anew, as an update does it. */
  const restart = async () => {
    const worker = await driver.chromium.worker();
    const session = await driver.page.context().newCDPSession(driver.page);
    await session.send('ServiceWorker.enable');
    await session.send('ServiceWorker.stopAllWorkers');
    await session.detach();
    await inWorker(`chrome.runtime.sendMessage({ type: 'lookup', code: 'D0395' })`);
    return worker;
  };

  it.each([
    ['lost', `chrome.scripting.unregisterContentScripts()`],
    [
      'for fewer sites',
      `chrome.scripting.updateContentScripts([{ id: 'sentinel', matches: ['http://localhost/*'] }])`,
    ],
  ])('again where the registration is %s', async (_, damage) => {
    expect(await matches()).toEqual(LOCAL);
    const damaged = await inWorker<string[]>(`${damage}.then(() => ${MATCHES})`);
    expect(damaged).not.toEqual(LOCAL);
    await restart();
    await expect.poll(matches, { timeout: 4000 }).toEqual(LOCAL);
  });
});

describe('firefox: a site that the browser itself turns off and on', () => {
  let driver: FirefoxDriver;
  let server: Server;
  beforeAll(async () => {
    server = await serve();
    driver = await driveFirefox();
  });
  afterAll(async () => {
    await driver?.close();
    await server?.close();
  });

  const change = (how: 'add' | 'remove') =>
    driver.firefox.inBrowser(`
      const { ExtensionPermissions } = ChromeUtils.importESModule('resource://gre/modules/ExtensionPermissions.sys.mjs');
      const { extension } = WebExtensionPolicy.getByID(${JSON.stringify(driver.firefox.id)});
      const origins = ['http://127.0.0.1/*'];
      await ExtensionPermissions.${how}(extension.id, { permissions: [], origins }, extension);`);

  it('falls silent and speaks again, in the page that is open', async () => {
    await driver.open(`${server.base}claim.html`);
    await driver.click('[name="code2"]');
    await speaksOf(driver, 'D0367');
    await change('remove');
    await fallsSilent(driver);
    await driver.click('[name="code3"]');
    expect(await staysSilent(driver)).toBeUndefined();
    await change('add');
    await driver.until(`(document.querySelector('[name="code4"]').focus(), true)`);
    await speaksOf(driver, 'D0140');
  });

  it('is never without its sentinel while somebody changes how it listens', async () => {
    await driver.open(driver.firefox.pageUrl('january.html'));
    expect(await driver.evaluate<number[]>(WHILE_RETUNED)).toEqual([1]);
  });

  it('has a popup that answers', async () => {
    await driver.open(driver.firefox.pageUrl('popup.html'));
    await driver.until(`document.activeElement.getAttribute('role') === 'combobox'`);
    await driver.type('fusion');
    await driver.until(
      `document.querySelector('[role="option"]')?.textContent.startsWith('D0395')`,
    );
    await driver.press('Enter');
    await driver.until(
      `[...document.querySelectorAll('h2')].some((h) => h.textContent === 'Checklist')`,
    );
  });
});
