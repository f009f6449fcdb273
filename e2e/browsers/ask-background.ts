import type { ChromiumDriver } from './chromium-driver.ts';
import type { FirefoxDriver } from './firefox-driver.ts';

/** Sends the background a message about the driver's tab, from a page of the extension that is opened for it. */
export async function askAboutTab<T>(
  driver: ChromiumDriver | FirefoxDriver,
  message: Record<string, unknown>,
): Promise<T> {
  return 'chromium' in driver ? askChromium(driver, message) : askFirefox(driver, message);
}

async function askChromium<T>(driver: ChromiumDriver, message: object): Promise<T> {
  const page = await driver.chromium.context.newPage();
  await page.goto(`chrome-extension://${driver.chromium.id}/popup.html`);
  const url = driver.page.url();
  const answer = await page.evaluate<T>(`(async () => {
    const tabs = await chrome.tabs.query({});
    const own = await chrome.tabs.getCurrent();
    // The address of a page that may not be entered is not told.
    const { id } = tabs.findLast(({ id, url = 'about:blank' }) => id !== own.id && url === ${JSON.stringify(url)});
    return chrome.runtime.sendMessage({ ...${JSON.stringify(message)}, tabId: id });
  })()`);
  await page.close();
  return answer;
}

async function askFirefox<T>(driver: FirefoxDriver, message: object): Promise<T> {
  const { command, inBrowser, pageUrl } = driver.firefox;
  const tabId = await inBrowser(`
    const { ExtensionParent } = ChromeUtils.importESModule('resource://gre/modules/ExtensionParent.sys.mjs');
    const window = Services.wm.getMostRecentWindow('navigator:browser');
    return ExtensionParent.apiManager.global.tabTracker.getId(window.gBrowser.selectedTab);`);
  const asked = (await command('WebDriver:GetWindowHandle')).value;
  const { handle } = await command('WebDriver:NewWindow', { type: 'tab' });
  await command('WebDriver:SwitchToWindow', { handle });
  await driver.open(pageUrl('popup.html'));
  const { value } = await command('WebDriver:ExecuteAsyncScript', {
    script: `const done = arguments[arguments.length - 1];
      browser.runtime.sendMessage({ ...${JSON.stringify(message)}, tabId: ${tabId} }).then(done, (e) => done(String(e)));`,
    args: [],
  });
  await command('WebDriver:CloseWindow');
  await command('WebDriver:SwitchToWindow', { handle: asked });
  return value as T;
}
