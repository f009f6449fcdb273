import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { violations } from './browsers/axe.ts';
import { type ChromiumDriver, driveChromium } from './browsers/chromium-driver.ts';
import { fallsSilent, pause, speaksOf, staysSilent } from './browsers/driver.ts';
import { tabIdOf } from './browsers/tab-id.ts';
import { type Server, serve } from './serve.ts';

describe('chromium: the popup', () => {
  let driver: ChromiumDriver;
  let server: Server;
  let popup: Page;

  beforeAll(async () => {
    server = await serve();
    driver = await driveChromium();
    popup = await driver.chromium.context.newPage();
    await popup.setViewportSize({ width: 400, height: 598 });
  });
  afterAll(async () => {
    await driver?.close();
    await server?.close();
  });

  const open = (query = '') =>
    popup.goto(`chrome-extension://${driver.chromium.id}/popup.html${query}`);
  const names = async () => {
    await popup.locator('[role=listbox][aria-busy=false]').waitFor();
    return popup
      .getByRole('option')
      .evaluateAll((options) => options.map((o) => o.textContent ?? ''));
  };
  const ask = async (query: string) => {
    await popup.getByRole('combobox', { name: 'Search codes' }).fill('');
    // At rest there may be recent codes, but nothing is marked in them.
    await popup.locator('[role=option] mark').first().waitFor({ state: 'detached' });
    await popup.keyboard.type(query);
    return names();
  };

  it('opens ready to type, and answers for a whole code', async () => {
    await open();
    await popup.keyboard.type('d0395');
    expect((await names())[0]).toMatch(/^D0395/);
  });

  it('answers for the beginning of a code, then its near typos, then words', async () => {
    expect((await ask('D039')).every((name) => name.startsWith('D039'))).toBe(true);
    expect((await ask('0395'))[0]).toMatch(/^D0395/);
    expect(await ask('D0392')).toEqual(
      expect.arrayContaining([expect.stringMatching(/^D0391/), expect.stringMatching(/^D0393/)]),
    );
    expect((await ask('fusion'))[0]).toMatch(/^D0395/);
    expect((await ask('panorex'))[0]).toMatch(/^D0330/);
    expect((await ask('cone beem'))[0]).toMatch(/^D036/);
  });

  it('is worked by arrows, Enter and Escape', async () => {
    const found = await ask('D039');
    await popup.keyboard.press('ArrowDown');
    const chosen = popup.getByRole('option', { selected: true });
    expect(await chosen.textContent()).toBe(found[1]);
    const code = found[1]?.slice(0, 5) ?? '';
    await popup.keyboard.press('Enter');
    await popup.getByRole('article', { name: code }).waitFor();
    for (const heading of [
      'What it is',
      'Use it when',
      'Easily confused with',
      'Checklist',
      'Why claims come back',
      'Questions',
    ])
      expect(await popup.getByRole('heading', { name: heading }).count(), heading).toBe(1);
    await popup.keyboard.press('Escape');
    await popup.getByRole('option').first().waitFor();
    await popup.keyboard.press('Escape');
    expect(await popup.getByRole('combobox').inputValue()).toBe('');
  });

  it('says what to try where nothing is found', async () => {
    await popup.getByRole('combobox').fill('zzzzqqqq');
    await popup.getByText('Nothing for “zzzzqqqq”.').waitFor();
  });

  it('copies the code', async () => {
    await driver.chromium.context.grantPermissions(['clipboard-read', 'clipboard-write']);
    await ask('D0395');
    await popup.keyboard.press('Enter');
    await popup.getByRole('button', { name: 'Copy code' }).click();
    await popup.getByText('Copied').waitFor();
    expect(await popup.evaluate(() => navigator.clipboard.readText())).toBe('D0395');
  });

  it('shows the entry of a retired code with what replaced it', async () => {
    await open();
    await ask('D0351');
    await popup.keyboard.press('Enter');
    await popup.getByText('Ended with 2022.').waitFor();
    await popup.getByRole('button', { name: /^D0801/ }).click();
    await popup.getByRole('article', { name: 'D0801' }).waitFor();
  });

  it.each([
    ['light', 'none'],
    ['dark', 'none'],
    ['dark', 'active'],
  ] as const)(
    'has nothing that axe objects to (%s, forced colours: %s)',
    async (colorScheme, forcedColors) => {
      await popup.emulateMedia({ colorScheme, forcedColors });
      await open();
      for (const step of [
        () => undefined,
        () => ask('D039'),
        () => popup.keyboard.press('Enter'),
        () =>
          popup
            .getByRole('button', { name: /^D\d{4} · / })
            .first()
            .click(),
        async () => {
          await open();
          await popup.keyboard.type('zzzzqqqq');
        },
      ]) {
        await step();
        await pause(300);
        expect(await violations(popup)).toEqual([]);
      }
      await popup.emulateMedia({ colorScheme: 'light', forcedColors: 'none' });
    },
  );

  it('turns a site off and on without a reload of the claim', async () => {
    await driver.page.bringToFront();
    await driver.open(`${server.base}claim.html`);
    await driver.click('[name="code1"]');
    await driver.type('D0395');
    await speaksOf(driver, 'D0395');

    const tabId = await tabIdOf(driver.chromium, server.base);
    await open(`?tab=${tabId}`);
    const onOff = popup.getByRole('switch', { name: 'On this site' });
    expect(await onOff.getAttribute('aria-checked')).toBe('true');
    await popup.bringToFront();
    await onOff.click();
    await popup.getByText(/^Turn on to see codes/).waitFor();
    await driver.page.bringToFront();
    await fallsSilent(driver);
    await driver.click('[name="code2"]');
    expect(await staysSilent(driver)).toBeUndefined();
    expect(await registered(driver)).toEqual(['http://localhost/*']);

    await popup.bringToFront();
    await onOff.click();
    await popup.getByText(/^Codes are explained on/).waitFor();
    await driver.page.bringToFront();
    await pause(200);
    await driver.click('[name="code3"]');
    await speaksOf(driver, 'D0330');
    expect(await registered(driver)).toEqual(['http://127.0.0.1/*', 'http://localhost/*']);
  });
});

async function registered(driver: ChromiumDriver): Promise<string[]> {
  const worker = await driver.chromium.worker();
  return worker.evaluate(async () => {
    // biome-ignore lint/suspicious/noExplicitAny: the worker's own API, outside of this project's types
    const { scripting } = (globalThis as any).chrome;
    const scripts: { matches: string[] }[] = await scripting.getRegisteredContentScripts();
    return scripts.flatMap(({ matches }) => matches.sort());
  });
}
