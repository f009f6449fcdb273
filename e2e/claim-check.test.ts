import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { violations } from './browsers/axe.ts';
import { type ChromiumDriver, driveChromium } from './browsers/chromium-driver.ts';
import { speaksOf } from './browsers/driver.ts';
import { sidePanelOf } from './browsers/side-panel.ts';
import { tabIdOf } from './browsers/tab-id.ts';
import { type Server, serve } from './serve.ts';

describe('chromium: the check of the claim on the screen', () => {
  let driver: ChromiumDriver;
  let server: Server;

  beforeAll(async () => {
    server = await serve();
    driver = await driveChromium();
    await driver.open(`${server.base}claim.html`);
  });
  afterAll(async () => {
    await driver?.close();
    await server?.close();
  });

  const panelFor = async () => {
    const tabId = await tabIdOf(driver.chromium, server.base);
    const panel = await driver.chromium.context.newPage();
    await panel.setViewportSize({ width: 360, height: 800 });
    await panel.goto(`chrome-extension://${driver.chromium.id}/sidepanel.html?tab=${tabId}`);
    return panel;
  };

  it('asks about an unknown code of a line, leads to it, and back to the questions', async () => {
    await driver.click('[name="code10"]');
    // An unknown code says nothing while it is typed; a known one shows that the page is being watched.
    await driver.type('D0391');
    await speaksOf(driver, 'D0391');
    await driver.control('a');
    await driver.type('D0392');
    await driver.press('Tab');
    await speaksOf(driver, 'D0392');
    const panel = await panelFor();
    await panel.getByRole('button', { name: 'Check this claim' }).click();
    await panel.getByRole('heading', { name: /^\d+ lines? · \d+ questions?$/ }).waitFor();
    const questions = panel.getByRole('list', { name: 'Questions about this claim' });
    const unknown = questions.getByRole('listitem').filter({ hasText: 'D0392' });
    await unknown.first().waitFor();
    expect(await violations(panel)).toEqual([]);
    await unknown.first().getByRole('link', { name: 'D0392' }).click();
    await panel.getByRole('article', { name: 'D0392' }).waitFor();
    await panel.getByRole('button', { name: 'Back' }).click();
    await questions.waitFor();
    await panel.getByRole('list', { name: 'Have ready for this claim' }).waitFor();
    await panel.close();
  });

  it('looks again when it is asked to', async () => {
    const panel = await panelFor();
    await panel.getByRole('button', { name: 'Check this claim' }).click();
    const about = panel
      .getByRole('list', { name: 'Questions about this claim' })
      .getByRole('listitem')
      .filter({ hasText: 'D0392' });
    await about.first().waitFor();
    await driver.page.fill('[name="code10"]', 'D0391');
    await panel.getByRole('button', { name: 'Check again' }).click();
    await about.first().waitFor({ state: 'detached' });
    await panel.close();
  });

  it('is asked for in the popup and answered in the side panel', async () => {
    const named = await panelFor();
    const popup = await driver.chromium.context.newPage();
    await popup.goto(named.url().replace('sidepanel.html', 'popup.html'));
    await named.close();
    await popup.getByRole('button', { name: 'Check this claim' }).click();
    const panel = await sidePanelOf(driver.page, driver.chromium.id);
    // The popup stands in a tab of its own here, which is the tab that the panel checks: there is no claim in it.
    await panel.until("document.querySelector('article h1') !== null");
    await popup.close();
  });
});
