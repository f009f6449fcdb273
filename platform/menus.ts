import { browser } from 'wxt/browser';

/** What the items say; `%s` stands for the selected text, and the browser fills it in. */
export interface MenuWords {
  lookUp: string;
  checkClaim: string;
  options: string;
  welcome: string;
}

interface MenuActs {
  /** `text` is the page's: it is read in memory, and not kept. */
  lookUp(text: string, windowId: number): void;
  checkClaim(windowId: number): void;
  options(): void;
  welcome(): void;
}

type Item = keyof MenuActs;
const ITEMS: readonly Item[] = ['lookUp', 'checkClaim', 'options', 'welcome'];

let drawing: Promise<void> = Promise.resolve();

/** Draws the items anew: at install and update, and in another language. The browsers keep them from start to start. */
export function drawMenus(words: MenuWords): Promise<void> {
  const draw = async () => {
    await browser.contextMenus.removeAll();
    for (const id of ITEMS) {
      // Chromium's own menu of the button leads to the options.
      if (id === 'options' && !import.meta.env.FIREFOX) continue;
      const contexts = id === 'lookUp' ? (['selection'] as const) : (['action'] as const);
      browser.contextMenus.create({ id, title: words[id], contexts: [...contexts] });
    }
  };
  drawing = drawing.then(draw, draw);
  return drawing;
}

/** Listens to the items. What is called runs inside the user's click. */
export function listenToMenus(acts: MenuActs): void {
  browser.contextMenus.onClicked.addListener(({ menuItemId, selectionText = '' }, tab) => {
    const windowId = tab?.windowId ?? browser.windows.WINDOW_ID_CURRENT;
    switch (menuItemId as Item) {
      case 'lookUp':
        acts.lookUp(selectionText, windowId);
        break;
      case 'checkClaim':
        acts.checkClaim(windowId);
        break;
      case 'options':
        acts.options();
        break;
      case 'welcome':
        acts.welcome();
        break;
    }
  });
}
