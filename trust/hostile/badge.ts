import type { AnyDriver } from './both.ts';

/** What stands on the toolbar's button for the driver's page. */
export async function badge(driver: AnyDriver): Promise<string> {
  if ('chromium' in driver) {
    const worker = await driver.chromium.worker();
    return worker.evaluate<string>(`(async () => {
      const [tab] = await chrome.tabs.query({ url: ${JSON.stringify(driver.page.url())} });
      return chrome.action.getBadgeText({ tabId: tab.id });
    })()`);
  }
  return String(
    await driver.firefox.inBrowser(`
      const { ExtensionParent } = ChromeUtils.importESModule('resource://gre/modules/ExtensionParent.sys.mjs');
      const { extension } = WebExtensionPolicy.getByID(${JSON.stringify(driver.firefox.id)});
      const window = Services.wm.getMostRecentWindow('navigator:browser');
      const { browserActionFor } = ExtensionParent.apiManager.global;
      return browserActionFor(extension).action.getContextData(window.gBrowser.selectedTab).badgeText ?? '';`),
  );
}
