import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { pause, speaksOf, staysSilent } from './browsers/driver.ts';
import { driveFirefox, type FirefoxDriver } from './browsers/firefox-driver.ts';
import { type Server, serve } from './serve.ts';

/** Time for the popup's panel to open, in ms. */
const OPENED = 600;

// Only a real click on the toolbar button gives `activeTab`; Firefox lets its own code make that click.
describe('firefox: a look at one page without a grant', () => {
  let driver: FirefoxDriver;
  let server: Server;

  beforeAll(async () => {
    server = await serve();
    driver = await driveFirefox({ grant: [] });
  });
  afterAll(async () => {
    await driver?.close();
    await server?.close();
  });

  const clickToolbarButton = () =>
    driver.firefox.inBrowser(`
      const { extension } = WebExtensionPolicy.getByID(${JSON.stringify(driver.firefox.id)});
      const { ExtensionParent } = ChromeUtils.importESModule('resource://gre/modules/ExtensionParent.sys.mjs');
      const { browserActionFor, tabTracker } = ExtensionParent.apiManager.global;
      const window = Services.wm.getMostRecentWindow('navigator:browser');
      await browserActionFor(extension).triggerAction(window);
      return tabTracker.getId(window.gBrowser.selectedTab);`);
  const grants = () =>
    driver.firefox.inBrowser(`
      const { extension } = WebExtensionPolicy.getByID(${JSON.stringify(driver.firefox.id)});
      return extension.activePermissions.origins;`);

  it('works on this page until it is left, and leaves nothing behind', async () => {
    const { command, pageUrl } = driver.firefox;
    await driver.open(`${server.base}claim.html`);
    await driver.click('[name="code2"]');
    expect(await staysSilent(driver)).toBeUndefined();

    const tabId = await clickToolbarButton();
    await pause(OPENED);
    const claim = (await command('WebDriver:GetWindowHandle')).value;
    const { handle } = await command('WebDriver:NewWindow', { type: 'tab' });
    await command('WebDriver:SwitchToWindow', { handle });
    await driver.open(`${pageUrl('popup.html')}?tab=${tabId}`);
    await driver.until(
      `document.querySelector('.site .link')?.textContent === 'Look at this page once'`,
    );
    await driver.click('.site .link');
    await driver.until(
      `document.querySelector('.site').textContent.includes('until you leave it')`,
    );
    await command('WebDriver:CloseWindow');
    await command('WebDriver:SwitchToWindow', { handle: claim });

    await driver.click('[name="code3"]');
    await speaksOf(driver, 'D0330');
    expect(await grants()).toEqual([]);

    await driver.open(`${server.base}claim.html?again`);
    await driver.click('[name="code2"]');
    expect(await staysSilent(driver)).toBeUndefined();
  });
});
