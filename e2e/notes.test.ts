import fs from 'node:fs';
import path from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type ChromiumDriver, driveChromium } from './browsers/chromium-driver.ts';
import { driveFirefox, type FirefoxDriver } from './browsers/firefox-driver.ts';
import { inEveryLook } from './browsers/looks.ts';

const SHOTS = path.resolve(import.meta.dirname, 'out');
/** Longest wait for something to appear, in ms. */
const PATIENCE = 6000;

describe('chromium: office notes', () => {
  let driver: ChromiumDriver;
  let popup: Page;
  let panel: Page;
  let options: Page;
  beforeAll(async () => {
    fs.mkdirSync(SHOTS, { recursive: true });
    driver = await driveChromium({ grant: [] });
    const { context, id } = driver.chromium;
    const open = async (file: string, width: number, height: number) => {
      const page = await context.newPage();
      page.setDefaultTimeout(PATIENCE);
      await page.setViewportSize({ width, height });
      await page.goto(`chrome-extension://${id}/${file}`);
      return page;
    };
    popup = await open('popup.html', 400, 598);
    panel = await open('sidepanel.html', 360, 800);
    options = await open('options.html', 800, 900);
  });
  afterAll(() => driver?.close());

  const openEntry = async (page: Page, code: string) => {
    await page.bringToFront();
    await page.getByRole('combobox', { name: 'Search codes' }).fill(code);
    await page.getByRole('option', { name: code }).first().waitFor();
    await page.getByRole('combobox', { name: 'Search codes' }).press('Enter');
    await page.getByRole('article', { name: code }).waitFor();
  };
  const notesIn = (page: Page) => page.getByRole('region', { name: 'Our notes' });
  const button = (page: Page, name: string | RegExp) =>
    page.getByRole('button', { name, exact: typeof name === 'string' });

  it('are written by the keyboard alone in the popup, and stand in the side panel at once', async () => {
    await openEntry(panel, 'D2740');
    await openEntry(popup, 'D2740');
    await button(popup, 'Add a note').focus();
    await popup.keyboard.press('Enter');
    await popup.locator('textarea:focus').waitFor();
    await popup.keyboard.press('Control+Enter');
    await popup.getByText('Write something first.').waitFor();
    await popup.keyboard.type('Delta wants both bitewings');
    await popup.keyboard.press('Tab');
    await popup.keyboard.type('Delta');
    await inEveryLook(popup, 'notes-editor');
    await popup.keyboard.press('Tab');
    await popup.keyboard.press('Enter');
    await notesIn(popup).getByText('Delta wants both bitewings').waitFor();
    await popup.getByText('Saved.').waitFor();
    expect(
      await button(popup, 'Add a note').evaluate((one) => one === document.activeElement),
    ).toBe(true);
    await notesIn(panel).getByText('Delta wants both bitewings').waitFor();
    await inEveryLook(popup, 'notes-entry');
  });

  it('suggest the payers that were used, and lose no draft', async () => {
    await button(popup, 'Add a note').click();
    await popup.locator('datalist option[value=Delta]').waitFor({ state: 'attached' });
    expect(await popup.locator('datalist option').count()).toBe(1);
    await popup.keyboard.type('Never finished');
    await popup.keyboard.press('Escape');
    await notesIn(popup).getByRole('textbox').first().waitFor({ state: 'detached' });
    await popup.getByRole('article', { name: 'D2740' }).waitFor();
    await openEntry(popup, 'D2750');
    expect(await notesIn(popup).getByText('Never finished').count()).toBe(0);
    await openEntry(popup, 'D2740');
    expect(await popup.getByLabel('Note', { exact: true }).inputValue()).toBe('Never finished');
    await button(popup, 'Cancel').click();
    await button(popup, 'Add a note').click();
    expect(await popup.getByLabel('Note', { exact: true }).inputValue()).toBe('');
    await popup.keyboard.press('Escape');
  });

  it('that two pages edit at once are both kept, and that is said', async () => {
    await panel.bringToFront();
    await button(panel, 'Edit the note of D2740, Delta').click();
    await panel.getByLabel('Note', { exact: true }).fill('Delta wants a full mouth series');
    await popup.bringToFront();
    await button(popup, 'Edit the note of D2740, Delta').click();
    await popup.getByLabel('Note', { exact: true }).fill('Delta wants four bitewings');
    await button(popup, 'Save').click();
    await notesIn(popup).getByText('Delta wants four bitewings').waitFor();
    await panel.bringToFront();
    await button(panel, 'Save').click();
    await panel.getByText('This note was changed elsewhere meanwhile. Both are kept.').waitFor();
    await notesIn(panel).getByText('Delta wants four bitewings').waitFor();
    expect(await notesIn(panel).getByRole('listitem').count()).toBe(2);
    await notesIn(panel).getByText('Delta wants a full mouth series').waitFor();
    await inEveryLook(panel, 'notes-kept-both');
  });

  it('come back after they were removed', async () => {
    await panel.getByText('Delta wants a full mouth series').waitFor();
    await button(panel, 'Remove the note of D2740, Delta').last().focus();
    await panel.keyboard.press('Enter');
    await panel.getByText('Note removed.').waitFor();
    expect(await notesIn(panel).getByRole('listitem').count()).toBe(1);
    // The focus is on the way back.
    await panel.keyboard.press('Enter');
    await panel.getByText('Note removed.').waitFor({ state: 'detached' });
    await expect.poll(() => notesIn(panel).getByRole('listitem').count()).toBe(2);
  });

  it('are listed, searched, written and changed in the options', async () => {
    await options.bringToFront();
    const section = options.getByRole('region', { name: 'Office notes' });
    await section.getByText('2 notes').waitFor();
    await button(options, 'Add a note').click();
    await options.keyboard.type('27');
    await options.keyboard.press('Enter');
    await options.getByText('A code is a D and four digits, like D2740.').waitFor();
    await options.getByLabel('Code', { exact: true }).fill('4341');
    await options.keyboard.press('Enter');
    await options.getByLabel('Note', { exact: true }).fill('Chart all six sites\nand the date');
    await options.keyboard.press('Control+Enter');
    await section.getByText('3 notes').waitFor();
    await options.getByLabel('Search notes').fill('six sites');
    await section.getByText('1 note', { exact: true }).waitFor();
    await button(options, 'Edit the note of D4341').click();
    await options.getByLabel('Note', { exact: true }).fill('Chart all six sites');
    await button(options, 'Save').click();
    await section.getByText('Saved.').waitFor();
    await options.getByLabel('Search notes').fill('nothing holds this');
    await section.getByText('No note holds that.').waitFor();
    await options.getByLabel('Search notes').fill('');
    await inEveryLook(options, 'notes-options');
  });

  const download = async (name: string) => {
    const [file] = await Promise.all([
      options.waitForEvent('download'),
      button(options, name).click(),
    ]);
    return { name: file.suggestedFilename(), text: fs.readFileSync(await file.path(), 'utf8') };
  };
  const choose = (name: string, content: string | Buffer) =>
    options.getByLabel('Choose a backup file').setInputFiles({
      name,
      mimeType: 'text/plain',
      buffer: Buffer.from(content),
    });

  it('are saved as a backup and as a table', async () => {
    const json = await download('Save a backup');
    expect(json.name).toMatch(/^claimside-notes-\d{4}-\d\d-\d\d\.json$/);
    const { notes, settings, names } = JSON.parse(json.text);
    expect(notes).toHaveLength(3);
    expect(names).toBeUndefined();
    // Of the settings what was chosen, and nothing of what holds because nobody chose.
    expect(settings).toBeUndefined();
    await options.evaluate(
      `chrome.runtime.sendMessage({ type: 'change-settings', patch: { textSize: 100 } })`,
    );
    expect(JSON.parse((await download('Save a backup')).text).settings).toEqual({ textSize: 100 });
    const csv = await download('Save as a spreadsheet (CSV)');
    expect(csv.text.split('\r\n')[0]).toBe('\ufeff"code","payer","text","changed"');
    expect(csv.text).toContain('"D4341","","Chart all six sites",');
  });

  it.each<[file: string, content: string | Buffer, sentence: string]>([
    ['renamed.csv', Buffer.from('PK\u0003\u0004rest'), 'This is a zip or Excel file'],
    ['nul.csv', 'code,text\nD2740,a\0b', 'This file is not text.'],
    ['quotes.csv', 'code,text\nD2740,"a', 'A quotation mark in this file is never closed.'],
    ['columns.csv', 'one,two\n1,2', 'has to name the columns'],
    ['letter.txt', 'Dear Sir', 'This is no backup of Claimside'],
    ['cut.json', '{"kind":"claimside backup","version":1,"notes":[', 'ends in the middle'],
    ['later.json', '{"kind":"claimside backup","version":9,"notes":[]}', 'A newer Claimside'],
    ['odd.json', '{"kind":"claimside backup","version":"x","notes":[]}', 'version of this backup'],
    ['reach.json', '{"__proto__":{"polluted":1}}', 'This file holds names that no backup has.'],
    ['empty.csv', '', 'This file is empty.'],
    ['large.csv', `code,text\n${'D2740,x\n'.repeat(700_000)}`, 'larger than 5 MB'],
    ['many.csv', `code,text\n${'D2740,x\n'.repeat(20_001)}`, 'more than 20,000 notes'],
  ])('are left alone by %s, which gets a sentence', async (file, content, sentence) => {
    await choose(file, content);
    await options.getByText(sentence).waitFor();
    expect(await options.getByRole('heading', { name: 'What would change' }).count()).toBe(0);
    expect(await options.evaluate('({}).polluted')).toBeUndefined();
  });

  it('are restored after a look at the differences, whole, and that is undone', async () => {
    const section = options.getByRole('region', { name: 'Office notes' });
    await choose(
      'from-excel.csv',
      'Code;Payer;Text\nd4341;;Chart all sites\n2950;;=no code\nD2950;Aetna;"\'=1+1"\n',
    );
    await options.getByText('1 row is left out:').waitFor();
    await options.getByText('Row 3: the code is not a D and four digits.').waitFor();
    await options.getByText('1 with another text').click();
    await options.getByText('Chart all sites').waitFor();
    await options.getByText('1 new').click();
    await inEveryLook(options, 'notes-preview');
    await options.getByLabel('Replace: notes that are only here are removed').check();
    await button(options, 'Restore').click();
    await options.getByText('Restored.', { exact: true }).waitFor();
    await section.getByText('2 notes').waitFor();
    await section.getByText('=1+1').waitFor();
    await button(options, 'Undo the restore').click();
    await section.getByText('3 notes').waitFor();
    await section.getByText('Chart all six sites').waitFor();
    await button(options, 'Restore again').waitFor();
    await inEveryLook(options, 'notes-undone');
  });

  it('bring settings with them only where that is ticked', async () => {
    const backup = JSON.stringify({
      kind: 'claimside backup',
      version: 1,
      notes: [],
      settings: { dwell: 300 },
    });
    const stored = () =>
      options.evaluate<number | undefined>(
        `chrome.storage.local.get('settings').then(({ settings }) => settings?.dwell)`,
      );
    for (const isTicked of [false, true]) {
      await choose('backup.json', backup);
      if (isTicked) await options.getByLabel('Restore the settings too').check();
      await button(options, 'Restore').click();
      await button(options, 'Restore').waitFor({ state: 'detached' });
      expect(await stored()).toBe(isTicked ? 300 : undefined);
    }
  });

  it('that are damaged in storage leave the others, and the page, whole', async () => {
    await options.evaluate(
      `chrome.storage.local.set({ 'note:D0120': { version: 1, notes: [7] } })`,
    );
    await options.getByText('One damaged record could not be read.').waitFor();
    await options.getByRole('region', { name: 'Office notes' }).getByText('3 notes').waitFor();
  });
});

