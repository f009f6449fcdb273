import fs from 'node:fs';
import path from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Chromium, launchChromium } from './browsers/chromium.ts';
import { inEveryLook } from './browsers/looks.ts';
import { choose } from './licensed-names-file.ts';

describe('chromium: a file that holds no licensed names', () => {
  let chromium: Chromium;
  let options: Page;
  beforeAll(async () => {
    chromium = await launchChromium();
    options = await chromium.context.newPage();
    await options.goto(`chrome-extension://${chromium.id}/options.html`);
  });
  afterAll(() => chromium?.close());

  it.each<[file: string, content: string | Buffer, sentence: string]>([
    ['names.csv', Buffer.from('PK\u0003\u0004 xl/workbook.xml'), 'This is an Excel workbook.'],
    ['names.csv', Buffer.from('d0cf11e0a1b11ae1', 'hex'), 'This is an old Excel workbook.'],
    ['names.zip', Buffer.from('PK\u0003\u0004 names.csv'), 'This is a zip file.'],
    ['names.gz', Buffer.from('1f8b08', 'hex'), 'This is a compressed file.'],
    ['names.csv', '%PDF-1.7', 'This is a PDF.'],
    ['names.csv', Buffer.from('89504e470d0a', 'hex'), 'This is a picture.'],
    ['names.csv', '<!doctype html><p>Sign in', 'This is a web page'],
    ['names.csv', 'D2740,Hat\0', 'This file is not text.'],
    ['names.csv', '', 'This file is empty.'],
    ['names.csv', '\n\n,,\n', 'There is nothing in this file.'],
    ['names.csv', 'D2740 Hat\nD2750 Cap', 'This file has one column only.'],
    ['names.csv', '"D2740,Hat', 'The quotation marks in this file do not match.'],
    ['names.csv', 'D2740,x\n'.repeat(20_002), 'more than 20,000 rows'],
    ['names.csv', 'x,'.repeat(51), 'more than 50 columns'],
    ['names.csv', Buffer.alloc(5_000_001, 'D2740,x\n'), 'larger than 5 MB'],
  ])('%s: %#: a file that is none gets a sentence', async (file, content, sentence) => {
    await choose(options, file, Buffer.from(content));
    const section = options.getByRole('region', { name: 'Licensed names' });
    await section.getByText(sentence).waitFor();
    expect(await section.getByLabel('Edition').count()).toBe(0);
    const kept = 'chrome.storage.local.get(null).then((all) => Object.keys(all).join())';
    expect(await options.evaluate(kept)).not.toContain('names');
  });

  it('the sentence is legible in every look', async () => {
    await inEveryLook(options, 'names-bad-file');
  });
});

it('no package holds anything of a file that was imported, nor of one like it', () => {
  const built = path.resolve(import.meta.dirname, '../.output/chrome-mv3');
  const files = fs.globSync('**/*.{js,html,json,css}', { cwd: built });
  expect(files.length).toBeGreaterThan(10);
  const holding = files.filter((file) =>
    /zephyr|kestrel/i.test(fs.readFileSync(path.join(built, file), 'utf8')),
  );
  expect(holding).toEqual([]);
});
