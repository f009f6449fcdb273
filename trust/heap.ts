import type { ChromiumDriver } from '../e2e/browsers/chromium-driver.ts';
import type { FirefoxDriver } from '../e2e/browsers/firefox-driver.ts';

/**
 * What stays in the heap after collection, in MB: of the page's renderer in Chromium, scripts of the extension with
 * it; in Firefox of the whole content process, which has no finer door for automation.
 */
export async function heapOf(driver: ChromiumDriver | FirefoxDriver): Promise<number> {
  if ('firefox' in driver) {
    const { value } = await driver.firefox.command('WebDriver:ExecuteScript', {
      sandbox: 'system',
      script: `const { classes, interfaces, utils } = Components;
        for (let i = 0; i < 3; i++) { utils.forceGC(); utils.forceCC(); }
        const manager = classes['@mozilla.org/memory-reporter-manager;1'].getService(interfaces.nsIMemoryReporterManager);
        return manager.heapAllocated;`,
      args: [],
    });
    return Number(value) / 1e6;
  }
  const session = await driver.page.context().newCDPSession(driver.page);
  await session.send('HeapProfiler.collectGarbage');
  const { usedSize } = await session.send('Runtime.getHeapUsage');
  await session.detach();
  return usedSize / 1e6;
}
