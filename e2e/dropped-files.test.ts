import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { type ChromiumDriver, driveChromium } from './browsers/chromium-driver.ts';
import { dropInChromium, dropInFirefox } from './browsers/drop.ts';
import { driveFirefox, type FirefoxDriver } from './browsers/firefox-driver.ts';
import { COUNT, LIST } from './licensed-names-file.ts';

/** Longest wait for the page, in ms. */
const PATIENCE = 6000;
const NAMES = '#names .drop';
const NOTES = '#notes .drop';
const BACKUP = JSON.stringify({
  kind: 'claimside backup',
  version: 1,
  made: '2026-11-28T12:00:00.000Z',
  notes: [{ code: 'D0274', text: 'Both sides, named.', changed: '2026-11-28T12:00:00.000Z' }],
});

describe.each(['chromium', 'firefox'] as const)('%s: a file that is dropped', (name) => {
  let driver: ChromiumDriver | FirefoxDriver;
  let folder: string;
  beforeAll(async () => {
    folder = fs.mkdtempSync(path.join(os.tmpdir(), 'claimside-drop-'));
    driver = await (name === 'chromium' ? driveChromium : driveFirefox)({ grant: [] });
  });
  afterAll(async () => {
    await driver?.close();
    fs.rmSync(folder, { recursive: true });
  });

  const address = () =>
    'page' in driver
      ? `chrome-extension://${driver.chromium.id}/options.html`
      : driver.firefox.pageUrl('options.html');
  const until = (expression: string) =>
    expect
      .poll(() => driver.evaluate(expression), { timeout: PATIENCE, message: expression })
      .toBe(true);
  beforeEach(async () => {
    await driver.open(address());
    await until(`document.querySelectorAll('.drop').length === 2`);
  });

  const says = (section: string, text: string) =>
    until(`document.querySelector('${section}').innerText.includes(${JSON.stringify(text)})`);
  const drop = async (css: string, file: string, content: string | Buffer) => {
    const full = path.join(folder, file);
    fs.writeFileSync(full, content);
    await (name === 'chromium'
      ? dropInChromium(driver as ChromiumDriver, css, full)
      : dropInFirefox(driver as FirefoxDriver, css, full));
  };

  it('is read as a list of licensed names', async () => {
    await drop(NAMES, 'names.csv', LIST);
    await says('#names', `${COUNT} names were found`);
    expect(await driver.evaluate(`document.querySelector('${NAMES}').dataset.over`)).toBe('false');
  });

  it('is read as a backup', async () => {
    await drop(NOTES, 'backup.json', BACKUP);
    await says('#notes', '1 new');
  });

  it('gets a sentence where it is none', async () => {
    await drop(NAMES, 'names.csv', Buffer.from('PK\u0003\u0004 xl/workbook.xml'));
    await says('#names', 'This is an Excel workbook.');
    await drop(NOTES, 'backup.json', 'Dear Sir or Madam');
    await says('#notes', 'This is no backup of Claimside');
  });

  it('beside its place does not take the page away', async () => {
    // What nobody stops, the browser opens in this tab: heard after the page had its say.
    const hear = `(event) => { document.body.dataset[event.type] = event.defaultPrevented; }`;
    await driver.evaluate(
      `['dragover', 'drop'].forEach((type) => window.addEventListener(type, ${hear}))`,
    );
    await drop('#about', 'names.csv', LIST);
    await until(`document.body.dataset.dragover === 'true'`);
    // Told that there is no place, the browser does not drop at all; told anyhow, it is stopped.
    expect(await driver.evaluate(`document.body.dataset.drop ?? 'true'`)).toBe('true');
    expect(await driver.evaluate('location.href')).toBe(address());
    expect(await driver.evaluate(`document.querySelector('#names').innerText`)).not.toContain(
      'names were found',
    );
  });
});
