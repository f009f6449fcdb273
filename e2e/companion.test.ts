import fs from 'node:fs';
import path from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { type ChromiumDriver, driveChromium } from './browsers/chromium-driver.ts';
import { type Box, boxOf, clickIn, companionFor, companionNow } from './browsers/companion.ts';
import { fallsSilent, pause, speaksOf } from './browsers/driver.ts';
import { type Server, serve } from './serve.ts';

const SHOTS = path.resolve(import.meta.dirname, 'out');
/** Time for a card to be placed and painted, in ms. */
const PAINTED = 250;
const HEADINGS = [
  'What it is',
  'Use it when',
  'Not when',
  'Easily confused with',
  'Have ready',
  'Checklist',
  'Why claims come back',
  'Questions',
  'For the patient',
  'Related',
];

/** A window, and what the browser's zoom makes of it: fewer and larger pixels. */
const WINDOWS = [
  ['wide', { width: 1280, height: 860 }, 'light'],
  ['dark', { width: 1280, height: 860 }, 'dark'],
  ['at-200-percent', { width: 640, height: 430 }, 'light'],
  ['narrow', { width: 400, height: 700 }, 'light'],
  ['at-67-percent', { width: 1910, height: 1284 }, 'light'],
  ['at-400-percent', { width: 320, height: 430 }, 'light'],
] as const;

