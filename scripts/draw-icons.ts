// Draws public/icon/<size>.png from the two drawings beside this file: node scripts/draw-icons.ts
import fs from 'node:fs';
import path from 'node:path';
import { chromium } from 'playwright-core';
import { findBrowser } from '../e2e/browsers/find.ts';

/**
 * Each size from the drawing whose lines fall onto its pixels, and what of the drawing is seen: 96 of 128 pixels where
 * the stores want a margin (https://developer.chrome.com/docs/webstore/images), all of it elsewhere.
 */
const SIZES = {
  16: { drawing: 'icon-small.svg', view: '0 0 16 16' },
  32: { drawing: 'icon-small.svg', view: '0 0 16 16' },
  48: { drawing: 'icon-small.svg', view: '0 0 16 16' },
  96: { drawing: 'icon.svg', view: '6 6 116 116' },
  128: { drawing: 'icon.svg', view: '-13.333 -13.333 154.667 154.667' },
};

const folder = path.resolve(import.meta.dirname, '../public/icon');
const browser = await chromium.launch({
  executablePath: findBrowser('chromium'),
  args: ['--no-sandbox', '--disable-gpu'],
});
for (const [size, { drawing, view }] of Object.entries(SIZES)) {
  const width = Number(size);
  const svg = fs
    .readFileSync(path.join(import.meta.dirname, drawing), 'utf8')
    .replace(/viewBox="[^"]*"/, `viewBox="${view}"`);
  const page = await browser.newPage({ viewport: { width, height: width } });
  await page.setContent(`<style>*{margin:0}svg{display:block;width:${size}px}</style>${svg}`);
  await page.screenshot({ path: path.join(folder, `${size}.png`), omitBackground: true });
}
await browser.close();