describe('firefox: office notes', () => {
  let driver: FirefoxDriver;
  beforeAll(async () => {
    driver = await driveFirefox({ grant: [] });
  });
  afterAll(() => driver?.close());
  const text = 'document.body.innerText';

  it('are written in the options and in the popup, and the worker keeps them', async () => {
    await driver.open(driver.firefox.pageUrl('options.html'));
    await driver.until(`${text}.includes('No notes yet.')`);
    await driver.click('.office-notes > .pill');
    await driver.type('D2740');
    await driver.press('Enter');
    await driver.until(`document.activeElement.localName === 'textarea'`);
    await driver.type('Both bitewings');
    await driver.press('Tab');
    await driver.type('Delta');
    await driver.press('Enter');
    await driver.until(`${text}.includes('1 note')`);
    await driver.screenshot(path.join(SHOTS, 'notes-options-firefox.png'));

    await driver.open(driver.firefox.pageUrl('popup.html'));
    await driver.until(`document.querySelector('.search') !== null`);
    await driver.click('.search');
    await driver.type('D2740');
    await driver.until(`document.querySelector('[role=option]') !== null`);
    await driver.press('Enter');
    await driver.until(
      `document.querySelector('.notes .note-text')?.innerText === 'Delta Both bitewings'`,
    );
    await driver.click('.notes [data-note=new]');
    await driver.type('Second');
    await driver.press('Tab');
    await driver.press('Enter');
    await driver.until(`document.querySelectorAll('.notes .note-text').length === 2`);
    await driver.screenshot(path.join(SHOTS, 'notes-popup-firefox.png'));
  });
});
