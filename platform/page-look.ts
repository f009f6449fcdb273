import { browser } from 'wxt/browser';
import { isErased } from './erased.ts';
import { onSettingsChange, settings } from './settings.ts';

/**
 * Gives a page of the extension the theme and the text size that were chosen, now and whenever they change. `onErased`
 * is called when everything was erased; left out, the page is loaded anew.
 */
export function followLook(onErased = () => location.reload()): void {
  const dress = async () => {
    const { theme, textSize } = await settings();
    const { style } = document.documentElement;
    style.colorScheme = theme === 'page' ? '' : theme;
    const size = String(textSize / 100);
    style.zoom = size;
    // Heights that are meant for the window are divided by it.
    style.setProperty('--size', size);
  };
  void dress();
  onSettingsChange(() => void dress());
  browser.runtime.onMessage.addListener((message: unknown, sender) => {
    // Not from a script in a page: what was half written here would be lost.
    const isOurs = sender.url?.startsWith(browser.runtime.getURL('/')) ?? false;
    if (isOurs && isErased(message)) onErased();
    return undefined;
  });
}
