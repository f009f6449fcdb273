import { pause } from './driver.ts';
import type { FirefoxDriver } from './firefox-driver.ts';

/** Longest wait for the browser's own parts, in ms, and between two looks. */
const PATIENCE = 8000;
const STEP = 40;
/** A page that is just being loaded into its part of the window never answers: it is asked again after this, in ms. */
const ANSWER = 500;
const ALT = '\uE00A';
const ENTER = '\uE007';

/** Firefox's own window around the page: address bar, menus, sidebar and popup, worked as a user does. */
export function windowOf({ firefox, evaluate, screenshot }: FirefoxDriver) {
  const { command, inBrowser } = firefox;
  const inWindow = <T>(body: string) =>
    inBrowser(
      `const window = Services.wm.getMostRecentWindow('navigator:browser'); const { document, gBrowser, gURLBar } = window; ${body}`,
    ) as Promise<T>;

  const inContext = async (value: 'chrome' | 'content', act: () => Promise<unknown>) => {
    await command('Marionette:SetContext', { value });
    try {
      await act();
    } finally {
      await command('Marionette:SetContext', { value: 'content' });
    }
  };
  const rightClick = (x: number, y: number) =>
    command('WebDriver:PerformActions', {
      actions: [
        {
          type: 'pointer',
          id: 'mouse',
          parameters: { pointerType: 'mouse' },
          actions: [
            { type: 'pointerMove', x, y, origin: 'viewport' },
            { type: 'pointerDown', button: 2 },
            { type: 'pointerUp', button: 2 },
          ],
        },
      ],
    });

  const press = async (actions: { type: string; value: string }[]) => {
    await inContext('chrome', () =>
      command('WebDriver:PerformActions', {
        actions: [{ type: 'key', id: 'keyboard', actions }],
      }),
    );
  };
  const strokes = (keys: readonly string[]) =>
    keys.flatMap((value) => [
      { type: 'keyDown', value },
      { type: 'keyUp', value },
    ]);

  /** The text of a page of ours that stands in a part of the window; it runs in a process of its own. */
  const textIn = (find: string) =>
    inWindow<string>(`
      const from = ${find}?.messageManager;
      if (!from) return '';
      return new Promise((ok) => {
        // Answers first: the part of the window may be gone by then, and letting go of it throws.
        const told = (message) => {
          ok(message.data);
          from.removeMessageListener('text', told);
        };
        from.addMessageListener('text', told);
        window.setTimeout(() => told({ data: '' }), ${ANSWER});
        from.loadFrameScript('data:,sendAsyncMessage("text", content.document.body?.innerText ?? "")', false);
      });`);
  const textWith = async (find: string, pattern: RegExp) => {
    let text = '';
    for (const end = Date.now() + PATIENCE; Date.now() < end; await pause(STEP)) {
      text = await textIn(find);
      if (pattern.test(text)) return text;
    }
    throw new Error(`firefox: nothing like ${pattern} in “${text}”.`);
  };

  return {
    inWindow,
    /** Saves a picture of the whole window. */
    screenshot: (file: string) => inContext('chrome', () => screenshot(file)),
    /** Types into the address bar, from its beginning. */
    async typeAddress(text: string): Promise<void> {
      await inWindow('gURLBar.focus(); gURLBar.select();');
      await press(strokes([...text]));
    },
    press: (...keys: string[]) => press(strokes(keys)),
    altEnter: () =>
      press([{ type: 'keyDown', value: ALT }, ...strokes([ENTER]), { type: 'keyUp', value: ALT }]),
    /** Lines of the address bar's list, once one of them fits. */
    async addressLines(pattern: RegExp): Promise<string[]> {
      let lines: string[] = [];
      for (const end = Date.now() + PATIENCE; Date.now() < end; await pause(STEP)) {
        lines = await inWindow<string[]>(
          `return [...document.querySelectorAll('.urlbarView-row')].filter((row) => row.checkVisibility()).map((row) => row.innerText ?? row.textContent)`,
        );
        if (lines.some((line) => pattern.test(line))) return lines;
      }
      throw new Error(`firefox: no line like ${pattern} among ${JSON.stringify(lines)}.`);
    },
    tabs: () =>
      inWindow<string[]>(
        `return gBrowser.tabs.map(({ linkedBrowser }) => linkedBrowser.currentURI.spec)`,
      ),
    /** Selects a text that is put into the page, right-clicks it, and chooses our item; answers what the item says. */
    async lookUpSelection(text: string): Promise<string> {
      const { x, y } = await evaluate<{ x: number; y: number }>(`(() => {
        document.getElementById('selected')?.remove();
        const p = document.body.appendChild(document.createElement('p'));
        p.id = 'selected';
        p.textContent = ${JSON.stringify(text)};
        p.scrollIntoView({ behavior: 'instant' });
        getSelection().selectAllChildren(p);
        const { x, y, height } = getSelection().getRangeAt(0).getBoundingClientRect();
        return { x: Math.round(x + 8), y: Math.round(y + height / 2) };
      })()`);
      await rightClick(x, y);
      return chooseIn('contentAreaContextMenu', 'Look up');
    },
    /** Right-clicks our button in the toolbar, and lists what the menu holds. */
    async buttonMenu(): Promise<string[]> {
      const { x, y } = await inWindow<{ x: number; y: number }>(`
        const { CustomizableUI } = window;
        const { ExtensionCommon } = ChromeUtils.importESModule('resource://gre/modules/ExtensionCommon.sys.mjs');
        const id = ExtensionCommon.makeWidgetId('${firefox.id}') + '-browser-action';
        CustomizableUI.addWidgetToArea(id, 'nav-bar');
        const { x, y, width, height } = document.getElementById(id).getBoundingClientRect();
        return { x: Math.round(x + width / 2), y: Math.round(y + height / 2) };`);
      await inContext('chrome', () => rightClick(x, y));
      return inWindow<string[]>(`
        const menu = document.getElementById('toolbar-context-menu');
        while (menu.state !== 'open') await new Promise((ok) => window.setTimeout(ok, ${STEP}));
        return [...menu.children].map(({ label }) => label).filter(Boolean);`);
    },
    chooseButtonItem: (label: string) => chooseIn('toolbar-context-menu', label),
    /** Waits until the sidebar says something. */
    sidebarSays: (pattern: RegExp) =>
      textWith(
        `document.getElementById('sidebar')?.contentDocument?.getElementById('webext-panels-browser')`,
        pattern,
      ),
    isSidebarOpen: () => inWindow<boolean>('return window.SidebarController.isOpen'),
    async closeSidebar(): Promise<void> {
      await inWindow('window.SidebarController.hide()');
    },
    /** Waits until the toolbar popup says something. */
    popupSays: (pattern: RegExp) =>
      textWith(`document.querySelector('.webextension-popup-browser')`, pattern),
  };

  async function chooseIn(id: string, starts: string): Promise<string> {
    for (const end = Date.now() + PATIENCE; Date.now() < end; await pause(STEP)) {
      const label = await inWindow<string | null>(`
        const menu = document.getElementById('${id}');
        const item = [...menu.querySelectorAll('menuitem')].find(({ label }) => label?.startsWith('${starts}'));
        if (menu.state !== 'open' || !item) return null;
        menu.activateItem(item);
        return item.label;`);
      if (label) return label;
    }
    throw new Error(`firefox: no item “${starts} …” in the menu.`);
  }
}
