import fs from 'node:fs';
import path from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { violations } from './browsers/axe.ts';
import { type ChromiumDriver, driveChromium } from './browsers/chromium-driver.ts';

const SHOTS = path.resolve(import.meta.dirname, 'out');
/** Settings that a page of ours is told the organization has locked. */
const LOCK = `(() => {
  const real = chrome.runtime.sendMessage.bind(chrome.runtime);
  chrome.runtime.sendMessage = (message, heard) => {
    const hear = (answer) => message.type === 'settings' ? { ...answer, locked: ['hover', 'dwell'] } : answer;
    return heard ? real(message, (answer) => heard(hear(answer))) : real(message).then(hear);
  };
})()`;

describe('chromium: the options page', () => {
  let driver: ChromiumDriver;
  let page: Page;

  beforeAll(async () => {
    fs.mkdirSync(SHOTS, { recursive: true });
    driver = await driveChromium({
      grant: ['https://*.denticon.com/*', 'http://127.0.0.1/*', 'https://portal.example/*'],
    });
    page = await driver.chromium.context.newPage();
  });
  afterAll(() => driver?.close());

  const open = async () => {
    await page.goto(`chrome-extension://${driver.chromium.id}/options.html`);
    await page.getByText('portal.example').waitFor();
  };

  it.each([
    ['light', 'none', { width: 1000, height: 900 }],
    ['dark', 'none', { width: 1000, height: 900 }],
    ['dark', 'active', { width: 1000, height: 900 }],
    ['light', 'none', { width: 500, height: 450 }],
    ['light', 'none', { width: 320, height: 700 }],
  ] as const)(
    'has nothing that axe objects to, and nothing to scroll sideways (%s, forced colours: %s, %j)',
    async (colorScheme, forcedColors, size) => {
      await page.setViewportSize(size);
      await page.emulateMedia({ colorScheme, forcedColors });
      await open();
      expect(await violations(page)).toEqual([]);
      await page.getByText('Something else on this site').first().click();
      await page.locator('input[name="focus"]:not(:checked)').first().click();
      await page.getByText('Saved').waitFor();
      await page.getByRole('button', { name: 'Erase everything' }).click();
      await page.getByText('And turn off all sites').waitFor();
      expect(await violations(page)).toEqual([]);
      expect(await page.evaluate('document.documentElement.scrollWidth')).toBeLessThanOrEqual(
        size.width,
      );
      const file = `options-${colorScheme}-${forcedColors}-${size.width}.png`;
      await page.screenshot({ path: path.join(SHOTS, file), fullPage: true });
    },
  );

  it('every control has a name and is reached by the keyboard', async () => {
    await page.setViewportSize({ width: 1000, height: 900 });
    await page.emulateMedia({ colorScheme: 'light', forcedColors: 'none' });
    await open();
    const reached: string[] = [];
    for (let i = 0; i < 60; i++) {
      await page.keyboard.press('Tab');
      const name = await page.evaluate<string | undefined>(`(() => {
        const at = document.activeElement;
        if (at === document.body) return undefined;
        const labelled = at.closest('[aria-labelledby]:not(section)')?.getAttribute('aria-labelledby');
        return labelled ? document.getElementById(labelled).textContent : at.ariaLabel ?? (at.labels?.[0] ?? at).textContent.trim();
      })()`);
      if (name === undefined) break;
      reached.push(name);
    }
    expect(reached).toEqual([
      'General',
      'Sites',
      'Keys',
      'Recent and counted',
      'Office notes',
      'Storage',
      'About',
      'While you type a code',
      'When you move to a code',
      'When you point at a code',
      'How long the pointer rests first',
      'Hold a key while pointing',
      'Colors',
      'Text size',
      'Language',
      'Turn off 127.0.0.1',
      'Something else on this site',
      'Turn off Denticon',
      'Something else on this site',
      'Turn off portal.example',
      'Something else on this site',
      'Change keys',
      'Count the codes that are looked up',
      'Clear recent and counted codes',
      'What changed this year',
      'Show notes in the card in pages',
      'Add a note',
      'Save a backup',
      'Save as a spreadsheet (CSV)',
      'Choose a backup file',
      'Erase everything',
    ]);
  });

  it('an arrow key chooses, and it is saved at once', async () => {
    await open();
    await page.locator('input[name="theme"]:checked').focus();
    await page.keyboard.press('ArrowRight');
    await page.getByText('Saved').waitFor();
    expect(await page.locator('input[name="theme"][value="light"]').isChecked()).toBe(true);
  });

  it('what the organization has locked cannot be changed, and says so', async () => {
    await page.addInitScript(LOCK);
    await open();
    const group = page.getByRole('radiogroup', { name: 'When you point at a code' });
    await expect.poll(() => group.getByRole('radio').first().isDisabled()).toBe(true);
    expect(await page.getByRole('combobox', { name: /pointer rests/ }).isDisabled()).toBe(true);
    expect(await page.getByText('Set by your organization').count()).toBeGreaterThanOrEqual(2);
    expect(
      await page
        .getByRole('radiogroup', { name: 'While you type' })
        .getByRole('radio')
        .first()
        .isDisabled(),
    ).toBe(false);
    await page.getByText('Something else on this site').first().click();
    expect(
      await page.getByRole('combobox', { name: 'Pointing', exact: true }).first().isDisabled(),
    ).toBe(true);
    expect(
      await page.getByRole('combobox', { name: 'Typing', exact: true }).first().isDisabled(),
    ).toBe(false);
    expect(await violations(page)).toEqual([]);
  });
});
