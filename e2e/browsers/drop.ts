import fs from 'node:fs';
import path from 'node:path';
import type { ChromiumDriver } from './chromium-driver.ts';
import type { FirefoxDriver } from './firefox-driver.ts';

/** Drags a file over the middle of an element and drops it there, as the browser hears it from the desktop. */
export async function dropInChromium(
  { page }: ChromiumDriver,
  css: string,
  file: string,
): Promise<void> {
  const place = page.locator(css);
  await place.scrollIntoViewIfNeeded();
  const box = await place.boundingBox();
  if (!box) throw new Error(`Nothing to drop on: ${css}`);
  const session = await page.context().newCDPSession(page);
  const at = { x: box.x + box.width / 2, y: box.y + box.height / 2 };
  for (const type of ['dragEnter', 'dragOver', 'drop'] as const)
    await session.send('Input.dispatchDragEvent', {
      type,
      ...at,
      data: { items: [], files: [file], dragOperationsMask: 1 },
    });
  await session.detach();
}

/**
 * The same in Firefox, which has no such command: a script of the browser in the page's process sends the events through
 * the page's layout, so that they are trusted as those of the desktop are. The file is one of the page's own: what
 * another process hands over, the page is not shown.
 */
export async function dropInFirefox(
  { firefox }: FirefoxDriver,
  css: string,
  file: string,
): Promise<void> {
  const bytes = fs.readFileSync(file).toString('base64');
  const make = `
    const dataTransfer = new DataTransfer();
    dataTransfer.items.add(new File([Uint8Array.fromBase64('${bytes}')], '${path.basename(file)}'));
    const made = (type) => new DragEvent(type, { bubbles: true, cancelable: true, dataTransfer });`;
  const script = `
    let said = 'dropped';
    try {
      const place = content.document.querySelector(${JSON.stringify(css)});
      const page = Cu.Sandbox(content, { sandboxPrototype: content });
      Cu.evalInSandbox(${JSON.stringify(make)}, page);
      for (const type of ['dragenter', 'dragover', 'drop'])
        content.windowUtils.dispatchDOMEventViaPresShellForTesting(place, Cu.evalInSandbox('made("' + type + '")', page));
    } catch (error) {
      said = String(error);
    }
    sendAsyncMessage('claimside:dropped', said);`;
  const answer = await firefox.inBrowser(`
    const { messageManager } = Services.wm.getMostRecentWindow('navigator:browser').gBrowser.selectedBrowser;
    const done = new Promise((ok) => messageManager.addMessageListener('claimside:dropped', function hear({ data }) {
      messageManager.removeMessageListener('claimside:dropped', hear);
      ok(data);
    }));
    messageManager.loadFrameScript('data:application/javascript,' + ${JSON.stringify(encodeURIComponent(script))}, false);
    return done;`);
  if (answer !== 'dropped') throw new Error(`firefox: ${answer}`);
}
