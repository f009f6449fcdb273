import type { ChromiumDriver } from '../e2e/browsers/chromium-driver.ts';
import type { FirefoxDriver } from '../e2e/browsers/firefox-driver.ts';

/** Scans the driver's page for its claim again and again, from a page of the extension; answers with each scan's codes. */
export async function scanAgain(
  driver: ChromiumDriver | FirefoxDriver,
  times: number,
): Promise<string[][]> {
  const loop = (api: string, tab: string) => `(async () => {
    const found = [];
    for (let i = 0; i < ${times}; i++) {
      const { lines } = await ${api}.runtime.sendMessage({ type: 'scan-claim', tabId: ${tab} });
      found.push(lines.map(({ code }) => code));
    }
    return found;
  })()`;
  if ('chromium' in driver) {
    const page = await driver.chromium.context.newPage();
    await page.goto(`chrome-extension://${driver.chromium.id}/popup.html`);
    const tab = await page.evaluate<number>(
      `chrome.tabs.query({}).then((tabs) => tabs.find(({ url }) => url === '${driver.page.url()}').id)`,
    );
    const found = await page.evaluate<string[][]>(loop('chrome', String(tab)));
    await page.close();
    return found;
  }
  const { command, inBrowser, pageUrl } = driver.firefox;
  const tab = await inBrowser(`
    const { ExtensionParent } = ChromeUtils.importESModule('resource://gre/modules/ExtensionParent.sys.mjs');
    return ExtensionParent.apiManager.global.tabTracker.getId(Services.wm.getMostRecentWindow('navigator:browser').gBrowser.selectedTab);`);
  const claim = (await command('WebDriver:GetWindowHandle')).value;
  const { handle } = await command('WebDriver:NewWindow', { type: 'tab' });
  await command('WebDriver:SwitchToWindow', { handle });
  await driver.open(pageUrl('popup.html'));
  const found = await driver.evaluate<string[][]>(loop('browser', String(tab)));
  await command('WebDriver:CloseWindow');
  await command('WebDriver:SwitchToWindow', { handle: claim });
  return found;
}
