import { browser } from 'wxt/browser';

/** A command and the key it is bound to; without one it has to be given a key in the browser's own list. */
export interface BoundKey {
  command: string;
  key: string;
}

/** The commands as they are bound now: the user or another extension may have taken a key. */
export async function boundKeys(): Promise<BoundKey[]> {
  const commands = await browser.commands.getAll();
  return commands.map(({ name = '', shortcut = '' }) => ({ command: name, key: shortcut }));
}

/** Firefox's own door to the list of keys, which the types of Chrome's API do not have. */
interface Shortcuts {
  openShortcutSettings?(): Promise<void>;
}

/** Opens the browser's list of keys. */
export async function changeKeys(): Promise<void> {
  const { openShortcutSettings } = browser.commands as Shortcuts;
  if (openShortcutSettings) await openShortcutSettings();
  else await browser.tabs.create({ url: 'chrome://extensions/shortcuts' });
}
