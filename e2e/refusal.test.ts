import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type ChromiumDriver, driveChromium } from './browsers/chromium-driver.ts';
import { speaksOf, staysSilent } from './browsers/driver.ts';
import { type Server, serve } from './serve.ts';

const RECT = {
  x: 0,
  y: 0,
  width: 10,
  height: 10,
  depth: 0,
  own: { x: 0, y: 0 },
  view: { width: 9, height: 9 },
};
const UUID = '00000000-0000-4000-8000-000000000001';
const REFUSED = { type: 'refused', reason: 'not a message of this sender' };

/** Messages that no script of ours in a page would send. */
const FORGED: unknown[] = [
  null,
  'sighted',
  42,
  [],
  {},
  { type: 'search', query: 'fusion' },
  { type: 'searchable' },
  { type: 'look-once', tabId: 1 },
  { type: 'scan-claim', tabId: 1 },
  { type: 'settings' },
  { type: 'change-settings', patch: { typing: 'off' } },
  { type: 'change-site', site: 'https://pm.example/*', of: { typing: 'off' } },
  { type: 'erase-everything', sites: false },
  { type: 'notes', code: 'D2740' },
  { type: 'all-notes' },
  { type: 'change-note', code: 'D2740', operation: { kind: 'add', id: UUID, text: 'x' } },
  { type: 'restore-notes', id: UUID, mode: 'replace', basis: 0, notes: [] },
  { type: 'undo-restore', id: UUID },
  { type: 'names-held' },
  { type: 'add-names', id: UUID, part: 0, names: [{ code: 'D2740', name: 'x' }] },
  { type: 'finish-names', id: UUID, parts: 1, label: 'x', count: 1 },
  { type: 'remove-names' },
  { type: 'change-settings', patch: { notesInPage: true } },
  { type: 'sighted' },
  { type: 'sighted', code: '<b>', how: 'typed', rect: RECT, line: 1 },
  { type: 'sighted', code: 'D0395', how: 'shouted', rect: RECT, line: 1 },
  { type: 'sighted', code: 'D0395', how: 'typed', rect: { ...RECT, x: '0' }, line: 1 },
  { type: 'sighted', code: 'D0395', how: 'typed', rect: RECT, line: 1, text: 'a name' },
  { type: 'sighted', code: 'D0395', how: 'typed', rect: RECT, line: 1, date: 'Jane' },
  { type: 'lookup', code: 'D0395', __proto__: { polluted: true }, extra: 1 },
  { type: 'gone', tabId: 1 },
  { type: 'chord', codes: [{ code: 'name' }], rect: RECT },
];

describe('chromium: messages', () => {
  let driver: ChromiumDriver;
  let server: Server;

  beforeAll(async () => {
    server = await serve();
    driver = await driveChromium();
    await driver.open(`${server.base}claim.html`);
  });
  afterAll(async () => {
    await driver?.close();
    await server?.close();
  });

  /** Runs in the world of the extension's own scripts in the page, as a script that was taken over would. */
  const fromPage = async (message: unknown) => {
    const session = await driver.page.context().newCDPSession(driver.page);
    const worlds: { id: number; origin: string }[] = [];
    session.on('Runtime.executionContextCreated', ({ context }) => worlds.push(context));
    await session.send('Runtime.enable');
    const ours = worlds.find(({ origin }) => origin === `chrome-extension://${driver.chromium.id}`);
    const { result } = await session.send('Runtime.evaluate', {
      expression: `chrome.runtime.sendMessage(${JSON.stringify(message)})`,
      contextId: ours?.id ?? 0,
      awaitPromise: true,
      returnByValue: true,
    });
    await session.detach();
    return result.value;
  };

  it.each(FORGED.map((message) => [JSON.stringify(message), message]))(
    '%s is refused and changes nothing',
    async (_, message) => {
      expect(await fromPage(message)).toEqual(REFUSED);
      expect(await driver.companionName()).toBeUndefined();
    },
  );

  it('one that fits is answered from the same place', async () => {
    expect(await fromPage({ type: 'lookup', code: 'D0395' })).toMatchObject({
      kind: 'entry',
      code: 'D0395',
    });
    expect(await staysSilent(driver)).toBeUndefined();
    expect(
      await fromPage({ type: 'sighted', code: 'D0395', how: 'typed', rect: RECT, line: 1 }),
    ).toBe(true);
    await speaksOf(driver, 'D0395');
  });

  it('a page of the extension may not report what a page sees', async () => {
    const popup = await driver.chromium.context.newPage();
    await popup.goto(`chrome-extension://${driver.chromium.id}/popup.html`);
    const answer = await popup.evaluate(
      // biome-ignore lint/suspicious/noExplicitAny: the page's own API, outside of this project's types
      (message) => (globalThis as any).chrome.runtime.sendMessage(message),
      { type: 'sighted', code: 'D0395', how: 'typed', rect: RECT, line: 1 },
    );
    expect(answer).toEqual(REFUSED);
  });
});
