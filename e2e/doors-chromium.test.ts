import type { Page, Worker } from 'playwright-core';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { violations } from './browsers/axe.ts';
import { type ChromiumDriver, driveChromium } from './browsers/chromium-driver.ts';
import { type Server, serve } from './serve.ts';

interface Row {
  content: string;
  description: string;
}

// Chromium without a display takes no click in its own menus, no key of its own and no text in its address bar: what
// those would call in the worker is called there. Such a call is no gesture, so that the side panel stays shut, and the
// answer comes in a tab, as it does for whoever has no side panel.
describe('chromium: looked up from outside of our pages', () => {
  let driver: ChromiumDriver;
  let server: Server;
  let worker: Worker;
  let claim: string;

  beforeAll(async () => {
    server = await serve();
    driver = await driveChromium({ grant: [] });
    claim = `${server.base}claim.html`;
    await driver.open(claim);
    worker = await driver.chromium.worker();
  });
  afterAll(async () => {
    await driver?.close();
    await server?.close();
  });
  beforeEach(async () => {
    for (const page of driver.chromium.context.pages())
      if (page.url().includes('lookup.html')) await page.close();
    await driver.page.bringToFront();
  });

  /** Calls the listeners of an event as the browser does. */
  const dispatch = (event: string, ...args: unknown[]) =>
    worker.evaluate(
      ([name, given]) => {
        const [area = '', event = ''] = String(name).split('.');
        // biome-ignore lint/suspicious/noExplicitAny: the worker's own API, outside of this project's types
        (globalThis as any).chrome[area][event].dispatch(...(given as unknown[]));
      },
      [event, args],
    );
  const suggestions = (text: string): Promise<Row[]> =>
    worker.evaluate(
      (typed) =>
        new Promise<Row[]>((ok) => {
          // biome-ignore lint/suspicious/noExplicitAny: the worker's own API, outside of this project's types
          (globalThis as any).chrome.omnibox.onInputChanged.dispatch(typed, ok);
        }),
      text,
    );
  /** The page that an event opens, once it says what it should. */
  const opened = async (act: () => Promise<void>): Promise<Page> => {
    const page = driver.chromium.context.waitForEvent('page');
    await act();
    await (await page).waitForURL('**/lookup.html?*');
    return page;
  };
  const isActive = (page: Page) =>
    page.evaluate(async () => {
      // biome-ignore lint/suspicious/noExplicitAny: the page's own API, outside of this project's types
      const tab = await (globalThis as any).chrome.tabs.getCurrent();
      return tab.active as boolean;
    });

  it('binds all four keys at install', async () => {
    const keys = await worker.evaluate(async () => {
      // biome-ignore lint/suspicious/noExplicitAny: the worker's own API, outside of this project's types
      const commands = await (globalThis as any).chrome.commands.getAll();
      return commands.map(({ name, shortcut }: { name: string; shortcut: string }) => [
        name,
        shortcut,
      ]);
    });
    expect(Object.fromEntries(keys)).toEqual({
      _execute_action: 'Alt+Shift+L',
      'check-claim': 'Alt+Shift+K',
      'enter-companion': 'Alt+Shift+M',
      'open-panel': 'Alt+Shift+O',
    });
  });

  it('suggests what the search finds, as XML that the browser can read', async () => {
    const rows = await suggestions('bitew');
    expect(rows.map(({ content }) => content)).toContain('D0274');
    const retired = await suggestions('3D photographic');
    expect(retired[0]?.description).toMatch(/^D0351.*<dim> \(retired\)<\/dim>$/);
    const typed = ['bitew', '3D photographic', 'D0274', '0150, D0274', '<b>&"\'', '\u0007'];
    for (const text of typed) {
      const lines = (await suggestions(text)).map(({ description }) => description);
      const errors = await driver.page.evaluate(
        (all) =>
          all.filter((line) =>
            new DOMParser()
              .parseFromString(`<fragment>${line}</fragment>`, 'text/xml')
              .querySelector('parsererror'),
          ),
        lines,
      );
      expect(errors).toEqual([]);
    }
  });

  it.each([
    ['D0274', 'newForegroundTab', 'D0274 · Four bitewings', true],
    ['0274', 'newBackgroundTab', 'D0274 · Four bitewings', false],
    ['D0150 D0274', 'newForegroundTab', 'D0150, D0274 · 2 codes', true],
    // The tab that is open stays: a claim may stand there.
    ['D4341', 'currentTab', 'D4341 · Deep cleaning, 4+ teeth in a quadrant', true],
  ])('opens %s in a %s', async (text, disposition, name, active) => {
    const page = await opened(() => dispatch('omnibox.onInputEntered', text, disposition));
    await page.getByRole('article', { name }).waitFor();
    expect(await isActive(page)).toBe(active);
    expect(driver.page.url()).toBe(claim);
  });

  it('searches for words, and puts none into an address', async () => {
    const page = await opened(() =>
      dispatch('omnibox.onInputEntered', 'deep cleaning', 'newForegroundTab'),
    );
    await page.getByRole('option', { name: /^D4341/ }).waitFor();
    expect(await page.getByRole('combobox').inputValue()).toBe('deep cleaning');
    expect(page.url()).toMatch(/lookup\.html\?left=\d+$/);
    // Told once: what was handed over is not kept.
    await page.reload();
    await page.getByRole('combobox').waitFor();
    expect(await page.getByRole('combobox').inputValue()).toBe('');
    expect(await page.getByRole('switch', { name: 'Follow' }).count()).toBe(0);
  });

  it('does nothing where nothing was asked', async () => {
    const before = driver.chromium.context.pages().length;
    await dispatch('omnibox.onInputEntered', ' … ', 'newForegroundTab');
    await opened(() => dispatch('omnibox.onInputEntered', 'D0274', 'newForegroundTab'));
    expect(driver.chromium.context.pages().length).toBe(before + 1);
  });

  it('looks up what is selected, and keeps nothing of it', async () => {
    const tab = await worker.evaluate(async (url) => {
      // biome-ignore lint/suspicious/noExplicitAny: the worker's own API, outside of this project's types
      const tabs = await (globalThis as any).chrome.tabs.query({ active: true });
      return { ...tabs[0], url };
    }, claim);
    const page = await opened(() =>
      dispatch(
        'contextMenus.onClicked',
        { menuItemId: 'lookUp', selectionText: 'Canary, Jane: D0120, D0274/D1110' },
        tab,
      ),
    );
    await page.getByText('You asked for:').waitFor();
    expect(await page.locator('.choices button').allTextContents()).toEqual([
      expect.stringMatching(/^D0120/),
      expect.stringMatching(/^D0274/),
      expect.stringMatching(/^D1110/),
    ]);
    expect(page.url()).toMatch(/\?codes=D0120,D0274,D1110$/);
    const kept = await worker.evaluate(async () => {
      // biome-ignore lint/suspicious/noExplicitAny: the worker's own API, outside of this project's types
      const { storage } = (globalThis as any).chrome;
      return JSON.stringify(await Promise.all([storage.local.get(), storage.session.get()]));
    });
    expect(kept).toContain('lastSeenVersion');
    expect(kept).not.toContain('Canary');
    for (const scheme of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme: scheme });
      expect(await violations(page)).toEqual([]);
    }
    await page.setViewportSize({ width: 320, height: 600 });
    expect(await page.evaluate('document.documentElement.scrollWidth')).toBeLessThanOrEqual(320);
  });
});
