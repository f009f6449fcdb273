import type { Page } from 'playwright-core';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { violations } from './browsers/axe.ts';
import { type ChromiumDriver, driveChromium } from './browsers/chromium-driver.ts';
import { companionFor } from './browsers/companion.ts';
import { pause, speaksOf } from './browsers/driver.ts';
import { type Server, serve } from './serve.ts';

/** Something that staff would type into a blank, and that nothing may keep. */
const CANARY = 'tooth 19 of J. Canary';
/** The width of a narrow side panel, and what 400 % leave of a window of 1280 by 1024. */
const SIZES = [
  { width: 320, height: 800 },
  { width: 320, height: 256 },
];

describe('chromium: the side panel', () => {
  let driver: ChromiumDriver;
  let server: Server;
  let panel: Page;
  let tabId: number;

  beforeAll(async () => {
    server = await serve();
    driver = await driveChromium();
    await driver.chromium.context.grantPermissions(['clipboard-read', 'clipboard-write']);
    await driver.open(`${server.base}claim.html`);
    const worker = await driver.chromium.worker();
    tabId = await worker.evaluate(
      // biome-ignore lint/suspicious/noExplicitAny: the worker's own API, outside of this project's types
      async (url) => (await (globalThis as any).chrome.tabs.query({ url }))[0].id,
      `${server.base.replace(/:\d+/, '')}*`,
    );
    panel = await driver.chromium.context.newPage();
    await panel.setViewportSize({ width: 360, height: 800 });
  });
  afterAll(async () => {
    await driver?.close();
    await server?.close();
  });
  beforeEach(async () => {
    await driver.page.reload();
  });

  const open = (tab: number = tabId) =>
    panel.goto(`chrome-extension://${driver.chromium.id}/sidepanel.html?tab=${tab}`);
  /** Types a code into the claim, with the panel beside it. */
  const inHand = async (code: string, field = 'code1') => {
    await driver.page.bringToFront();
    await driver.click(`[name="${field}"]`);
    await driver.control('a');
    await driver.type(code);
    await speaksOf(driver, code);
    await panel.bringToFront();
  };
  const entry = (code: string) => panel.getByRole('article', { name: code });
  const blank = (name: string) => panel.getByLabel(name, { exact: true });
  const button = (name: string | RegExp) =>
    panel.getByRole('button', { name, exact: typeof name === 'string' });
  const clipboard = () => panel.evaluate(() => navigator.clipboard.readText());
  const focused = () => panel.evaluate(() => document.activeElement?.textContent);

  it('follows the code in hand, and shows the whole entry', async () => {
    await open();
    await inHand('D0395');
    await entry('D0395').waitFor();
    for (const heading of [
      'What it is',
      'Use it when',
      'Not when',
      'Easily confused with',
      'Have ready',
      'Checklist',
      'Why claims come back',
      'Questions',
      'For the patient',
    ])
      expect(await panel.getByRole('heading', { name: heading }).count(), heading).toBe(1);
    await inHand('D0367');
    await entry('D0367').waitFor();
  });

  it('opens with what is in hand, and follows no other tab', async () => {
    await inHand('D0393');
    await open();
    await entry('D0393').waitFor();
    await open(tabId + 1);
    await inHand('D0395');
    await pause(300);
    await panel.getByText('Type a code in the claim').waitFor();
  });

  it('keeps its entry while it is told not to follow', async () => {
    await open();
    await inHand('D0395');
    await entry('D0395').waitFor();
    const follow = panel.getByRole('switch', { name: 'Follow' });
    await follow.click();
    await inHand('D0367');
    await panel.getByText('D0367 is in hand').waitFor();
    await entry('D0395').waitFor();
    await follow.click();
    await entry('D0367').waitFor();
    expect(await panel.getByText('is in hand').count()).toBe(0);
  });

  it('fills the narrative, counts it against the box, and copies it with open blanks visible', async () => {
    await open();
    await inHand('D2950');
    await entry('D2950').waitFor();
    await panel.getByText('2 blanks open').waitFor({ state: 'detached' });
    await panel.getByText('3 blanks open').waitFor();
    await blank('tooth').fill('19');
    await blank('share').fill('60 %');
    await button('Copy').click();
    await panel.getByText('Copied, 1 blank still open').waitFor();
    expect(await clipboard()).toBe(
      'Tooth 19: 60 % gone, walls left [number/mm]; crown would not hold without core.',
    );
    await panel.getByText('79 of 80').waitFor();

    const said = panel.getByRole('status').filter({ hasText: 'Longer than' });
    expect(await said.count()).toBe(0);
    await blank('number/mm').fill('2 walls of 4 mm');
    await said.filter({ hasText: 'Longer than the 80 characters' }).waitFor();
    await blank('The box holds').fill('120');
    await panel.getByText('of 120').waitFor();
    expect(await said.count()).toBe(0);

    await button('Copy the long form').click();
    await panel.getByText(/^Copied, \d+ blanks still open/).waitFor();
    const long = await clipboard();
    expect(long).toContain('Tooth 19, [vital / root canal of date].');
    expect(long).toContain('60 % of the crown was missing');
  });

  it('lets no code in hand take away what is being written', async () => {
    await open();
    await inHand('D2950');
    await blank('tooth').fill('19');
    await inHand('D0367');
    await panel.getByText('D0367 is in hand').waitFor();
    expect(await blank('tooth').inputValue()).toBe('19');
    await panel.getByRole('combobox').fill('crown');
    await panel.getByRole('option').first().waitFor();
    await panel.keyboard.press('Escape');
    expect(await blank('tooth').inputValue()).toBe('19');
    await button('show it').click();
    await entry('D0367').waitFor();
    await inHand('D2950');
    await entry('D2950').waitFor();
    expect(await blank('tooth').inputValue()).toBe('');
  });

  it('keeps nothing of what was typed', async () => {
    await open();
    await inHand('D2950');
    await blank('tooth').fill(CANARY);
    await panel.getByText(CANARY).first().waitFor();
    const kept = await panel.evaluate(async () => {
      // biome-ignore lint/suspicious/noExplicitAny: the page's own API, outside of this project's types
      const { storage } = (globalThis as any).chrome;
      const areas = await Promise.all([storage.local.get(), storage.session.get()]);
      return JSON.stringify([areas, { ...localStorage }, { ...sessionStorage }]);
    });
    expect(kept).not.toContain('Canary');
    for (const field of await panel.locator('.narrative input').all()) {
      expect(await field.getAttribute('autocomplete')).toBe('off');
      expect(await field.getAttribute('name')).toBeNull();
    }
    await panel.reload();
    await entry('D2950').waitFor();
    expect(await blank('tooth').inputValue()).toBe('');
  });

  it('leaves the card in the page without a field to type in', async () => {
    await inHand('D2950');
    const { nodes } = await companionFor(driver.page, 'D2950');
    expect(nodes.filter(({ role }) => /textbox|combobox|spinbutton/.test(role))).toEqual([]);
  });

  it('moves in its lists by arrows, Home and End, and leaves them by Tab', async () => {
    await open();
    await inHand('D0395');
    const near = entry('D0395').locator('.near-misses button');
    const codes = await near.allTextContents();
    expect(codes.length).toBeGreaterThan(2);
    await near.first().focus();
    for (const [key, code] of [
      ['ArrowDown', codes[1]],
      ['End', codes.at(-1)],
      ['ArrowDown', codes[0]],
      ['ArrowUp', codes.at(-1)],
      ['Home', codes[0]],
    ] as const) {
      await panel.keyboard.press(key);
      expect(await focused(), key).toBe(code);
    }
    await panel.keyboard.press('End');
    await panel.keyboard.press('Tab');
    expect(codes).not.toContain(await focused());
    await panel.keyboard.press('Shift+Tab');
    expect(await focused()).toBe(codes.at(-1));

    await panel.getByRole('combobox').fill('D039');
    const options = panel.getByRole('option');
    await options.nth(2).waitFor();
    const names = await options.allTextContents();
    await panel.keyboard.press('ArrowDown');
    for (const [key, name] of [
      ['End', names.at(-1)],
      ['Home', names[0]],
    ] as const) {
      await panel.keyboard.press(key);
      expect(await panel.getByRole('option', { selected: true }).textContent()).toBe(name);
    }
  });

  it('is worked by the keyboard alone: search, entry, comparison, narrative, copy', async () => {
    await open(tabId + 1);
    const tabTo = async (name: string | RegExp) => {
      const wanted = typeof name === 'string' ? new RegExp(`^${name}$`) : name;
      for (let i = 0; i < 80; i++) {
        await panel.keyboard.press('Tab');
        const label = await panel.evaluate(() => {
          const element = document.activeElement as HTMLInputElement | null;
          return (
            element?.getAttribute('aria-label') ??
            (element?.labels?.[0] ?? element)?.textContent ??
            ''
          );
        });
        if (wanted.test(label)) return;
      }
      throw new Error(`Tab never leads to ${name}.`);
    };
    await panel.keyboard.type('build-up');
    await panel.getByRole('option').first().waitFor();
    while (!(await panel.getByRole('option', { selected: true }).textContent())?.includes('D2950'))
      await panel.keyboard.press('ArrowDown');
    await panel.keyboard.press('Enter');
    await entry('D2950').waitFor();

    await tabTo(/^D2949 · /);
    await panel.keyboard.press('ArrowDown');
    await panel.keyboard.press('Enter');
    await panel.getByRole('table', { name: 'The codes side by side' }).waitFor();
    // What was pressed is gone; the focus is in what came in its place, not at the top of the page.
    expect(await panel.evaluate(() => document.activeElement?.localName)).toBe('article');
    await tabTo('Back');
    await panel.keyboard.press('Enter');
    await panel.getByRole('heading', { name: 'For the remarks box' }).waitFor();

    await tabTo('tooth');
    await panel.keyboard.type('30');
    await tabTo('Copy');
    await panel.keyboard.press('Enter');
    await panel.getByText('Copied, 2 blanks still open').waitFor();
    expect(await clipboard()).toMatch(/^Tooth 30: \[share\] gone/);
  });

  it('says plainly that a claim could not be checked, and how to go on', async () => {
    await open(tabId + 1);
    await button('Check this claim').click();
    await panel.getByRole('heading', { name: 'Not checked' }).waitFor();
    await panel.getByText('Claimside could not read this screen.').waitFor();
    await button('Check again').click();
    await panel.getByRole('heading', { name: 'Not checked' }).waitFor();
    await button('Close the claim check').click();
    await panel.getByText('Type a code in the claim').waitFor();
  });

  const STATES: [state: string, reach: () => Promise<unknown>][] = [
    ['at rest', async () => open(tabId + 1)],
    [
      'search',
      async () => {
        await panel.getByRole('combobox').fill('crown');
        await panel.getByRole('option').first().waitFor();
      },
    ],
    [
      'nothing found',
      async () => {
        await panel.getByRole('combobox').fill('zzzzqqqq');
        await panel.getByText('Nothing for “zzzzqqqq”.').waitFor();
      },
    ],
    [
      'entry',
      async () => {
        await open();
        await inHand('D2950');
        await entry('D2950').waitFor();
      },
    ],
    ['checklist half done', async () => panel.getByRole('checkbox').first().click()],
    [
      'narrative filled, another code in hand',
      async () => {
        await blank('tooth').fill(
          '19 and a text that is longer than the box can hold, to see it warn',
        );
        await inHand('D0367');
        await panel.getByText('D0367 is in hand').waitFor();
      },
    ],
    [
      'comparison',
      async () => {
        await button(/^D2949 · /).click();
        await panel.getByRole('table').waitFor();
      },
    ],
    [
      'retired',
      async () => {
        await button('show it').click();
        await inHand('D9940');
        await entry('D9940').waitFor();
      },
    ],
    [
      'checked',
      async () => {
        await button('Check this claim').click();
        await panel.getByRole('heading', { name: /^\d+ lines? · \d+ questions?$/ }).waitFor();
      },
    ],
    [
      'not checked',
      async () => {
        await open(tabId + 1);
        await button('Check this claim').click();
        await panel.getByRole('heading', { name: 'Not checked' }).waitFor();
      },
    ],
  ];

  it.each([
    { colorScheme: 'light' },
    { colorScheme: 'dark' },
    { colorScheme: 'light', forcedColors: 'active' },
  ] as const)(
    'has nothing that axe objects to, and nothing wider than itself (%j)',
    async (media) => {
      await panel.emulateMedia({ forcedColors: 'none', ...media });
      for (const [state, reach] of STATES) {
        await reach();
        expect(await violations(panel), state).toEqual([]);
        for (const size of SIZES) {
          await panel.setViewportSize(size);
          expect(
            await panel.evaluate(() => document.documentElement.scrollWidth),
            `${state}, ${size.width} by ${size.height}`,
          ).toBeLessThanOrEqual(size.width);
        }
        await panel.setViewportSize({ width: 360, height: 800 });
      }
      await panel.emulateMedia({ colorScheme: 'light', forcedColors: 'none' });
    },
    // Nine states, looked at as often as there are sizes.
    120_000,
  );
});
