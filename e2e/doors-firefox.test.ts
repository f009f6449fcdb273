import fs from 'node:fs';
import path from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { pressChord } from './browsers/chord.ts';
import { driveFirefox, type FirefoxDriver } from './browsers/firefox-driver.ts';
import { windowOf } from './browsers/firefox-window.ts';
import { type Server, serve } from './serve.ts';

const OUT = path.resolve(import.meta.dirname, 'out');
const ARROW_DOWN = '\uE015';
const ENTER = '\uE007';
const ESCAPE = '\uE00C';

// The whole way, with the browser's own address bar, menus and keys: on a site that was never turned on.
describe('firefox: looked up from outside of our pages', () => {
  let driver: FirefoxDriver;
  let server: Server;
  let around: ReturnType<typeof windowOf>;
  let claim: string;

  beforeAll(async () => {
    fs.mkdirSync(OUT, { recursive: true });
    server = await serve();
    driver = await driveFirefox({ grant: [] });
    around = windowOf(driver);
    claim = `${server.base}claim.html`;
    await driver.open(claim);
  });
  afterAll(async () => {
    await driver?.close();
    await server?.close();
  });
  beforeEach(() => around.closeSidebar());

  /** All that the extension keeps, read in a page of its own. */
  const stored = async () => {
    const { command, pageUrl } = driver.firefox;
    const before = (await command('WebDriver:GetWindowHandle')).value;
    const { handle } = await command('WebDriver:NewWindow', { type: 'tab' });
    await command('WebDriver:SwitchToWindow', { handle });
    await driver.open(pageUrl('lookup.html'));
    const { value } = await command('WebDriver:ExecuteAsyncScript', {
      script: `const done = arguments[arguments.length - 1];
        Promise.all([browser.storage.local.get(), browser.storage.session.get()]).then((all) => done(JSON.stringify(all)));`,
      args: [],
    });
    await command('WebDriver:CloseWindow');
    await command('WebDriver:SwitchToWindow', { handle: before });
    return String(value);
  };

  describe('the address bar', () => {
    it('suggests what the search finds, and opens the chosen entry beside the claim', async () => {
      await around.typeAddress('cdt bitew');
      const lines = await around.addressLines(/^D0274 – Four bitewings/);
      expect(lines[0]).toMatch(/^A code, several codes, or words/);
      await around.screenshot(path.join(OUT, 'address-bar-firefox.png'));
      const row = lines.findIndex((line) => line.startsWith('D0274'));
      await around.press(...Array.from({ length: row }, () => ARROW_DOWN), ENTER);
      await around.sidebarSays(/D0274 Four bitewings[\s\S]*What it is/);
      expect(await around.tabs()).toEqual([claim]);
    });

    it('marks a retired code', async () => {
      await around.typeAddress('cdt D035');
      await around.addressLines(/^D0351 .*\(retired\)/);
      await around.press(ESCAPE, ESCAPE);
    });

    it.each([
      ['cdt 0274', /D0274 Four bitewings/],
      ['cdt D0150, D0274 1110', /You asked for:\s+D0150[\s\S]*D0274[\s\S]*D1110 · /],
      ['cdt deep cleaning', /D4341\s+Deep cleaning/],
      ['cdt D0392', /D0392[\s\S]*slip of one digit/],
    ])('%s and Enter', async (text, says) => {
      await around.typeAddress(text);
      await around.addressLines(/^A code/);
      await around.press(ENTER);
      await around.sidebarSays(says);
      expect(await around.tabs()).toEqual([claim]);
    });

    it('answers in a tab where one is asked for, and puts no words into its address', async () => {
      await around.typeAddress('cdt deep cleaning');
      await around.addressLines(/^D4341/);
      await around.altEnter();
      await expect
        .poll(around.tabs)
        .toEqual([claim, expect.stringMatching(/lookup\.html\?left=\d+$/)]);
      const says = () => around.inWindow<string>('return gBrowser.selectedTab.label');
      expect(await says()).toContain('Claimside');
      expect(await around.isSidebarOpen()).toBe(false);
      await around.inWindow('gBrowser.removeTab(gBrowser.selectedTab)');
    });
  });

  describe('the menu on a selection', () => {
    it.each([
      ['see D4341 there', /D4341 Deep cleaning[\s\S]*What it is/],
      ['D0120, D0274/D1110 & more', /You asked for:\s+D0120[\s\S]*D0274[\s\S]*D1110 · /],
      ['root planing', /D4341/],
    ])('%s', async (text, says) => {
      expect(await around.lookUpSelection(text)).toBe(`Look up “${text}”`);
      await around.sidebarSays(says);
      expect(await around.tabs()).toEqual([claim]);
    });

    it('keeps nothing of the text', async () => {
      await around.lookUpSelection('Zzzzqqqq');
      await around.sidebarSays(/Nothing for “Zzzzqqqq”/);
      const kept = await stored();
      expect(kept).toContain('lastSeenVersion');
      expect(kept).not.toContain('zzqq');
    });
  });

  it('the menu of the button checks the claim, and leads to options and welcome page', async () => {
    const items = await around.buttonMenu();
    expect(items).toEqual(expect.arrayContaining(['Check this claim', 'Options', 'Welcome page']));
    await around.chooseButtonItem('Check this claim');
    await around.sidebarSays(/\d lines · \d questions/);
    for (const [item, page] of [
      ['Options', 'options.html'],
      ['Welcome page', 'welcome.html'],
    ] as const) {
      await around.buttonMenu();
      await around.chooseButtonItem(item);
      await expect.poll(around.tabs).toEqual([claim, expect.stringContaining(page)]);
      await around.inWindow('gBrowser.removeTab(gBrowser.tabs.at(-1))');
    }
  });

  it('keys open and close the side panel, open the search, and check the claim', async () => {
    await pressChord(driver, 'O');
    await around.sidebarSays(/Type a code in the claim/);
    await pressChord(driver, 'O');
    await expect.poll(around.isSidebarOpen).toBe(false);
    await pressChord(driver, 'K');
    await around.sidebarSays(/\d lines · \d questions/);
    await pressChord(driver, 'L');
    await around.popupSays(/Welcome page/);
    await around.press(ESCAPE);
  });
});