describe('chromium: the companion', () => {
  let driver: ChromiumDriver;
  let server: Server;
  let page: Page;

  beforeAll(async () => {
    fs.mkdirSync(SHOTS, { recursive: true });
    server = await serve();
    driver = await driveChromium();
    page = driver.page;
  });
  afterAll(async () => {
    await driver?.close();
    await server?.close();
  });
  afterEach(async () => {
    await page.setViewportSize({ width: 1280, height: 860 });
    await page.emulateMedia({ media: 'screen', colorScheme: 'light' });
  });

  const open = async () => {
    await driver.open(`${server.base}claim.html`);
    await driver.click('[name="code1"]');
    await driver.type('D0395');
    return companionFor(page, 'D0395');
  };
  const cardBox = async () => {
    const dialog = (await companionNow(page))?.nodes[0];
    if (!dialog) throw new Error('There is no companion.');
    return boxOf(page, dialog);
  };
  const headings = async () =>
    (await companionNow(page))?.nodes.filter(({ role }) => role === 'heading').map((n) => n.name);

  it('shows a glance first, the whole entry on More, and the glance again on Less', async () => {
    const seen = await open();
    expect(seen.name).toMatch(/^D0395 · \w/);
    expect(await headings()).toHaveLength(1);
    expect(seen.nodes.find(({ role }) => role === 'dialog')?.properties.modal).not.toBe(true);
    await clickIn(page, 'More');
    await pause(PAINTED);
    for (const heading of HEADINGS) expect(await headings(), heading).toContain(heading);
    const text = (await companionNow(page))?.text ?? '';
    expect(text).toContain('Documentation that gets a claim approved');
    await clickIn(page, 'Less');
    await pause(PAINTED);
    expect(await headings()).toHaveLength(1);
    await clickIn(page, 'Close');
    await fallsSilent(driver);
    expect(await page.evaluate('document.activeElement.name')).toBe('code1');
  });

  it('puts a neighbour beside the code, points at the one that fits, and finds the way back', async () => {
    await driver.chromium.context.grantPermissions(['clipboard-read', 'clipboard-write']);
    await open();
    await clickIn(page, 'More');
    await clickIn(page, /^D0394 · /);
    await pause(PAINTED);
    const table = await companionNow(page);
    const columns = table?.nodes.filter(({ role }) => role === 'columnheader');
    expect(columns?.map(({ name }) => name.slice(0, 5))).toEqual(['D0395', 'D0394']);
    expect(table?.text).not.toContain('Then it is');
    await clickIn(page, /→ D0394$/);
    await clickIn(page, 'Copy code D0394');
    await pause(PAINTED);
    expect(await page.evaluate('navigator.clipboard.readText()')).toBe('D0394');
    await clickIn(page, /^D0393 · /);
    await pause(PAINTED);
    const three = await companionNow(page);
    expect(three?.nodes.filter(({ role }) => role === 'columnheader')).toHaveLength(3);
    await clickIn(page, 'Back');
    await pause(PAINTED);
    expect((await companionNow(page))?.text).toContain('Why claims come back');
    await clickIn(page, 'Less');
    await clickIn(page, /^D0394: /);
    await pause(PAINTED);
    expect((await companionNow(page))?.text).toContain('Then it is D0394.');
    await clickIn(page, /^D0394 · /);
    await speaksOf(driver, 'D0394');
    await clickIn(page, 'Back');
    await speaksOf(driver, 'D0395');
  });

  it('ticks off the checklist, counts, and copies it as a note', async () => {
    await driver.chromium.context.grantPermissions(['clipboard-read', 'clipboard-write']);
    const seen = await open();
    const count = /0 of (\d+) documented/.exec(seen.text)?.[1];
    await clickIn(page, 'More');
    await pause(PAINTED);
    const boxes = async () =>
      (await companionNow(page))?.nodes.filter(({ role }) => role === 'checkbox') ?? [];
    expect(await boxes()).toHaveLength(Number(count));
    const [first] = await boxes();
    if (!first) throw new Error('There is nothing to tick.');
    await clickIn(page, first.name, 'checkbox');
    await pause(PAINTED);
    expect((await companionNow(page))?.text).toContain(`1 of ${count} documented`);
    await clickIn(page, 'Copy as note');
    await pause(PAINTED);
    expect(await page.evaluate('navigator.clipboard.readText()')).toContain(
      `Documented:\n- ${first.name}\nStill open:\n- `,
    );
    await clickIn(page, 'Less');
    await clickIn(page, 'Close');
  });

  it('does not take its own text for the text of the page', async () => {
    const seen = await open();
    const neighbour = seen.nodes.find(({ role, name }) => role === 'button' && /^D0394/.test(name));
    if (!neighbour) throw new Error('There is no neighbour.');
    const { x, y } = await boxOf(page, neighbour);
    await driver.moveTo(x + 30, y + 12);
    await pause(700);
    expect(await driver.companionName()).toMatch(/^D0395/);
  });

  it('copies the code without a copy event that the page could rewrite', async () => {
    await driver.chromium.context.grantPermissions(['clipboard-read', 'clipboard-write']);
    await open();
    await page.evaluate(`addEventListener('copy', () => { globalThis.heardCopy = true; }, true)`);
    await clickIn(page, 'Copy code');
    await pause(PAINTED);
    expect(await page.evaluate('navigator.clipboard.readText()')).toBe('D0395');
    expect(await page.evaluate('globalThis.heardCopy')).toBeUndefined();
    expect(await page.evaluate('document.activeElement.name')).toBe('code1');
  });

  it('stays when pinned, until it is closed', async () => {
    await open();
    await clickIn(page, 'Pin');
    await driver.click('[name="tooth4"]');
    await pause(700);
    await speaksOf(driver, 'D0395');
    await clickIn(page, 'Close');
    await fallsSilent(driver);
  });

  it.each(WINDOWS)(
    '%s: reads well, inside the window, clear of the field and its line',
    async (name, size, colorScheme) => {
      await page.setViewportSize(size);
      await page.emulateMedia({ colorScheme });
      await open();
      for (let row = 1; row <= 8; row++) {
        const css = `[name="code${row}"]`;
        await page.evaluate(`document.activeElement.blur()`);
        await page.locator(css).scrollIntoViewIfNeeded();
        await driver.click(css);
        const code = (await page.locator(css).inputValue()).replace(/^D[ -]/i, 'D').slice(0, 5);
        await speaksOf(driver, code.toUpperCase());
        await pause(PAINTED);
        const card = await cardBox();
        const field = await page.locator(css).boundingBox();
        expect(card.x).toBeGreaterThanOrEqual(0);
        expect(card.y).toBeGreaterThanOrEqual(0);
        expect(card.x + card.width).toBeLessThanOrEqual(size.width);
        expect(card.y + card.height).toBeLessThanOrEqual(size.height);
        expect(field && overlap(card, field), `row ${row}`).toBe(false);
        // At a phone's width there is nowhere but over the line's far end.
        const line = await page.locator(`tr:has(${css})`).boundingBox();
        if (size.width > 400) expect(line && overlap(card, line), `line ${row}`).toBe(false);
      }
      await page.screenshot({ path: path.join(SHOTS, `compact-${name}.png`) });
      await clickIn(page, 'More');
      await pause(PAINTED);
      await page.screenshot({ path: path.join(SHOTS, `whole-${name}.png`) });
    },
  );

  it('is not there on paper', async () => {
    await driver.open(`${server.base}claim.html`);
    await page.emulateMedia({ media: 'print' });
    await driver.click('[name="code2"]');
    await page.evaluate('document.activeElement.blur()');
    const without = await page.screenshot({ caret: 'hide' });
    await page.emulateMedia({ media: 'screen' });
    await driver.click('[name="code2"]');
    await speaksOf(driver, 'D0367');
    await clickIn(page, 'Pin');
    await page.evaluate('document.activeElement.blur()');
    await driver.moveTo(3, 3);
    const onScreen = await page.screenshot({ caret: 'hide' });
    await page.emulateMedia({ media: 'print' });
    const onPaper = await page.screenshot({ caret: 'hide' });
    expect(onPaper.equals(without)).toBe(true);
    expect(onScreen.equals(without)).toBe(false);
  });
});

function overlap(a: Box, b: Box): boolean {
  return a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height;
}
