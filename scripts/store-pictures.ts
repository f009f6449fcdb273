// The pictures that the stores ask for, from the production build in real Chromium: npm run screenshots:store
// They are written to e2e/out/store.
import fs from 'node:fs';
import path from 'node:path';
import type { Page } from 'playwright-core';
import { launchChromium } from '../e2e/browsers/chromium.ts';
import { clickIn, companionFor, companionNow, pause } from '../e2e/browsers/companion.ts';
import { beside, over } from './store/put-together.ts';

/** What the stores take, in pixels (https://developer.chrome.com/docs/webstore/images). */
const SCREEN = { width: 1280, height: 800 };
const TILE = { width: 440, height: 280 };
const LOGO = { width: 300, height: 300 };
const PANEL = { width: 380, height: 800 };
const POPUP = { width: 400, height: 600 };
/** Time for the last frame of a change, in ms. */
const PAINTED = 250;

/** Nobody's (RFC 2606): the pages are answered from this folder, and nothing is asked of any machine. */
const SITE = 'https://app.northside.example/';
const PAGES = path.resolve(import.meta.dirname, 'store');
const ICON = path.resolve(import.meta.dirname, '../public/icon');
const folder = path.resolve(import.meta.dirname, '../e2e/out/store');
fs.mkdirSync(folder, { recursive: true });

const chromium = await launchChromium({ grant: [`${SITE}*`], args: ['--hide-scrollbars'] });
const { context, id } = chromium;
const own = (page: string) => `chrome-extension://${id}/${page}`;
await context.route(`${SITE}**`, (route) => {
  const file = new URL(route.request().url()).pathname.slice(1);
  const known = [PAGES, ICON, import.meta.dirname]
    .map((each) => path.join(each, file))
    .find((each) => fs.existsSync(each));
  return known ? route.fulfill({ path: known }) : route.fulfill({ status: 404 });
});

const claim = await context.newPage();
const tabId = await openClaim(claim, SCREEN.width);
await typeCode(claim, 'code1', 'D2950');
await keep('1-card', claim.screenshot());
await clickIn(claim, 'More');
await pause(PAINTED);
await keep('2-whole-entry', claim.screenshot());

await openClaim(claim, SCREEN.width - PANEL.width);
const panel = await context.newPage();
await panel.setViewportSize(PANEL);
await panel.goto(own(`sidepanel.html?tab=${tabId}`));
await claim.bringToFront();
await typeCode(claim, 'code1', 'D2950');
await claim.keyboard.press('Escape');
const narrow = await claim.screenshot();
await panel.bringToFront();
await panel.getByRole('button', { name: 'Check this claim' }).click();
await panel.getByRole('list', { name: 'Have ready for this claim' }).waitFor();
await pause(PAINTED);
await keep('3-claim-check', beside(context, SCREEN, narrow, await panel.screenshot()));

await openClaim(claim, SCREEN.width);
const whole = await claim.screenshot();
const popup = await context.newPage();
await popup.setViewportSize(POPUP);
await popup.goto(own(`popup.html?tab=${tabId}`));
await popup.keyboard.type('deep cleaning');
await popup.getByRole('option').first().waitFor();
await pause(PAINTED);
await keep('4-search', over(context, SCREEN, whole, await popup.screenshot()));

const options = await context.newPage();
await options.setViewportSize(SCREEN);
await options.goto(own('options.html'));
await options.getByRole('heading', { level: 1 }).waitFor();
await pause(PAINTED);
await keep('5-options', options.screenshot());

const tile = await context.newPage();
await tile.setViewportSize(TILE);
await tile.goto(`${SITE}promo.html`);
await keep('tile-440x280', tile.screenshot());
await tile.setViewportSize(LOGO);
await tile.goto(`${SITE}logo.html`);
await keep('logo-300x300', tile.screenshot({ omitBackground: true }));
await chromium.close();
console.log(`Pictures for the stores: ${path.relative(process.cwd(), folder)}`);

async function openClaim(page: Page, width: number): Promise<number> {
  await page.bringToFront();
  await page.setViewportSize({ ...SCREEN, width });
  await page.goto(`${SITE}claim.html`);
  const worker = await chromium.worker();
  return worker.evaluate(
    // biome-ignore lint/suspicious/noExplicitAny: the worker's own API, outside of this project's types
    async (url) => (await (globalThis as any).chrome.tabs.query({ url }))[0].id,
    `${SITE}*`,
  );
}

async function typeCode(page: Page, field: string, code: string): Promise<void> {
  await page.click(`[name="${field}"]`);
  await page.keyboard.type(code);
  await companionFor(page, code);
  await pause(PAINTED);
  if (!(await companionNow(page))) throw new Error(`The card for ${code} went away.`);
}

async function keep(name: string, picture: Promise<Buffer>): Promise<void> {
  fs.writeFileSync(path.join(folder, `${name}.png`), await picture);
}
