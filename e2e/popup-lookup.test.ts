import path from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { violations } from './browsers/axe.ts';
import { type ChromiumDriver, driveChromium } from './browsers/chromium-driver.ts';

const OUT = path.resolve(import.meta.dirname, 'out');
const LIST = 'D0150 exam\nD0274/D1352\tD0392\nD0364-D0366';

describe('chromium: looking up in the popup', () => {
  let driver: ChromiumDriver;
  let popup: Page;
  beforeAll(async () => {
    driver = await driveChromium({ grant: [] });
    popup = await driver.chromium.context.newPage();
    await popup.setViewportSize({ width: 400, height: 598 });
    await driver.chromium.context.grantPermissions(['clipboard-read', 'clipboard-write']);
  });
  afterAll(() => driver?.close());

  const open = () => popup.goto(`chrome-extension://${driver.chromium.id}/popup.html`);
  const box = () => popup.getByRole('combobox', { name: 'Search codes' });
  const option = (name: string | RegExp) => popup.getByRole('option', { name });
  const press = (key: string) => popup.keyboard.press(key);
  const clipboard = () => popup.evaluate(() => navigator.clipboard.readText());
  const codes = () =>
    popup
      .getByRole('option')
      .evaluateAll((options) => options.map((o) => (o.textContent ?? '').slice(0, 5)));
  const stored = () =>
    popup.evaluate<Record<string, unknown>>(`chrome.storage.local.get('lookups')`);
  const paste = async (text: string) => {
    await popup.evaluate((it) => navigator.clipboard.writeText(it), text);
    await box().focus();
    await press('ControlOrMeta+A');
    await press('ControlOrMeta+V');
  };
  const picture = (name: string) => popup.screenshot({ path: path.join(OUT, `${name}.png`) });
  /** Looks a code up and opens it. */
  const read = async (code: string) => {
    await box().fill(code);
    await press('Enter');
    await popup.getByRole('article', { name: code }).waitFor();
  };

  it('says at rest that it will remember, then has the codes that were opened, the newest first', async () => {
    await open();
    await popup.getByText('Codes you open will wait here.').waitFor();
    await read('D0395');
    await press('Escape');
    await read('D4341');
    await open();
    await option(/^D4341/).waitFor();
    expect(await codes()).toEqual(['D4341', 'D0395']);
    await popup.getByRole('group', { name: 'Recent' }).waitFor();
    // Nothing is chosen yet: Enter would open what nobody pointed at.
    expect(await popup.getByRole('option', { selected: true }).count()).toBe(0);
    await press('ArrowDown');
    await press('ArrowDown');
    await press('Enter');
    await popup.getByRole('article', { name: 'D0395' }).waitFor();
    await press('Escape');
    await option(/^D4341/).waitFor();
  });

  it('stars an entry, and lets it go', async () => {
    await open();
    await read('D1110');
    const star = popup.getByRole('button', { name: 'Star', exact: true });
    expect(await star.getAttribute('aria-pressed')).toBe('false');
    await star.click();
    await popup.getByRole('button', { name: 'Starred', pressed: true }).waitFor();
    await picture('popup-star');
    await open();
    await popup.getByRole('group', { name: 'Starred' }).waitFor();
    expect((await codes())[0]).toBe('D1110');
    await picture('popup-rest');
    await option(/^D1110/).click();
    await popup.getByRole('button', { name: 'Starred' }).click();
    await star.waitFor();
    await press('Escape');
    await popup.getByRole('group', { name: 'Recent' }).waitFor();
    expect(await popup.getByRole('group', { name: 'Starred' }).count()).toBe(0);
    expect(await stored()).toMatchObject({
      lookups: { starred: [], recents: ['D1110', 'D0395', 'D4341'] },
    });
  });

  it('is browsed by chapter and family, and left the same way', async () => {
    await open();
    await popup.getByRole('button', { name: 'Browse all codes' }).click();
    await popup.getByRole('button', { name: /^Periodontics \d+ codes$/ }).click();
    await popup.getByRole('region', { name: 'Periodontics' }).waitFor();
    await picture('popup-browse');
    const families = popup.getByRole('list').getByRole('button');
    const name = (await families.first().textContent()) ?? '';
    await families.first().click();
    await popup.getByRole('option').first().waitFor();
    expect(name).toContain(`${(await codes()).length} code`);
    expect((await codes()).every((code) => /^D4/.test(code))).toBe(true);
    await popup.getByRole('option').first().click();
    await popup.getByRole('article', { name: /^D4/ }).waitFor();
    await press('Escape');
    await popup.getByRole('option').first().waitFor();
    await popup.getByRole('button', { name: 'Back', exact: true }).click();
    await popup.getByRole('region', { name: 'Periodontics' }).waitFor();
    await press('Escape');
    await popup.getByRole('button', { name: /^Diagnostic/ }).waitFor();
    await press('Escape');
    await popup.getByRole('button', { name: 'Browse all codes' }).waitFor();
  });

  it('answers a pasted list row by row, and keeps it while one of them is read', async () => {
    await open();
    await paste(LIST);
    await option(/^D0366/).waitFor();
    const all = ['D0150', 'D0274', 'D1352', 'D0392', 'D0364', 'D0365', 'D0366'];
    expect(await codes()).toEqual(all);
    expect(await option(/^D1352/).textContent()).toContain('Now: D2391.');
    expect(await option(/^D0392/).textContent()).toMatch(/No such code\. Near: .*D0391/);
    await popup.getByText('D0364 to D0366: 3 codes in force.').waitFor();
    await picture('popup-list');
    await option(/^D0274/).click();
    await popup.getByRole('article', { name: 'D0274' }).waitFor();
    await popup.getByRole('button', { name: 'Back', exact: true }).click();
    await option(/^D0366/).waitFor();
    expect(await codes()).toEqual(all);
  });

  it.each<[text: string, rows: string[]]>([
    ['D0150, D0274/D1110', ['D0150', 'D0274', 'D1110']],
    ['0150 0274', ['D0150', 'D0274']],
    ['D0230-D0210', ['D0210', 'D0220', 'D0230']],
  ])('reads %j as a list', async (text, rows) => {
    await open();
    await paste(text);
    await expect.poll(codes).toEqual(rows);
  });

  it('says kindly when a list is too long', async () => {
    await open();
    await paste('D0150, '.repeat(400));
    await popup.getByText('That is longer than 2000 characters.').waitFor();
    expect(await popup.getByRole('option').count()).toBe(0);
  });

  it('copies a row by its number: with Alt at any time, without once an arrow has led into the list', async () => {
    await open();
    await popup.keyboard.type('027');
    await option(/^D0274/).waitFor();
    const rows = await codes();
    await press('Alt+2');
    await popup.getByText(`Copied ${rows[1]}`).waitFor();
    expect(await clipboard()).toBe(rows[1]);
    expect(await box().inputValue()).toBe('027');
    await press('ArrowDown');
    await picture('popup-keys');
    await press('3');
    await popup.getByText(`Copied ${rows[2]}`).waitFor();
    expect(await clipboard()).toBe(rows[2]);
    expect(await box().inputValue()).toBe('027');
    // Back in the text, digits are digits.
    await press('ArrowRight');
    await press('4');
    await expect.poll(() => box().inputValue()).toBe('0274');
    await expect.poll(async () => (await codes())[0]).toBe('D0274');
  });

  it('says of every result why it is one, with the hit marked', async () => {
    await open();
    for (const [query, code, why, marked] of [
      ['D0395', 'D0395', 'number', 'D0395'],
      ['fusing', 'D0395', 'name', 'Fusing'],
      ['pano', 'D0330', 'also called', 'Pano'],
      ['fluorde varnish', 'D1206', 'close spelling', 'varnish'],
      ['D0392', 'D0391', 'one digit off', '1'],
    ] as const) {
      await box().fill(query);
      const row = option(new RegExp(`^${code}`));
      await row.waitFor();
      expect.soft(await row.textContent(), query).toContain(why);
      const marks = await row.locator('mark').allTextContents();
      expect.soft(marks.join(' ').toLowerCase(), query).toContain(marked.toLowerCase());
    }
    for (const query of ['crown', 'bone', 'x ray', 'spacer for child']) {
      await box().fill(query);
      await popup.locator('[role=listbox][aria-busy=false]').waitFor();
      await expect
        .poll(() =>
          popup
            .getByRole('option')
            .evaluateAll((all) => all.length > 0 && all.every((o) => o.querySelector('mark'))),
        )
        .toBe(true);
    }
    await picture('popup-why');
  });

  it('offers the nearest where nothing is found, and says what to try', async () => {
    await open();
    await box().fill('DO395');
    await popup.getByText('Nothing for “DO395”.').waitFor();
    await popup.getByText('Check the digits').waitFor();
    await option(/^D0395/).waitFor();
    await picture('popup-nearest');
    // Only near: it is not opened by a key that meant something else.
    await press('Enter');
    expect(await popup.getByRole('article').count()).toBe(0);
    await press('ArrowDown');
    await press('Enter');
    await popup.getByRole('article', { name: 'D0395' }).waitFor();
  });

  it('reads what was stored as far as it can', async () => {
    await open();
    await read('D0366');
    // Once the code that was opened last is written, nothing is written any more.
    await expect
      .poll(stored, { timeout: 4000 })
      .toMatchObject({ lookups: { recents: expect.arrayContaining(['D0366']) } });
    await popup.evaluate(
      `chrome.storage.local.set({ lookups: { starred: ['D0120', 7, null], recents: 'broken' } })`,
    );
    await open();
    await option(/^D0120/).waitFor();
    expect(await codes()).toEqual(['D0120']);
  });

  it.each(['light', 'dark'] as const)(
    'has nothing that axe objects to (%s)',
    async (colorScheme) => {
      await popup.emulateMedia({ colorScheme });
      const states: [string, () => Promise<unknown>][] = [
        ['rest', async () => open().then(() => option(/^D0120/).waitFor())],
        ['chosen at rest', () => press('ArrowDown')],
        ['chapters', () => popup.getByRole('button', { name: 'Browse all codes' }).click()],
        ['families', () => popup.getByRole('button', { name: /^Diagnostic/ }).click()],
        ['codes', () => popup.getByRole('list').getByRole('button').first().click()],
        [
          'star',
          async () => {
            await popup.getByRole('option').last().click();
            await popup.getByRole('button', { name: 'Star', exact: true }).waitFor();
          },
        ],
        [
          'list',
          async () =>
            open()
              .then(() => paste(LIST))
              .then(() => option(/^D0366/).waitFor()),
        ],
        ['numbered', () => press('ArrowDown')],
        [
          'copied',
          async () => {
            await press('1');
            await popup.getByText('Copied D0150').waitFor();
          },
        ],
        [
          'nearest',
          async () => {
            await box().fill('DO395');
            await option(/^D0395/).waitFor();
          },
        ],
        [
          'too long',
          async () => {
            await paste('D0150, '.repeat(400));
            await popup.getByText('That is longer').waitFor();
          },
        ],
      ];
      for (const [state, reach] of states) {
        await reach();
        await popup.waitForFunction('document.getAnimations().length === 0');
        expect.soft(await violations(popup), state).toEqual([]);
        if (colorScheme === 'dark') await picture(`popup-dark-${state.replace(/ /g, '-')}`);
      }
      await popup.emulateMedia({ colorScheme: 'light' });
    },
  );
});
