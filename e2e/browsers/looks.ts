import fs from 'node:fs';
import path from 'node:path';
import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import { violations } from './axe.ts';

const SHOTS = path.resolve(import.meta.dirname, '../out');
const LIGHT = { colorScheme: 'light', forcedColors: 'none' } as const;
const LOOKS = [
  LIGHT,
  { ...LIGHT, colorScheme: 'dark' },
  { ...LIGHT, forcedColors: 'active' },
] as const;

/** Light, dark and in forced colours: nothing that axe objects to, nothing wider than the page, and a picture of each. */
export async function inEveryLook(page: Page, state: string): Promise<void> {
  fs.mkdirSync(SHOTS, { recursive: true });
  await page.bringToFront();
  for (const look of LOOKS) {
    await page.emulateMedia(look);
    expect(await violations(page), `${state} ${JSON.stringify(look)}`).toEqual([]);
    const name = `${state}-${look.forcedColors === 'active' ? 'forced' : look.colorScheme}`;
    await page.screenshot({ path: path.join(SHOTS, `${name}.png`), fullPage: true });
  }
  await page.emulateMedia(LIGHT);
  const over = 'document.documentElement.scrollWidth - document.documentElement.clientWidth';
  expect(await page.evaluate<number>(over), state).toBeLessThanOrEqual(0);
}
