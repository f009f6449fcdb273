import { browser } from 'wxt/browser';

const KEY = 'settings';

/** Chooses whether lookups are counted; answers whether that could be stored. What else was chosen stays. */
export async function countLookups(isOn: boolean): Promise<boolean> {
  try {
    const { [KEY]: stored } = await browser.storage.local.get(KEY);
    const before = typeof stored === 'object' && stored !== null ? stored : {};
    await browser.storage.local.set({ [KEY]: { ...before, countLookups: isOn } });
    return true;
  } catch {
    return false;
  }
}
