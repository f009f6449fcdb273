import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type BareChromium, launchBareChromium } from '../e2e/browsers/bare-chromium.ts';
import { type Server, serve } from '../e2e/serve.ts';
import { record } from './figures.ts';

/** How often a page is left and come back to. */
const TIMES = 100;
/** After so many, the card is tried. */
const CARD_EVERY = 10;
const WAIT = { timeout: 4000 };

// In Chromium alone: whatever Firefox's automation does in a page listens to the page's unloading, and then none is kept.
let server: Server;
beforeAll(async () => {
  server = await serve();
});
afterAll(() => server?.close());

/** Writes down in the page itself whether it was kept, each time it is shown: a page that was not kept forgets. */
const COUNT = `addEventListener('pageshow', ({ persisted }) => { document.body.dataset.kept = (document.body.dataset.kept ?? '') + (persisted ? 'k' : '-'); });`;
const KEPT = `(document.body?.dataset.kept ?? '')`;

describe('chromium: left and come back to (trust model, R14)', () => {
  let chromium: BareChromium;
  beforeAll(async () => {
    chromium = await launchBareChromium();
  });
  afterAll(() => chromium?.close());

  it(`stays a page that is kept, ${TIMES} times of ${TIMES}, with the card open as it is left`, async () => {
    const page = await chromium.open(`${server.base}claim.html`);
    const name = () => page.companionName();
    await expect.poll(() => page.evaluate('document.readyState'), WAIT).toBe('complete');
    await page.evaluate(COUNT);
    const speaks = async (css: string, code: RegExp) => {
      const asked = async () => {
        await page.click(css);
        return (await name()) ?? '';
      };
      // Again and again: at the first click the page's scripts may not be in it yet.
      await expect.poll(asked, { ...WAIT, interval: 500 }).toMatch(code);
    };
    await speaks('[name="code2"]', /^D0367/);
    const { currentIndex, entries } = await page.send('Page.getNavigationHistory');
    const claim = entries[currentIndex];
    for (let i = 1; i <= TIMES; i++) {
      await page.send('Page.navigate', { url: `${server.base}claim.html?other` });
      await expect.poll(() => page.evaluate('location.search'), WAIT).toBe('?other');
      await page.send('Page.navigateToHistoryEntry', { entryId: claim?.id ?? 0 });
      await expect.poll(() => page.evaluate('location.search'), WAIT).toBe('');
      await expect.poll(() => page.evaluate(KEPT), WAIT).toBe('k'.repeat(i));
      const isOdd = (i / CARD_EVERY) % 2 === 1;
      if (i % CARD_EVERY === 0)
        await speaks(`[name="code${isOdd ? 4 : 2}"]`, isOdd ? /^D0140/ : /^D0367/);
    }
    const reasons = await page.evaluate(
      `performance.getEntriesByType('navigation')[0].notRestoredReasons?.reasons ?? []`,
    );
    expect(reasons).toEqual([]);
    record('back-forward-chromium', { 'times a page was left and came back as it was': TIMES });
  });
});
