import type { Page } from 'playwright-core';
import { expect } from 'vitest';

/** A list as an old spreadsheet writes it: semicolons, Windows-1252, codes that lost their D and zeros. Names are invented. */
export const LIST = Buffer.from(
  [
    'Code;Nomenclature;Descriptor',
    '2740.0;Zephyr hat, glacé;A hat that a zephyr glazes, of one piece',
    '="D2750";Zephyr hat of metal',
    '120;Kestrel look around',
    'D0395;Kestrel pictures laid over one another',
    'D0351;Old kestrel picture',
    'D9876;Own kestrel thing',
    'D1110;<img src=x onerror="document.title=1">Kestrel polish',
    'Restorative',
    'D4341;',
    'D2740;Zephyr cap',
    'D2750;Zephyr hat of metal',
    'D2751;"Zephyr cap" of metal',
    'D2752;Zephyr lid',
  ].join('\r\n'),
  'latin1',
);
/** Names in the list. */
export const COUNT = 8;

/** As many rows as codes can be, and a name to each. */
export function longList(rows: number, word: string): Buffer {
  const lines = Array.from(
    { length: rows },
    (_, i) => `D${String(i).padStart(4, '0')},"${word} thing number ${i}, as it is called here"`,
  );
  return Buffer.from(['Code,Name', ...lines].join('\n'));
}

/**
 * Runs before a page's own scripts: the third part of an import waits until `release()` is called, so that a test has
 * its way with an import that is under way.
 */
export const HOLD = `(() => {
  const real = chrome.runtime.sendMessage.bind(chrome.runtime);
  const waiting = [];
  globalThis.isHolding = false;
  globalThis.release = () => { isHolding = false; for (const send of waiting.splice(0)) send(); };
  chrome.runtime.sendMessage = (message, ...rest) => {
    if (!isHolding || message.type !== 'add-names' || message.part !== 2) return real(message, ...rest);
    return new Promise((ok) => waiting.push(() => ok(real(message, ...rest))));
  };
  globalThis.isHeld = () => waiting.length > 0;
})()`;

/** Chooses a file, and waits until it was read. */
export async function choose(options: Page, name: string, buffer: Buffer): Promise<void> {
  await options
    .getByLabel('Choose a CSV file')
    .setInputFiles({ name, mimeType: 'text/csv', buffer });
}

/** Says what has to be said, and begins the import of the file that was chosen. */
export async function begin(options: Page, edition: string): Promise<void> {
  await options.getByLabel('Edition').fill(edition);
  await options.getByLabel('Our practice holds a licence for this file.').check();
  await options.getByRole('button', { name: /^Import [\d,]+ names$/ }).click();
}

/** Brings an import to where its third part waits; the page was opened with `HOLD`. */
export async function hold(options: Page, word: string): Promise<void> {
  await options.bringToFront();
  await options.evaluate('isHolding = true');
  await choose(options, 'long.csv', longList(1000, word));
  await begin(options, 'CDT 2030');
  await expect.poll(() => options.evaluate('isHeld()')).toBe(true);
}

/** Searches in popup or side panel; answers the texts of the rows. */
export async function named(page: Page, query: string): Promise<string[]> {
  await page.bringToFront();
  const box = page.getByRole('combobox', { name: 'Search codes' });
  await box.fill('');
  // At rest there may be recent codes, but nothing is marked in them.
  await page.locator('[role=option] mark, .empty').first().waitFor({ state: 'detached' });
  await box.fill(query);
  await page.locator('[role=option] mark, .empty').first().waitFor();
  return page.getByRole('option').allTextContents();
}
