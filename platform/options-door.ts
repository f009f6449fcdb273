import { browser } from 'wxt/browser';

/** Opens the options, or goes to them where they are open. */
export function openOptions(): void {
  void browser.runtime.openOptionsPage();
}
