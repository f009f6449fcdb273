import { browser } from 'wxt/browser';

/** Firefox's name for a side panel, which the types of Chrome's API do not have. */
interface Sidebar {
  sidebarAction?: { open(): Promise<void> };
}

/** Whether this browser has a side panel at all. */
export const hasPanel: boolean = import.meta.env.FIREFOX || 'sidePanel' in browser;

/**
 * Opens the side panel of a window; answers whether there is one. To be called first thing in a click or a command:
 * the browsers want the user's gesture, and it does not outlast a wait.
 */
export async function openPanel(windowId: number): Promise<boolean> {
  try {
    if (import.meta.env.FIREFOX) await (browser as Sidebar).sidebarAction?.open();
    else await browser.sidePanel.open({ windowId });
    return true;
  } catch {
    return false; // not from a gesture, or a browser without a side panel
  }
}
