import { afterAll, describe, expect, it } from 'vitest';
import { stopWorker } from '../benches/stop-worker.ts';
import { driveChromium } from '../e2e/browsers/chromium-driver.ts';
import { fallsSilent, speaksOf } from '../e2e/browsers/driver.ts';
import { driveFirefox } from '../e2e/browsers/firefox-driver.ts';
import { serve } from '../e2e/serve.ts';
import { record } from './figures.ts';

/** How often each browser's background is ended, and asked right after (trust model, R01 and R03). */
const KILLS = { chromium: 1000, firefox: 500 };
/** After so many, the card in the page is tried too. */
const CARD_EVERY = 100;
const CODES = ['D0120', 'D1110', 'D2740', 'D4341', 'D9999'];
const ask = (code: string) =>
  `sendMessage({ type: 'lookup', code: '${code}' }).then(({ code }) => code, String)`;

const counted: Record<string, number | string> = {};
afterAll(() => record('killed-background', counted));

describe('the background, ended at any time', () => {
  it(`answers ${KILLS.chromium} times of ${KILLS.chromium} in Chromium, and the card comes`, async () => {
    const server = await serve();
    const driver = await driveChromium();
    const { chromium, page } = driver;
    const own = await chromium.context.newPage();
    await own.goto(`chrome-extension://${chromium.id}/popup.html`);
    const session = await chromium.context.newCDPSession(own);
    await session.send('ServiceWorker.enable');
    await page.bringToFront();
    await driver.open(`${server.base}claim.html`);
    const wrong: string[] = [];
    for (let i = 0; i < KILLS.chromium; i++) {
      const code = CODES[i % CODES.length] ?? '';
      await stopWorker(session, chromium.id);
      const answer = await own.evaluate<string>(`chrome.runtime.${ask(code)}`);
      if (answer !== code) wrong.push(`${i}: ${answer}`);
      if (i % CARD_EVERY !== 0) continue;
      await stopWorker(session, chromium.id);
      await driver.click('[name="code1"]');
      await driver.control('a');
      await driver.type(code);
      await speaksOf(driver, code);
      await driver.press('Escape');
      await fallsSilent(driver);
    }
    counted['answers in Chromium'] = `${KILLS.chromium - wrong.length} of ${KILLS.chromium}`;
    expect(wrong).toEqual([]);
    await driver.close();
    await server.close();
  }, 600_000);

  it(`answers ${KILLS.firefox} times of ${KILLS.firefox} in Firefox`, async () => {
    const driver = await driveFirefox();
    const { firefox } = driver;
    await driver.open(firefox.pageUrl('popup.html'));
    const wrong: string[] = [];
    let ended = 0;
    for (let i = 0; i < KILLS.firefox; i++) {
      const code = CODES[i % CODES.length] ?? '';
      ended += Number(
        await firefox.inBrowser(`
          const { extension } = WebExtensionPolicy.getByID(${JSON.stringify(firefox.id)});
          await extension.terminateBackground({ ignoreDevToolsAttached: true });
          return extension.backgroundState === 'stopped' ? 1 : 0;`),
      );
      const { value } = await firefox.command('WebDriver:ExecuteAsyncScript', {
        script: `browser.runtime.${ask(code)}.then(arguments[arguments.length - 1]);`,
        args: [],
      });
      if (value !== code) wrong.push(`${i}: ${value}`);
    }
    counted['answers in Firefox'] = `${KILLS.firefox - wrong.length} of ${KILLS.firefox}`;
    expect(wrong).toEqual([]);
    expect(ended).toBe(KILLS.firefox);
    await driver.close();
  }, 600_000);
});
