import fs from 'node:fs';
import path from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { violations } from './browsers/axe.ts';
import { type ChromiumDriver, driveChromium } from './browsers/chromium-driver.ts';

const OUT = path.resolve(import.meta.dirname, 'out');
const KEPT = {
  starred: ['D0461', 'D0120'],
  recents: [],
  counts: [
    ['D9230', 12],
    ['D9248', 9],
    ['D1352', 3],
  ],
};

describe('chromium: the January kit', () => {
  let driver: ChromiumDriver;
  let page: Page;
  beforeAll(async () => {
    driver = await driveChromium({ grant: [] });
    page = driver.page;
    await page.setViewportSize({ width: 900, height: 1100 });
  });
  afterAll(() => driver?.close());

  const open = async (file = 'january.html') => {
    await page.goto(`chrome-extension://${driver.chromium.id}/${file}`);
    await page.getByRole('heading').first().waitFor();
  };
  const keep = (lookups: unknown) =>
    page.evaluate(`chrome.storage.local.set({ lookups: ${JSON.stringify(lookups)} })`);
  const below = (heading: string) =>
    page
      .locator('section', { has: page.getByRole('heading', { name: heading }) })
      .getByRole('listitem');
  const codes = (heading: string) =>
    below(heading).evaluateAll((items) =>
      items.map((item) => item.querySelector('.code')?.textContent),
    );

  it('lists all changes, and says why, while nothing was looked up', async () => {
    await open();
    await page.getByRole('heading', { name: 'What changed in 2026' }).waitFor();
    await page.getByText('CDT codes, 2025 edition to 2026 edition').waitFor();
    await page.getByText('No code was starred or looked up here yet').waitFor();
    await page.getByText('31 new, 6 ended, 0 changed.').waitFor();
    expect(await below('All changes in short').count()).toBe(37);
  });

  it('begins with the codes that this office uses, the most used first', async () => {
    await keep(KEPT);
    await open();
    expect(await codes('Codes your office uses')).toEqual(['D9248', 'D1352', 'D0461']);
    await page.getByText('2 other codes you use are unchanged.').waitFor();
    const ended = await below('Codes your office uses').first().textContent();
    expect(ended).toContain('Use instead:');
    for (const code of ['D9244', 'D9245', 'D9246', 'D9247']) expect(ended).toContain(code);
    expect(await codes('New codes beside the ones you use')).toContain('D9244');
    expect(await below('All changes in short').count()).toBe(37);
    await page.screenshot({ path: path.join(OUT, 'january.png'), fullPage: true });
  });

  it('prints black on white, without its button, and breaks no item', async () => {
    await page.emulateMedia({ media: 'print', colorScheme: 'dark' });
    const look = await page.evaluate(() => {
      const { color, backgroundColor } = getComputedStyle(document.body);
      const items = [...document.querySelectorAll('li')];
      return {
        color,
        backgroundColor,
        breaks: [...new Set(items.map((item) => getComputedStyle(item).breakInside))],
      };
    });
    expect(look).toEqual({
      color: 'rgb(0, 0, 0)',
      backgroundColor: 'rgb(255, 255, 255)',
      breaks: ['avoid'],
    });
    expect(await page.getByRole('button', { name: 'Print' }).count()).toBe(0);
    await page.emulateMedia({ media: null, colorScheme: 'light' });
    const cdp = await page.context().newCDPSession(page);
    const { data } = await cdp.send('Page.printToPDF', { printBackground: false });
    const pdf = Buffer.from(data, 'base64');
    fs.writeFileSync(path.join(OUT, 'january.pdf'), pdf);
    const pages = pdf.toString('latin1').match(/\/Type\s*\/Page\b/g)?.length ?? 0;
    expect(pages).toBeGreaterThanOrEqual(1);
    expect(pages).toBeLessThanOrEqual(3);
  });

  it('asks the browser to print', async () => {
    await page.evaluate('window.print = () => { document.title = "printed"; }');
    await page.getByRole('button', { name: 'Print' }).click();
    await expect.poll(() => page.title()).toBe('printed');
  });

  it.each(['light', 'dark'] as const)(
    'has nothing that axe objects to (%s)',
    async (colorScheme) => {
      await page.emulateMedia({ colorScheme });
      await open();
      expect(await violations(page)).toEqual([]);
      await open('options.html#lookups');
      await page.getByRole('button', { name: 'Clear recent' }).waitFor();
      expect(await violations(page)).toEqual([]);
      await page.screenshot({ path: path.join(OUT, `options-lookups-${colorScheme}.png`) });
      await page.emulateMedia({ colorScheme: 'light' });
    },
  );

  it('counts what is opened until the options turn that off, and forgets what they clear', async () => {
    const stored = () => page.evaluate(`chrome.storage.local.get('lookups')`);
    const read = (code: string) =>
      page.evaluate(`chrome.runtime.sendMessage({ type: 'opened', code: '${code}' })`);
    await keep(KEPT);
    await open('options.html');
    await page.getByText('0 codes opened lately, 3 codes counted.').waitFor();
    await read('D0330');
    await read('D0330');
    await expect
      .poll(stored, { timeout: 4000 })
      .toMatchObject({ lookups: { counts: expect.arrayContaining([['D0330', 1]]) } });
    const count = page.getByRole('checkbox', { name: 'Count the codes' });
    await count.click();
    await page.reload();
    await count.waitFor();
    expect(await count.isChecked()).toBe(false);
    await read('D0210');
    await expect
      .poll(stored, { timeout: 4000 })
      .toMatchObject({ lookups: { recents: ['D0210', 'D0330'] } });
    const { lookups } = (await stored()) as { lookups: { counts: [string, number][] } };
    expect(lookups.counts.map(([code]) => code)).toEqual(['D9230', 'D9248', 'D1352', 'D0330']);
    await page.getByRole('button', { name: 'Clear recent' }).click();
    await page.getByText('Cleared. Your stars stay.').waitFor();
    expect(await stored()).toEqual({
      lookups: { starred: KEPT.starred, recents: [], counts: [] },
    });
  });
});
