import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { speaksOf, staysSilent } from './browsers/driver.ts';
import { driveFirefox, type FirefoxDriver } from './browsers/firefox-driver.ts';
import { type Server, serve } from './serve.ts';

// Firefox grants without a prompt here, as a user's yes does.
describe('firefox: frames of other hosts in a page that was turned on', () => {
  let driver: FirefoxDriver;
  let server: Server;

  beforeAll(async () => {
    server = await serve();
    driver = await driveFirefox({ grant: ['http://127.0.0.1/*'] });
  });
  afterAll(async () => {
    await driver?.close();
    await server?.close();
  });

  const typeInFrame = async () => {
    const { command } = driver.firefox;
    await command('WebDriver:SwitchToFrame', { id: 0 });
    await driver.click('[name="code"]');
    await driver.control('a');
    await driver.type('D0395');
    await command('WebDriver:SwitchToFrame', { id: null });
  };

  it('are named in the popup, and turned on by one click', async () => {
    const { command, inBrowser, id, pageUrl } = driver.firefox;
    await driver.open(`${server.base}frames/outer.html?kind=other`);
    await typeInFrame();
    expect(await staysSilent(driver)).toBeUndefined();

    const tabId = await inBrowser(`
      const { ExtensionParent } = ChromeUtils.importESModule('resource://gre/modules/ExtensionParent.sys.mjs');
      const window = Services.wm.getMostRecentWindow('navigator:browser');
      return ExtensionParent.apiManager.global.tabTracker.getId(window.gBrowser.selectedTab);`);
    const claim = (await command('WebDriver:GetWindowHandle')).value;
    const { handle } = await command('WebDriver:NewWindow', { type: 'tab' });
    await command('WebDriver:SwitchToWindow', { handle });
    await driver.open(`${pageUrl('popup.html')}?tab=${tabId}`);
    await driver.until(
      `document.querySelector('.frames')?.textContent.includes('Part of this page comes from localhost')`,
    );
    await driver.click('.frames .link');
    await driver.until(`!document.querySelector('.frames')`);
    await command('WebDriver:CloseWindow');
    await command('WebDriver:SwitchToWindow', { handle: claim });
    expect(
      await inBrowser(
        `return [...WebExtensionPolicy.getByID(${JSON.stringify(id)}).extension.activePermissions.origins].sort();`,
      ),
    ).toEqual(['http://127.0.0.1/*', 'http://localhost/*']);

    await typeInFrame();
    await speaksOf(driver, 'D0395');
  });
});
