import type { ChromiumDriver } from '../e2e/browsers/chromium-driver.ts';
import type { FirefoxDriver } from '../e2e/browsers/firefox-driver.ts';

/** Firefox's own remarks on every message whose page went before the answer came; whoever sent it cannot prevent them. */
const UNLOADED = '^Promise (resolved|rejected) (after context unloaded|while context is inactive)';

/**
 * Counts from now on what goes wrong in pages: answers with a function that names every uncaught error since, of all
 * worlds and frames in Chromium, of the extension's scripts in Firefox.
 */
export async function pageFaults(
  driver: ChromiumDriver | FirefoxDriver,
): Promise<() => Promise<string[]>> {
  if ('chromium' in driver) {
    const faults: string[] = [];
    driver.chromium.context.on('weberror', (fault) => faults.push(String(fault.error())));
    return async () => faults;
  }
  const { inBrowser } = driver.firefox;
  await inBrowser('Services.console.reset();');
  return async () =>
    (await inBrowser(`return Services.console.getMessageArray()
      .filter((one) => one instanceof Ci.nsIScriptError && !(one.flags & one.warningFlag))
      .filter(({ sourceName }) => sourceName.startsWith('moz-extension:'))
      .filter(({ errorMessage }) => !new RegExp('${UNLOADED}').test(errorMessage))
      .map(({ errorMessage, sourceName, lineNumber }) => errorMessage + ' ' + sourceName + ':' + lineNumber);`)) as string[];
}
