import type { ChromiumDriver } from '../e2e/browsers/chromium-driver.ts';
import type { FirefoxDriver } from '../e2e/browsers/firefox-driver.ts';

const PAGES = ['popup.html', 'sidepanel.html', 'options.html'];
const WORDS = 'crown';

/** Opens each page of the extension in a tab, and looks something up in it. */
export async function useOwnPages(driver: ChromiumDriver | FirefoxDriver): Promise<void> {
  for (const file of PAGES) {
    if ('chromium' in driver) {
      const page = await driver.chromium.context.newPage();
      await page.goto(`chrome-extension://${driver.chromium.id}/${file}`);
      await page.keyboard.press('Tab');
      await page.keyboard.type(WORDS);
      await page.keyboard.press('Enter');
      await page.close();
    } else {
      await driver.open(driver.firefox.pageUrl(file));
      await driver.press('Tab');
      await driver.type(WORDS);
      await driver.press('Enter');
    }
  }
}
