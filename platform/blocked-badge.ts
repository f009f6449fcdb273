import { browser } from 'wxt/browser';

/** Says on the toolbar's button that a tab's page lets no card stand; gone with the page. */
export async function showBlocked(tabId: number): Promise<void> {
  const title = browser.i18n.getMessage('action_blocked');
  try {
    await browser.action.setBadgeText({ tabId, text: '!' });
    await browser.action.setTitle({ tabId, title });
  } catch {
    // the tab has closed meanwhile
  }
}
