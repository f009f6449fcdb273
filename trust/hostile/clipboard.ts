import type { AnyDriver } from './both.ts';

/** Puts a text into the clipboard. */
export async function fillClipboard(driver: AnyDriver, text: string): Promise<void> {
  if ('page' in driver) {
    const origin = new URL(driver.page.url()).origin;
    await driver.page.context().grantPermissions(['clipboard-read', 'clipboard-write'], { origin });
    await driver.evaluate(`navigator.clipboard.writeText(${JSON.stringify(text)})`);
  } else
    await driver.firefox.inBrowser(
      `Cc['@mozilla.org/widget/clipboardhelper;1'].getService(Ci.nsIClipboardHelper).copyString(${JSON.stringify(text)});`,
    );
}

/** The text in the clipboard. */
export async function clipboard(driver: AnyDriver): Promise<string> {
  if ('page' in driver) return driver.evaluate<string>('navigator.clipboard.readText()');
  return String(
    await driver.firefox.inBrowser(`
      const held = Cc['@mozilla.org/widget/transferable;1'].createInstance(Ci.nsITransferable);
      held.init(null);
      held.addDataFlavor('text/plain');
      const window = Services.wm.getMostRecentWindow('navigator:browser');
      Services.clipboard.getData(held, Services.clipboard.kGlobalClipboard, window.browsingContext.currentWindowContext);
      const text = {};
      held.getTransferData('text/plain', text);
      return text.value.QueryInterface(Ci.nsISupportsString).data;`),
  );
}
