import { browser } from 'wxt/browser';

/** A command and the key it is bound to; without one it has to be given a key in the browser's own list. */
export interface BoundKey {
  command: string;
  /** What it does, in the browser's language; empty for what the browser names itself. */
  description: string;
  key: string;
}

/** The commands as they are bound now: the user or another extension may have taken a key. */
export async function boundKeys(): Promise<BoundKey[]> {
  const commands = await browser.commands.getAll();
  return commands.map(({ name = '', description = '', shortcut = '' }) => ({
    command: name,
    description,
    key: shortcut,
  }));
}

/** Firefox's own door to the list of keys, which the types of Chrome's API do not have. */
interface Shortcuts {
  openShortcutSettings?(): Promise<void>;
}

/** Opens the browser's list of keys; answers whether it could. */
export async function changeKeys(): Promise<boolean> {
  const { openShortcutSettings } = browser.commands as Shortcuts;
  try {
    if (openShortcutSettings) await openShortcutSettings();
    else await browser.tabs.create({ url: 'chrome://extensions/shortcuts' });
    return true;
  } catch {
    return false;
  }
}
