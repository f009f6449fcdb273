import type { ChromiumDriver } from '../e2e/browsers/chromium-driver.ts';
import type { FirefoxDriver } from '../e2e/browsers/firefox-driver.ts';

/** Firefox's automation listens to the first; its own viewer of JSON to the second. */
const NOT_OURS = new Set(['unload', 'contentMessage']);

/**
 * The events that the top window of the driver's page is listened to for by the extension, sorted, once for each
 * listener. Our fixtures themselves listen to nothing there.
 */
export async function listenersOf(driver: ChromiumDriver | FirefoxDriver): Promise<string[]> {
  if ('firefox' in driver) {
    const { value } = await driver.firefox.command('WebDriver:ExecuteScript', {
      sandbox: 'system',
      script: `const { classes, interfaces } = Components;
        const service = classes['@mozilla.org/eventlistenerservice;1'].getService(interfaces.nsIEventListenerService);
        return service.getListenerInfoFor(window).map(({ type }) => type);`,
      args: [],
    });
    return (value as string[]).filter((type) => !NOT_OURS.has(type)).sort();
  }
  const session = await driver.page.context().newCDPSession(driver.page);
  const worlds: { id: number; origin: string; auxData?: { frameId?: string } }[] = [];
  session.on('Runtime.executionContextCreated', ({ context }) => worlds.push(context));
  // Tells of the worlds that are there before it answers.
  await session.send('Runtime.enable');
  const { frameTree } = await session.send('Page.getFrameTree');
  const own = worlds.find(
    ({ origin, auxData }) =>
      origin.startsWith('chrome-extension:') && auxData?.frameId === frameTree.frame.id,
  );
  const types: string[] = [];
  if (own) {
    const { result } = await session.send('Runtime.evaluate', {
      expression: 'window',
      contextId: own.id,
    });
    if (result.objectId) {
      const found = await session.send('DOMDebugger.getEventListeners', {
        objectId: result.objectId,
      });
      types.push(...found.listeners.map(({ type }) => type));
    }
  }
  await session.detach();
  return types.sort();
}
