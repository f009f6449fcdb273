import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { violations } from './browsers/axe.ts';
import { PANEL, panelBesideClaim } from './panel-beside-claim.ts';

/** The width of a narrow side panel, and what 400 % leave of a window of 1280 by 1024. */
const SIZES = [
  { width: 320, height: 800 },
  { width: 320, height: 256 },
];

describe('chromium: every state of the side panel', () => {
  let claim: Awaited<ReturnType<typeof panelBesideClaim>>;
  beforeAll(async () => {
    claim = await panelBesideClaim();
  });
  afterAll(() => claim?.close());
  beforeEach(async () => {
    await claim.driver.page.reload();
  });

  const STATES: [state: string, reach: () => Promise<unknown>][] = [
    ['at rest', async () => claim.open(claim.tabId + 1)],
    [
      'search',
      async () => {
        await claim.panel.getByRole('combobox').fill('crown');
        await claim.panel.getByRole('option').first().waitFor();
      },
    ],
    [
      'nothing found',
      async () => {
        await claim.panel.getByRole('combobox').fill('zzzzqqqq');
        await claim.panel.getByText('Nothing for “zzzzqqqq”.').waitFor();
      },
    ],
    [
      'entry',
      async () => {
        await claim.open();
        await claim.inHand('D2950');
        await claim.entry('D2950').waitFor();
      },
    ],
    ['checklist half done', async () => claim.panel.getByRole('checkbox').first().click()],
    [
      'narrative filled, another code in hand',
      async () => {
        await claim
          .blank('tooth')
          .fill('19 and a text that is longer than the box can hold, to see it warn');
        await claim.inHand('D0367');
        await claim.panel.getByText('D0367 is in hand').waitFor();
      },
    ],
    [
      'comparison',
      async () => {
        await claim.button(/^D2949 · /).click();
        await claim.panel.getByRole('table').waitFor();
      },
    ],
    [
      'retired',
      async () => {
        await claim.button('show it').click();
        await claim.inHand('D9940');
        await claim.entry('D9940').waitFor();
      },
    ],
    [
      'checked',
      async () => {
        await claim.button('Check this claim').click();
        await claim.panel.getByRole('heading', { name: /^\d+ lines? · \d+ questions?$/ }).waitFor();
      },
    ],
    [
      'not checked',
      async () => {
        await claim.open(claim.tabId + 1);
        await claim.button('Check this claim').click();
        await claim.panel.getByRole('heading', { name: 'Not checked' }).waitFor();
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
      await claim.panel.emulateMedia({ forcedColors: 'none', ...media });
      for (const [state, reach] of STATES) {
        await reach();
        expect(await violations(claim.panel), state).toEqual([]);
        for (const size of SIZES) {
          await claim.panel.setViewportSize(size);
          expect(
            await claim.panel.evaluate(() => document.documentElement.scrollWidth),
            `${state}, ${size.width} by ${size.height}`,
          ).toBeLessThanOrEqual(size.width);
        }
        await claim.panel.setViewportSize(PANEL);
      }
      await claim.panel.emulateMedia({ colorScheme: 'light', forcedColors: 'none' });
    },
    // Nine states, looked at as often as there are sizes.
    120_000,
  );
});
