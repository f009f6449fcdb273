import path from 'node:path';
import type { Page } from 'playwright-core';
import { clickIn, companionFor, companionNow, pause } from '../e2e/browsers/companion.ts';

/** Time for the last frame of a change, in ms. */
const PAINTED = 250;

const LOOKS = {
  light: { width: 1280, height: 860, scheme: 'light' },
  dark: { width: 1280, height: 860, scheme: 'dark' },
  'at-200-percent': { width: 640, height: 430, scheme: 'light' },
  narrow: { width: 400, height: 860, scheme: 'light' },
} as const;
const DARK_PAGE =
  '* { background: #14181d !important; color: #ddd !important; border-color: #444 !important }';

/** Each state of the companion, and how to come to it. */
const WAYS: Record<string, (page: Page) => Promise<void>> = {
  compact: (page) => type(page, 'code1', 'D0395'),
  whole: async (page) => {
    await type(page, 'code1', 'D0395');
    await clickIn(page, 'More');
  },
  'checklist-half-done': async (page) => {
    await type(page, 'code1', 'D4341');
    await clickIn(page, 'More');
    await pause(PAINTED);
    for (const [i, box] of ((await companionNow(page))?.nodes ?? [])
      .filter(({ role }) => role === 'checkbox')
      .entries())
      if (i % 2 === 0) await clickIn(page, box.name, 'checkbox');
  },
  comparison: async (page) => {
    await type(page, 'code1', 'D0395');
    await clickIn(page, /^D0394: /);
  },
  'comparison-of-three': async (page) => {
    await type(page, 'code1', 'D2391');
    await clickIn(page, 'More');
    await clickIn(page, /^D2140 · /);
    await clickIn(page, /^D2330 · /);
  },
  retired: (page) => type(page, 'code1', 'D9940'),
  'not-yet': async (page) => {
    await page.evaluate(`document.querySelector('[name="date1"]').value = '06/01/2022'`);
    await type(page, 'code1', 'D0801');
  },
  unknown: async (page) => {
    await page.click('[name="code1"]');
    // A known code first: an unknown one would not show that the page is being watched.
    await page.keyboard.type('D0391');
    await companionFor(page, 'D0391');
    await page.keyboard.press('Backspace');
    await page.keyboard.type('2');
    await page.keyboard.press('Tab');
    await companionFor(page, 'D0392');
  },
};

export const STATES = Object.keys(WAYS);

/** Opens the practice claim and brings the companion to a state by its name. */
export async function reachState(
  page: Page,
  claim: string,
  state: string,
  isDark: boolean,
): Promise<void> {
  await page.goto(claim);
  if (isDark)
    await page.evaluate(
      `document.head.append(Object.assign(document.createElement('style'), { textContent: '${DARK_PAGE}' }))`,
    );
  await WAYS[state]?.(page);
  await pause(PAINTED);
}

/** Takes a picture of every state of the companion in every look, into a folder; answers with their number. */
export async function pictureStates(page: Page, claim: string, folder: string): Promise<number> {
  let taken = 0;
  for (const [look, { width, height, scheme }] of Object.entries(LOOKS)) {
    await page.setViewportSize({ width, height });
    for (const state of STATES) {
      await reachState(page, claim, state, scheme === 'dark');
      await page.screenshot({ path: path.join(folder, `${state}-${look}.png`) });
      taken++;
    }
  }
  return taken;
}

async function type(page: Page, field: string, code: string): Promise<void> {
  await page.click(`[name="${field}"]`);
  await page.keyboard.type(code);
  await companionFor(page, code);
}
