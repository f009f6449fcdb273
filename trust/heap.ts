import type { ChromiumDriver } from '../e2e/browsers/chromium-driver.ts';
import type { FirefoxDriver } from '../e2e/browsers/firefox-driver.ts';

/**
 * What scripts and documents hold after collection, in MB: of the page's renderer in Chromium, of its content process
 * in Firefox; scripts of the extension in both.
 *
 * Firefox is read by its memory reports, and not by the process as a whole: that grows by 2.5 to 7 MB per 1,000 frames
 * with any extension whose script is empty, and by as much some times with none, and falls by as much at others.
 */
export async function heapOf(driver: ChromiumDriver | FirefoxDriver): Promise<number> {
  if ('firefox' in driver) return (await reportsOf(driver)).held / 1e6;
  const session = await driver.page.context().newCDPSession(driver.page);
  await session.send('HeapProfiler.collectGarbage');
  const { usedSize } = await session.send('Runtime.getHeapUsage');
  await session.detach();
  return usedSize / 1e6;
}

/**
 * Worlds of extensions' scripts that are alive in Firefox's content process after collection: one per frame that has
 * any. One that stays after its frame is a leak however small it is.
 */
export async function worldsOf(driver: FirefoxDriver): Promise<number> {
  return (await reportsOf(driver)).worlds;
}

/** Bytes and worlds by `about:memory`'s own reports, https://firefox-source-docs.mozilla.org/performance/memory/about_colon_memory.html */
async function reportsOf({ firefox }: FirefoxDriver): Promise<{ held: number; worlds: number }> {
  const { value } = await firefox.command('WebDriver:ExecuteAsyncScript', {
    sandbox: 'system',
    script: `const [done] = arguments;
      const { classes, interfaces, utils } = Components;
      for (let i = 0; i < 3; i++) { utils.forceGC(); utils.forceCC(); }
      const manager = classes['@mozilla.org/memory-reporter-manager;1'].getService(interfaces.nsIMemoryReporterManager);
      let worlds = 0;
      let held = 0;
      const read = (process, path, kind, units, amount) => {
        if (/^explicit\\/(window-objects|js-non-window\\/zones)\\//.test(path)) held += amount;
        if (path.startsWith('js-main-runtime-realms/') && path.includes('Content Script')) worlds += amount;
      };
      manager.getReports(read, null, () => done({ held, worlds }), null, false);`,
    args: [],
  });
  return value as { held: number; worlds: number };
}
