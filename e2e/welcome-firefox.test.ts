import fs from 'node:fs';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { driveFirefox, type FirefoxDriver } from './browsers/firefox-driver.ts';

const OUT = path.resolve(import.meta.dirname, 'out');

// Firefox answers its question about a site by itself when a test asks it to; the click, the grant and what follows
// from it are real.
describe('firefox: the welcome page', () => {
  let driver: FirefoxDriver;

  beforeAll(async () => {
    fs.mkdirSync(OUT, { recursive: true });
    driver = await driveFirefox({ grant: [], welcome: true });
  });
  afterAll(() => driver?.close());

  const registered = () =>
    driver.firefox
      .command('WebDriver:ExecuteAsyncScript', {
        script: `const done = arguments[arguments.length - 1];
          browser.scripting.getRegisteredContentScripts().then((scripts) => done(scripts.flatMap(({ matches }) => matches).sort()));`,
        args: [],
      })
      .then(({ value }) => value as string[]);

  it('opens by itself at install, and shows the card for a code in its field', async () => {
    const { command } = driver.firefox;
    const handles = async () => {
      const result: unknown = await command('WebDriver:GetWindowHandles');
      return (Array.isArray(result) ? result : (result as { value: unknown[] }).value) as unknown[];
    };
    await expect.poll(async () => (await handles()).length).toBe(2);
    await command('WebDriver:SwitchToWindow', { handle: (await handles())[1] });
    await driver.until(`location.pathname === '/welcome.html' && !!document.querySelector('h1')`);
    await driver.click('.claim-line input');
    await driver.type('D0274');
    await driver.until(
      `document.querySelector('.card-place div')?.shadowRoot?.querySelector('[role=dialog]')?.getAttribute('aria-label') === 'D0274 · Four bitewings'`,
    );
    await driver.screenshot(path.join(OUT, 'welcome-firefox.png'));
  });

  it('turns on a site by a click, and codes are explained there from then on', async () => {
    expect(await registered()).toEqual([]);
    await driver.click('[aria-label="Turn on Denticon"]');
    await driver.until(`document.body.innerText.includes('Denticon is on.')`);
    await expect.poll(registered).toEqual(['https://*.denticon.com/*']);
    await driver.click('[aria-label="Turn on Availity Essentials"]');
    await expect
      .poll(registered)
      .toEqual([
        'https://*.denticon.com/*',
        'https://apps.availity.com/*',
        'https://essentials.availity.com/*',
      ]);
    expect(await driver.evaluate(`document.querySelectorAll('.is-on').length`)).toBe(2);
  });

  it('follows a site that is turned off elsewhere', async () => {
    await driver.firefox.inBrowser(`
      const { ExtensionPermissions } = ChromeUtils.importESModule('resource://gre/modules/ExtensionPermissions.sys.mjs');
      const { extension } = WebExtensionPolicy.getByID(${JSON.stringify(driver.firefox.id)});
      await ExtensionPermissions.remove(extension.id, { permissions: [], origins: ['https://*.denticon.com/*'] }, extension);`);
    await driver.until(`!!document.querySelector('[aria-label="Turn on Denticon"]')`);
  });

  it('names the keys as they are bound', async () => {
    const keys = await driver.evaluate<string>(`document.querySelector('.keys').innerText`);
    for (const key of ['Alt+Shift+C', 'Alt+Shift+K', 'Alt+Shift+L', 'Alt+Shift+O'])
      expect(keys).toContain(key);
  });
});
