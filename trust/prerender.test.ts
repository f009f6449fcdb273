import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type BareChromium, launchBareChromium } from '../e2e/browsers/bare-chromium.ts';
import { type Server, serve } from '../e2e/serve.ts';
import { record } from './figures.ts';
import { HEARD, LISTEN } from './heard.ts';

const PAGES = path.join(import.meta.dirname, 'pages/prerender');
const WAIT = { timeout: 8000 };

// Firefox makes no page ready before it is asked for.
describe('chromium: a page that is made ready before anybody sees it (trust model, R15)', () => {
  let chromium: BareChromium;
  let server: Server;
  beforeAll(async () => {
    server = await serve(PAGES);
    chromium = await launchBareChromium();
  });
  afterAll(async () => {
    await chromium?.close();
    await server?.close();
  });

  it('is told nothing of and shown nothing in, and answers once it is seen', async () => {
    const { worker } = chromium;
    await worker.evaluate(LISTEN);
    await chromium.openUnwatched(`${server.base}from.html`);
    const inPage = <T>(run: string) =>
      worker.evaluate<T>(`(async () => {
        const [tab] = await chrome.tabs.query({ url: 'http://127.0.0.1/*' });
        const target = { tabId: tab.id };
        const [{ result }] = await chrome.scripting.executeScript({ target, world: 'MAIN', func: () => ${run} });
        return result;
      })()`);
    await expect
      .poll(() => inPage("localStorage.getItem('told')").catch(() => undefined), WAIT)
      .toBe('{"prerendering":true,"added":0}');
    expect(await worker.evaluate(HEARD)).toEqual([]);
    expect(await worker.evaluate('chrome.action.getBadgeText({})')).toBe('');

    await inPage(`document.querySelector('a').click()`);
    const page = await chromium.at('to.html');
    await expect.poll(() => page.evaluate('document.prerendering'), WAIT).toBe(false);
    expect(
      await page.evaluate(`performance.getEntriesByType('navigation')[0].activationStart`),
      'the page that was made ready is the one that is seen',
    ).toBeGreaterThan(0);
    await page.click('[name="code2"]');
    await expect.poll(() => page.companionName(), WAIT).toMatch(/^D0395/);
    expect(await worker.evaluate(HEARD)).toContain('sighted active');
    record('prerender', { 'messages about a page before it is seen': 0, 'nodes in it': 0 });
  });
});
