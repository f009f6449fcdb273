// Draws public/icon/<size>.png from icon.svg: node scripts/draw-icons.ts
import fs from 'node:fs';
import path from 'node:path';
import { chromium } from 'playwright-core';
import { findBrowser } from '../e2e/browsers/find.ts';

const folder = path.resolve(import.meta.dirname, '../public/icon');
const svg = fs.readFileSync(path.join(folder, 'icon.svg'), 'utf8');
const browser = await chromium.launch({
  executablePath: findBrowser('chromium'),
  args: ['--no-sandbox', '--disable-gpu'],
});
for (const size of [16, 32, 48, 128]) {
  const page = await browser.newPage({ viewport: { width: size, height: size } });
  await page.setContent(`<style>*{margin:0}svg{display:block;width:${size}px}</style>${svg}`);
  await page.screenshot({ path: path.join(folder, `${size}.png`), omitBackground: true });
}
await browser.close();
