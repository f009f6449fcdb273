// T17 in Firefox, whose scripts in pages no automation reaches: the sentinel of this build sends what it is handed.
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { driveFirefox, type FirefoxDriver } from '../e2e/browsers/firefox-driver.ts';
import { type Server, serve } from '../e2e/serve.ts';
import { record } from './figures.ts';
import { forged, OF_OURS, OF_PAGES, sending, sendingAll } from './forged-messages.ts';

vi.mock('wxt/browser', () => ({ browser: {} }));
const { FromExtension, FromPage } = await import('../platform/messages.ts');

const BUILD = path.resolve(import.meta.dirname, '../.output/firefox-mv3');
const MESSAGES = 10_000;
/** Messages that are under way at once. */
const AT_ONCE = 250;
const PAGE_TYPES = new Set(OF_PAGES.map(({ type }) => type));
const seed = Number(process.env.SEED ?? Date.now() % 2 ** 31);

/** Sends the messages that an event holds, and answers in an attribute. */
const MOUTHPIECE = `
;addEventListener('forge', async ({ detail }) => {
  const others = await ${sendingAll('JSON.parse(detail)')};
  document.documentElement.dataset.others = JSON.stringify(others);
});`;

describe(`T17: firefox: forged messages (seed ${seed})`, () => {
  let driver: FirefoxDriver;
  let server: Server;
  const build = fs.mkdtempSync(path.join(os.tmpdir(), 'claimside-forging-'));

  beforeAll(async () => {
    fs.cpSync(BUILD, build, { recursive: true });
    fs.appendFileSync(path.join(build, 'sentinel.js'), MOUTHPIECE);
    server = await serve();
    driver = await driveFirefox({ extension: build });
    await ours();
    await driver.evaluate(`(async () => {
      await browser.runtime.sendMessage(${JSON.stringify(OF_OURS.find(({ type }) => type === 'change-note'))});
      await browser.runtime.sendMessage({ type: 'star', code: 'D0274', isStarred: true });
      await browser.runtime.sendMessage({ type: 'change-settings', patch: { theme: 'dark' } });
    })()`);
  });
  afterAll(async () => {
    await driver?.close();
    await server?.close();
    fs.rmSync(build, { recursive: true });
  });

  // The January kit: it writes nothing by itself.
  const ours = () => driver.open(driver.firefox.pageUrl('january.html'));
  const stored = () =>
    driver.evaluate<string>(
      `Promise.all(['local', 'session'].map((area) => browser.storage[area].get(null))).then(JSON.stringify)`,
    );
  const batches = (messages: string[]) =>
    Array.from({ length: Math.ceil(messages.length / AT_ONCE) }, (_, n) =>
      messages.slice(n * AT_ONCE, (n + 1) * AT_ONCE),
    );

  it(`${MESSAGES} from the scripts of a page are refused, and change nothing`, async () => {
    const before = await stored();
    expect(before).toMatch(/note:D2740.*D0274|D0274.*note:D2740/);
    await driver.open(`${server.base}claim.html`);
    const root = 'document.documentElement.dataset';
    for (const batch of batches(forged(MESSAGES, seed, FromPage, PAGE_TYPES))) {
      await driver.evaluate(
        `(delete ${root}.others, dispatchEvent(new CustomEvent('forge', { detail: ${JSON.stringify(JSON.stringify(batch))} })))`,
      );
      await driver.until(`${root}.others !== undefined`);
      expect(await driver.evaluate(`${root}.others`)).toBe('[]');
    }
    expect(await driver.companionName()).toBeUndefined();
    await ours();
    expect(await stored()).toBe(before);
  }, 180_000);

  it(`${MESSAGES} from a page of the extension are refused, and change nothing`, async () => {
    const before = await stored();
    for (const batch of batches(forged(MESSAGES, seed, FromExtension)))
      expect(await driver.evaluate(sending(batch))).toEqual([]);
    expect(await stored()).toBe(before);
    record('forged-messages-firefox', {
      'forged messages from a page': MESSAGES,
      'forged messages from a page of the extension': MESSAGES,
      'changes of what is stored': 0,
      seed,
    });
  }, 180_000);
});
