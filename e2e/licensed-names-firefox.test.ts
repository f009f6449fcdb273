import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { speaksOf } from './browsers/driver.ts';
import { driveFirefox, type FirefoxDriver } from './browsers/firefox-driver.ts';
import { COUNT, LIST } from './licensed-names-file.ts';
import { type Server, serve } from './serve.ts';

const SHOTS = path.resolve(import.meta.dirname, 'out');

describe('firefox: licensed names', () => {
  let driver: FirefoxDriver;
  let server: Server;
  let folder: string;
  beforeAll(async () => {
    fs.mkdirSync(SHOTS, { recursive: true });
    folder = fs.mkdtempSync(path.join(os.tmpdir(), 'claimside-names-'));
    server = await serve();
    driver = await driveFirefox();
  });
  afterAll(async () => {
    await driver?.close();
    await server?.close();
    fs.rmSync(folder, { recursive: true, force: true });
  });

  const text = `document.querySelector('#names').innerText`;
  const says = (sentence: string) => driver.until(`${text}.includes(${JSON.stringify(sentence)})`);
  const openOptions = async () => {
    await driver.open(driver.firefox.pageUrl('options.html'));
    await driver.until(`document.querySelector('#names input[type=file]') !== null`);
  };
  const choose = async (name: string, content: Buffer) => {
    const file = path.join(folder, name);
    fs.writeFileSync(file, content);
    const { value } = await driver.firefox.command('WebDriver:FindElement', {
      using: 'css selector',
      value: '#names input[type=file]',
    });
    const [id] = Object.values(value as Record<string, string>);
    await driver.firefox.command('WebDriver:ElementSendKeys', { id, text: file });
  };
  const search = async (query: string) => {
    await driver.open(driver.firefox.pageUrl('popup.html'));
    await driver.until(`document.querySelector('.search') !== null`);
    await driver.click('.search');
    await driver.type(query);
    await driver.until(
      `document.querySelector('[role=listbox][aria-busy=false], .empty') !== null`,
    );
    return driver.evaluate<string>(`document.body.innerText`);
  };
  const shownInPage = async () => {
    await driver.open(`${server.base}claim.html`);
    await driver.click('[name="code1"]');
    await driver.control('a');
    await driver.type('D0395');
    await speaksOf(driver, 'D0395');
    const [body] = await driver.inCompanion('.body');
    return body?.text ?? '';
  };

  it('are imported from a file that was looked at first', async () => {
    await openOptions();
    await choose('names.csv', Buffer.from('PK\u0003\u0004 xl/workbook.xml'));
    await says('This is an Excel workbook. Save it as CSV (UTF-8) and choose that file.');
    await choose('cdt-2026.csv', LIST);
    await says(`${COUNT} names were found. The first ones:`);
    await says('writes its letters is a guess');
    await says('Zephyr hat, glac\u00e9');
    expect(await driver.evaluate(`document.querySelector('.edition input').value`)).toBe(
      'CDT 2026',
    );
    await driver.click('.import-form > .tick-line input');
    await driver.screenshot(path.join(SHOTS, 'names-preview-firefox.png'));
    await driver.click('.import-form .pill');
    await says(`${COUNT} names are imported.`);
    await says(`CDT 2026: ${COUNT} names, imported `);
  });

  it('are found by their words, and stand beside our own', async () => {
    const found = await search('zephyr hat');
    expect(found).toContain('Zephyr hat, glac\u00e9 \u00b7 \u00a9 ADA, CDT 2026');
    await driver.press('Enter');
    await driver.until(
      `document.querySelector('.licensed')?.innerText.includes('From your licensed copy')`,
    );
    await driver.screenshot(path.join(SHOTS, 'names-popup-firefox.png'));
  });

  it('are in a page only where this office chose so', async () => {
    expect(await shownInPage()).not.toContain('Kestrel');
    await openOptions();
    await driver.click('#names [role=switch]');
    await driver.until(`document.querySelector('#names [aria-checked=true]') !== null`);
    expect(await shownInPage()).toContain('Kestrel pictures laid over one another');
    expect(await driver.evaluate(`document.documentElement.outerHTML.includes('Kestrel')`)).toBe(
      false,
    );
  });

  it('are removed after a question', async () => {
    await openOptions();
    await says(`CDT 2026: ${COUNT} names`);
    await driver.click('.held .link');
    await driver.until(`document.querySelector('.asked .pill') !== null`);
    await driver.click('.asked .pill');
    await says('No names are imported yet.');
    expect(await search('zephyr hat')).not.toContain('Zephyr');
  });
});
