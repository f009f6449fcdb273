import type { Page, Worker } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { type ChromiumDriver, driveChromium } from '../e2e/browsers/chromium-driver.ts';
import { type Server, serve } from '../e2e/serve.ts';
import { record } from './figures.ts';
import { forged, OF_OURS, OF_PAGES, sending } from './forged-messages.ts';

vi.mock('wxt/browser', () => ({ browser: {} }));
const { FromExtension, FromPage } = await import('../platform/messages.ts');

const MESSAGES = 10_000;
/** Messages that are under way at once. */
const AT_ONCE = 250;
const PAGE_TYPES = new Set(OF_PAGES.map(({ type }) => type));
const seed = Number(process.env.SEED ?? Date.now() % 2 ** 31);

interface Variant {
  options: readonly (Variant | { entries: { type: { literal: string } } })[];
}
function typesOf({ options }: Variant): string[] {
  return options.flatMap((one) => ('options' in one ? typesOf(one) : one.entries.type.literal));
}

describe(`T17: chromium: forged messages (seed ${seed})`, () => {
  let driver: ChromiumDriver;
  let server: Server;
  let worker: Worker;
  let popup: Page;

  beforeAll(async () => {
    server = await serve();
    driver = await driveChromium();
    await driver.open(`${server.base}claim.html`);
    popup = await driver.chromium.context.newPage();
    await popup.goto(`chrome-extension://${driver.chromium.id}/popup.html`);
    await popup.evaluate(`(async () => {
      await chrome.runtime.sendMessage(${JSON.stringify(OF_OURS.find(({ type }) => type === 'change-note'))});
      await chrome.runtime.sendMessage({ type: 'star', code: 'D0274', isStarred: true });
      await chrome.runtime.sendMessage({ type: 'change-settings', patch: { theme: 'dark' } });
      globalThis.isStillHere = true;
    })()`);
    worker = await driver.chromium.worker();
    await worker.evaluate(`(() => {
      self.writes = []; self.faults = [];
      chrome.storage.onChanged.addListener((changes, area) => void self.writes.push(area + ' ' + Object.keys(changes)));
      for (const event of ['error', 'unhandledrejection'])
        addEventListener(event, (e) => void self.faults.push(String(e.reason ?? e.message)));
    })()`);
  });
  afterAll(async () => {
    await driver?.close();
    await server?.close();
  });

  const stored = () =>
    worker.evaluate<string>(
      `Promise.all(['local', 'session'].map((area) => chrome.storage[area].get(null))).then(JSON.stringify)`,
    );
  const nothingHappened = async (before: string) => {
    expect(await worker.evaluate('[self.writes, self.faults]')).toEqual([[], []]);
    expect(await stored()).toBe(before);
    // Nor was the page of the extension that stood open loaded anew.
    expect(await popup.evaluate('globalThis.isStillHere')).toBe(true);
    expect(await driver.companionName()).toBeUndefined();
  };

  it('there is one of every type that anybody may send', () => {
    expect(new Set(typesOf(FromPage as unknown as Variant))).toEqual(PAGE_TYPES);
    expect(new Set(typesOf(FromExtension as unknown as Variant))).toEqual(
      new Set(OF_OURS.map(({ type }) => type)),
    );
  });

  it(`${MESSAGES} from the scripts of a page are refused, and change nothing`, async () => {
    const before = await stored();
    expect(before).toMatch(/note:D2740.*D0274|D0274.*note:D2740/);
    const session = await driver.page.context().newCDPSession(driver.page);
    const worlds: { id: number; origin: string }[] = [];
    session.on('Runtime.executionContextCreated', ({ context }) => worlds.push(context));
    await session.send('Runtime.enable');
    const origin = `chrome-extension://${driver.chromium.id}`;
    const contextId = worlds.find((world) => world.origin === origin)?.id ?? 0;
    const messages = forged(MESSAGES, seed, FromPage, PAGE_TYPES);
    for (let at = 0; at < messages.length; at += AT_ONCE) {
      const { result, exceptionDetails } = await session.send('Runtime.evaluate', {
        expression: sending(messages.slice(at, at + AT_ONCE)),
        contextId,
        awaitPromise: true,
        returnByValue: true,
      });
      expect(exceptionDetails).toBeUndefined();
      expect(result.value).toEqual([]);
    }
    await session.detach();
    await nothingHappened(before);
  });

  it(`${MESSAGES} from a page of the extension are refused, and change nothing`, async () => {
    const before = await stored();
    const messages = forged(MESSAGES, seed, FromExtension);
    // It would load itself anew whenever another of our own pages says that everything was erased.
    await popup.close();
    const sender = await driver.chromium.context.newPage();
    await sender.goto(`chrome-extension://${driver.chromium.id}/january.html`);
    for (let at = 0; at < messages.length; at += AT_ONCE)
      expect(await sender.evaluate(sending(messages.slice(at, at + AT_ONCE)))).toEqual([]);
    await sender.close();
    expect(await worker.evaluate('[self.writes, self.faults]')).toEqual([[], []]);
    expect(await stored()).toBe(before);
    record('forged-messages', {
      'forged messages from a page': MESSAGES,
      'forged messages from a page of the extension': MESSAGES,
      writes: 0,
      'uncaught errors': 0,
      seed,
    });
  });
});
