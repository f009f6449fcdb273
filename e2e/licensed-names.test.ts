import fs from 'node:fs';
import path from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { stopWorker } from '../benches/stop-worker.ts';
import { axeInCompanion } from './browsers/axe.ts';
import { companionNow } from './browsers/companion.ts';
import { inEveryLook } from './browsers/looks.ts';
import { claimCard } from './claim-card.ts';
import { begin, COUNT, choose, HOLD, hold, LIST, longList, named } from './licensed-names-file.ts';

const SHOTS = path.resolve(import.meta.dirname, 'out');
/** Longest wait for something to appear, in ms. */
const PATIENCE = 8000;

describe('chromium: licensed names', () => {
  let card: Awaited<ReturnType<typeof claimCard>>;
  let options: Page;
  let popup: Page;
  let panel: Page;
  const open = async (file: string, width: number, height: number) => {
    const { context, id } = card.driver.chromium;
    const page = await context.newPage();
    page.setDefaultTimeout(PATIENCE);
    await page.addInitScript(HOLD);
    await page.setViewportSize({ width, height });
    await page.goto(`chrome-extension://${id}/${file}`);
    return page;
  };
  beforeAll(async () => {
    fs.mkdirSync(SHOTS, { recursive: true });
    card = await claimCard();
    await card.open();
    popup = await open('popup.html', 400, 598);
    panel = await open('sidepanel.html', 360, 800);
    options = await open('options.html', 800, 900);
  });
  afterAll(() => card?.close());

  const section = () => options.getByRole('region', { name: 'Licensed names' });
  const button = (name: string) => options.getByRole('button', { name, exact: true });
  const heldIs = (text: RegExp) => section().getByText(text).waitFor();
  const keys = () =>
    options.evaluate<string[]>(
      `chrome.storage.local.get(null).then((all) => Object.keys(all).filter((key) => /^names/.test(key)))`,
    );

  it('are looked at before they are imported, and nothing is missing then', async () => {
    await choose(options, 'names.csv', LIST);
    await section()
      .getByText(/read as Windows-1252, columns divided by semicolons/)
      .waitFor();
    await section()
      .getByText(/writes its letters is a guess/)
      .waitFor();
    await section().getByText(`${COUNT} names were found. The first ones:`).waitFor();
    await section().getByText('Zephyr hat, glacé').waitFor();
    const left = section().locator('details.left li');
    expect((await left.allTextContents()).map((text) => text.trim())).toEqual([
      'Row 9: no code Restorative',
      'Row 10: no name D4341',
      'Row 11: this code stands above with another name, which is kept D2740 Zephyr cap',
      'Row 12: the same code and name stand above D2750 Zephyr hat of metal',
      'Row 13: the quotation marks do not match',
    ]);
    await section().getByText('1 code is retired.').click();
    await section().getByText('D0351 Old kestrel picture').waitFor();
    await section().getByText('1 code is in no edition known here.').waitFor();
    await inEveryLook(options, 'names-preview');

    // The mapping is a guess that can be changed, and changed back.
    await section().getByLabel('Name', { exact: true }).selectOption({ label: 'Code' });
    await section().getByText('Choose the column with the codes and').waitFor();
    await section().getByLabel('Name', { exact: true }).selectOption({ label: 'Descriptor' });
    await section().getByText('1 name was found:').waitFor();
    await section().getByLabel('Name', { exact: true }).selectOption({ label: 'Nomenclature' });
    await section().getByLabel('Full text, if there is one').selectOption({ label: 'Descriptor' });
    await section().getByText(`${COUNT} names were found`).waitFor();

    await button(`Import ${COUNT} names`).click();
    await section().getByText('Say which edition it is first.').waitFor();
    await section().getByLabel('Edition').fill('CDT 2026');
    await button(`Import ${COUNT} names`).click();
    await section().getByText('Tick that your practice holds a licence first.').waitFor();
    expect(await keys()).toEqual([]);
  });

  it('are imported, and said to be there', async () => {
    await begin(options, 'CDT 2026');
    await section().getByText(`${COUNT} names are imported.`).waitFor();
    await heldIs(new RegExp(`CDT 2026: ${COUNT} names, imported \\d+/\\d+/\\d{4}\\.`));
    await inEveryLook(options, 'names-imported');
    expect((await keys()).length).toBe(2);
  });

  it('are found by their words in popup and side panel, beside our own', async () => {
    for (const page of [popup, panel]) {
      const found = await named(page, 'zephyr');
      expect(found.filter((text) => text.includes('Zephyr')).length).toBe(3);
      expect(found.find((text) => text.startsWith('D2740'))).toMatch(
        /crown.*Zephyr hat, glacé · © ADA, CDT 2026/i,
      );
      expect((await named(page, '2740'))[0]).toContain('Zephyr hat, glacé');
      expect((await named(page, 'D9876'))[0]).toContain('Own kestrel thing');
    }
    await named(popup, 'zephyr hat');
    await inEveryLook(popup, 'names-results');
    await popup.getByRole('option', { name: /^D2740/ }).click();
    const article = popup.getByRole('article', { name: 'D2740' });
    await article.getByText('© ADA, CDT 2026 · From your licensed copy').waitFor();
    await article.getByText('Full text').click();
    await article.getByText('A hat that a zephyr glazes, of one piece').waitFor();
    await inEveryLook(popup, 'names-entry');
  });

  it('stand beside our own titles wherever codes are listed or compared', async () => {
    const name = 'Zephyr hat, glacé · © ADA, CDT 2026';
    const box = popup.getByRole('combobox', { name: 'Search codes' });
    await box.fill('D2740, D0150');
    await popup.getByText('2 codes').waitFor();
    expect(await popup.getByRole('option').allTextContents()).toEqual([
      expect.stringContaining(name),
      expect.not.stringContaining('© ADA'),
    ]);
    await box.fill('');
    await popup.getByRole('button', { name: 'Back', exact: true }).click();
    const recent = popup.getByRole('group', { name: 'Recent' });
    await recent
      .getByRole('option', { name: /^D2740/ })
      .getByText(name)
      .waitFor();
    await popup.getByRole('button', { name: 'Browse all codes' }).click();
    await popup.getByRole('button', { name: /^Restorative/ }).click();
    await popup.getByRole('button', { name: /^Ceramic and porcelain/ }).click();
    await popup
      .getByRole('option', { name: /^D2740/ })
      .getByText(name)
      .waitFor();
    await inEveryLook(popup, 'names-browse');
    await popup.getByRole('option', { name: /^D2740/ }).click();
    await popup.locator('.near-misses button').first().click();
    const compared = popup.getByRole('columnheader').filter({ hasText: 'D2740' });
    await compared.getByText('Zephyr hat, glacé').waitFor();
    await inEveryLook(popup, 'names-compared');
  });

  it('stay text, whatever stands in them', async () => {
    const before = 'document.scripts.length + document.images.length';
    const count = await popup.evaluate<number>(before);
    const found = await named(popup, 'kestrel polish');
    expect(found[0]).toContain('<img src=x onerror="document.title=1">Kestrel polish');
    await popup.getByRole('option').first().click();
    await popup.getByRole('article').getByText('<img src=x onerror=').waitFor();
    expect(await popup.evaluate<number>(before)).toBe(count);
    expect(await popup.title()).not.toBe('1');
  });

  it('are not in a page, unless this office chose so, and are text there', async () => {
    const markup = `document.documentElement.outerHTML.includes('Kestrel')`;
    await card.page.bringToFront();
    await card.type('code1', 'D0395');
    const seen = await companionNow(card.page);
    expect(seen?.name).toMatch(/^D0395/);
    expect(seen?.text).not.toContain('Kestrel');
    expect(await card.page.evaluate(`${markup} || window.find('Kestrel')`)).toBe(false);
    await card.dismiss();

    await options.bringToFront();
    await options.getByRole('switch', { name: /^Show licensed names/, checked: false }).click();
    await options.getByRole('switch', { name: /^Show licensed names/, checked: true }).waitFor();
    await options.reload();
    await options.getByRole('switch', { name: /^Show licensed names/, checked: true }).waitFor();
    await card.page.bringToFront();
    await card.type('code2', 'D0395');
    expect((await companionNow(card.page))?.text).toContain(
      'Kestrel pictures laid over one another',
    );
    expect((await companionNow(card.page))?.text).toContain('© ADA, CDT 2026');
    expect(await card.page.evaluate(markup)).toBe(false);
    expect(await axeInCompanion(card.page, card.driver.chromium.id)).toEqual([]);
    await card.page.screenshot({ path: path.join(SHOTS, 'names-in-page.png') });
    await card.dismiss();
  });

  const stillOld = async () => {
    await heldIs(/CDT 2026: 8 names/);
    expect((await named(popup, 'zephyr')).length).toBeGreaterThan(0);
    expect((await named(popup, 'falcon')).join()).not.toContain('Falcon');
    await options.bringToFront();
  };

  it('of an import that is cancelled leave the old ones', async () => {
    await hold(options, 'Falcon');
    await section().getByRole('progressbar', { name: 'Importing the names' }).waitFor();
    await inEveryLook(options, 'names-importing');
    await button('Cancel').click();
    await options.evaluate('release()');
    await section().getByText('Cancelled. Nothing was changed.').waitFor();
    await stillOld();
    await expect.poll(async () => (await keys()).length).toBe(2);
    await button('Cancel').click();
    await section().getByLabel('Edition').waitFor({ state: 'detached' });
  });

  it('of an import whose tab is closed leave the old ones', async () => {
    const other = await open('options.html', 800, 900);
    await hold(other, 'Falcon');
    await other.close();
    await options.bringToFront();
    await stillOld();
  });

  it('that find no room leave the old ones', async () => {
    await options.evaluate(`chrome.storage.local.set({ filler: 'x'.repeat(10_400_000) })`);
    await choose(options, 'long.csv', longList(2000, 'Falcon'));
    await begin(options, 'CDT 2030');
    await section().getByText('There is no room left in this browser').waitFor();
    await options.evaluate(`chrome.storage.local.remove('filler')`);
    await stillOld();
    await expect.poll(async () => (await keys()).length).toBe(2);
  });

  it('are whole although the worker is stopped in the middle', async () => {
    await hold(options, 'Falcon');
    const session = await card.page.context().newCDPSession(options);
    await session.send('ServiceWorker.enable');
    await stopWorker(session, card.driver.chromium.id);
    await options.evaluate('release()');
    await section().getByText('1,000 names are imported.').waitFor();
    await heldIs(/CDT 2030: 1,000 names/);
    expect((await named(popup, 'zephyr')).join()).not.toContain('Zephyr');
    expect((await named(popup, 'falcon number 42'))[0]).toContain('Falcon thing number 42,');
    expect((await keys()).length).toBe(5);
  });

  it('may be ten thousand', async () => {
    await options.bringToFront();
    await options.evaluate(`
      globalThis.tasks = [];
      new PerformanceObserver((list) => tasks.push(...list.getEntries().map(({ duration }) => duration)))
        .observe({ type: 'longtask', buffered: false });
    `);
    const begun = Date.now();
    await choose(options, 'long.csv', longList(10_000, 'Merlin'));
    await section().getByText('10,000 names were found').waitFor();
    const read = Date.now() - begun;
    await begin(options, 'CDT 2031');
    const pressed = Date.now();
    await section().getByText('10,000 names are imported.').waitFor();
    const tasks = await options.evaluate<number[]>('tasks');
    console.log(
      `10,000 names: read in ${read} ms, imported in ${Date.now() - pressed} ms, longest task ${Math.max(0, ...tasks)} ms`,
    );
    expect((await named(popup, 'merlin 1234'))[0]).toContain('Merlin thing number 1234');
  });

  it('are removed after a question', async () => {
    await options.bringToFront();
    await button('Remove').click();
    await section()
      .getByRole('group', { name: /^Remove the imported names/ })
      .waitFor();
    await inEveryLook(options, 'names-remove');
    await button('Keep them').click();
    await heldIs(/CDT 2031/);
    const focused = () => options.evaluate<string>('document.activeElement.textContent');
    await expect.poll(focused).toBe('Remove');
    await options.keyboard.press('Enter');
    await expect.poll(focused).toBe('Keep them');
    await button('Remove').click();
    await section().getByText('The names are removed.').waitFor();
    await expect.poll(focused).toBe('The names are removed.');
    expect(await section().getByText('10,000 names').count()).toBe(0);
    await heldIs(/No names are imported yet\./);
    expect(await keys()).toEqual([]);
    expect((await named(popup, 'merlin 1234')).join()).not.toContain('Merlin');
  });
});
