import fs from 'node:fs';
import path from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { type ChromiumDriver, driveChromium } from './browsers/chromium-driver.ts';
import { fallsSilent, speaksOf, staysSilent } from './browsers/driver.ts';
import { PAGES } from './serve.ts';

// Firefox cannot be made to answer for a foreign host without a certificate; the rule is the same code there.
const KNOWN = 'https://practice.carestack.com';
const OTHER = 'https://practice.example.com';

let driver: ChromiumDriver;
beforeAll(async () => {
  driver = await driveChromium({ grant: [`${KNOWN}/*`, `${OTHER}/*`] });
  const body = fs.readFileSync(path.join(PAGES, 'sites/known-site.html'), 'utf8');
  await driver.page.route(/practice\..*\.com/, (route) =>
    route.fulfill({ contentType: 'text/html', body }),
  );
});
afterAll(() => driver?.close());

const hover = async () => {
  const box = await driver.page.locator('td', { hasText: '1110' }).boundingBox();
  if (box) await driver.moveTo(box.x + 20, box.y + box.height / 2);
};

it('takes a bare number in the column that this site calls its own way', async () => {
  await driver.open(`${KNOWN}/ledger`);
  await hover();
  await speaksOf(driver, 'D1110');
});

it('needs no rule for what says that it is a procedure code, and guesses nothing where nobody knows', async () => {
  await driver.open(`${OTHER}/ledger`);
  await hover();
  expect(await staysSilent(driver)).toBeUndefined();
  await driver.click('input');
  await driver.type('0274');
  await speaksOf(driver, 'D0274');
  await driver.press('Escape');
  await fallsSilent(driver);
});
