import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { violations } from './browsers/axe.ts';
import { pressChord } from './browsers/chord.ts';
import { type ChromiumDriver, driveChromium } from './browsers/chromium-driver.ts';
import { pause, speaksOf } from './browsers/driver.ts';
import { driveFirefox, type FirefoxDriver } from './browsers/firefox-driver.ts';
import { type SidePanel, sidePanelOf } from './browsers/side-panel.ts';
import { tabIdOf } from './browsers/tab-id.ts';
import { type Server, serve } from './serve.ts';

const SHOWN_HEADING = "document.querySelector('article h1')?.textContent";
const SHOWN = "document.querySelector('article')?.getAttribute('aria-label')?.slice(0, 5)";
/** Longer than any message takes from tab to panel, in ms. */
const DELIVERED = 500;

describe('chromium: the panel beside the tabs', () => {
  let driver: ChromiumDriver;
  let server: Server;
  let panel: SidePanel;

  beforeAll(async () => {
    server = await serve();
    driver = await driveChromium();
  });
  afterAll(async () => {
    await driver?.close();
    await server?.close();
  });

  /** Does something in a popup that stands in a tab of its own, about a tab of the same window. */
  const inPopup = async (code: string, button: string) => {
    const popup = await driver.chromium.context.newPage();
    const tabId = await tabIdOf(driver.chromium, server.base);
    await popup.goto(`chrome-extension://${driver.chromium.id}/popup.html?tab=${tabId}`);
    await popup.keyboard.type(code);
    await popup.getByRole('option', { name: code }).waitFor();
    await popup.keyboard.press('Enter');
    await popup.getByRole('article', { name: code }).waitFor();
    await popup.getByRole('button', { name: button }).click();
    return popup;
  };

  it('is opened by the popup with the entry that was read there', async () => {
    await driver.open(`${server.base}claim.html`);
    const popup = await inPopup('D2950', 'Open in the side panel');
    panel = await sidePanelOf(driver.page, driver.chromium.id);
    await panel.until(`${SHOWN} === 'D2950'`);
    await popup.close();
  });

  it('follows the tab in front of it, and no other', async () => {
    await driver.page.bringToFront();
    await driver.click('[name="code1"]');
    await driver.type('D0395');
    await speaksOf(driver, 'D0395');
    await panel.until(`${SHOWN} === 'D0395'`);

    const other = await driver.chromium.context.newPage();
    await other.goto(`${server.base}claim.html`);
    await other.bringToFront();
    await other.click('[name="code3"]');
    await panel.until(`${SHOWN} === 'D0330'`);
    // Into a tab that is not in front: automation can, and so can a script of the page.
    await driver.click('[name="code2"]');
    await speaksOf(driver, 'D0367');
    await pause(DELIVERED);
    expect(await panel.evaluate(SHOWN)).toBe('D0330');

    await driver.page.bringToFront();
    await panel.until(`${SHOWN} === 'D0367'`);
    await other.close();
  });

  it('is told by the popup to check the claim', async () => {
    const popup = await inPopup('D2950', 'Check this claim');
    // The popup stands in a tab of its own here, which is the tab in front: a page that cannot be read.
    await panel.until("document.body.innerText.includes('Not checked')");
    await popup.close();
  });

  it('is not needed: where it does not open, the popup checks the claim itself', async () => {
    await driver.chromium.context.addInitScript(() => {
      // Chromium has the API under both names.
      // biome-ignore lint/suspicious/noExplicitAny: the page's own API, outside of this project's types
      const { chrome, browser } = globalThis as any;
      for (const api of [chrome, browser])
        if (api?.sidePanel) api.sidePanel.open = () => Promise.reject(new Error('no side panel'));
    });
    const popup = await inPopup('D2950', 'Check this claim');
    await popup.getByRole('heading', { name: /^\d+ lines? · \d+ questions?$/ }).waitFor();
    expect(await violations(popup)).toEqual([]);
    await popup.getByRole('button', { name: 'Close the claim check' }).click();
    await popup.close();
  });
});

describe('firefox: the sidebar', () => {
  let driver: FirefoxDriver;
  let server: Server;

  beforeAll(async () => {
    server = await serve();
    driver = await driveFirefox();
  });
  afterAll(async () => {
    await driver?.close();
    await server?.close();
  });

  const sidebar = () =>
    driver.firefox.inBrowser(`
      const { SidebarController } = Services.wm.getMostRecentWindow('navigator:browser');
      if (!SidebarController.isOpen) return 'closed';
      return SidebarController.browser.contentDocument
        .getElementById('webext-panels-browser')?.currentURI.spec ?? 'another';`);

  it('does not open by itself, and opens at the chord that checks the claim', async () => {
    await driver.open(`${server.base}claim.html`);
    expect(await sidebar()).toBe('closed');
    await pressChord(driver, 'K');
    let seen: unknown;
    for (let i = 0; i < 40 && seen !== driver.firefox.pageUrl('sidepanel.html'); i++) {
      await pause(100);
      seen = await sidebar();
    }
    expect(seen).toBe(driver.firefox.pageUrl('sidepanel.html'));
  });

  it('follows the code in hand, fills the narrative, and lets nothing take it away', async () => {
    const { command, inBrowser, pageUrl } = driver.firefox;
    await driver.open(`${server.base}claim.html`);
    const tabId = await inBrowser(`
      const { ExtensionParent } = ChromeUtils.importESModule('resource://gre/modules/ExtensionParent.sys.mjs');
      const { gBrowser } = Services.wm.getMostRecentWindow('navigator:browser');
      return ExtensionParent.apiManager.global.tabTracker.getId(gBrowser.selectedTab);`);
    const claim = (await command('WebDriver:GetWindowHandle')).value;
    const { handle } = await command('WebDriver:NewWindow', { type: 'tab' });
    const inHand = async (code: string) => {
      await command('WebDriver:SwitchToWindow', { handle: claim });
      await driver.click('[name="code1"]');
      await driver.control('a');
      await driver.type(code);
      await speaksOf(driver, code);
      await command('WebDriver:SwitchToWindow', { handle });
    };
    await command('WebDriver:SwitchToWindow', { handle });
    await driver.open(`${pageUrl('sidepanel.html')}?tab=${tabId}`);
    await inHand('D2950');
    await driver.until(`${SHOWN} === 'D2950'`);
    await driver.click('.blanks input');
    await driver.type('19');
    await driver.until(
      `document.querySelector('.narrative .template').textContent.startsWith('Tooth 19: [share]')`,
    );
    await inHand('D0367');
    await driver.until(`document.querySelector('.bar').textContent.includes('D0367 is in hand')`);
    expect(await driver.evaluate(SHOWN)).toBe('D2950');
    await driver.click('.bar .link');
    await driver.until(`${SHOWN} === 'D0367'`);
    await driver.click('.foot .link');
    await driver.until(`/^\\d+ lines? · \\d+ questions?$/.test(${SHOWN_HEADING})`);
  });
});
