import path from 'node:path';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { axeInCompanion } from './browsers/axe.ts';
import { clickIn, companionNow } from './browsers/companion.ts';
import { pause, speaksOf } from './browsers/driver.ts';
import { driveFirefox, type FirefoxDriver } from './browsers/firefox-driver.ts';
import { claimCard } from './claim-card.ts';
import { type Server, serve } from './serve.ts';

const SHOTS = path.resolve(import.meta.dirname, 'out');
const NOTE = 'Kestrel wants both bitewings';
const UUID = '00000000-0000-4000-8000-000000000001';
const ADD = JSON.stringify({
  type: 'change-note',
  code: 'D0395',
  operation: { kind: 'add', id: UUID, payer: 'Delta', text: NOTE },
});
/** Where a script of the page would look. */
const MARKUP = `[document.documentElement.outerHTML, document.body.innerText].some((one) => one.includes('Kestrel'))`;
const FINDS = `${MARKUP} || window.find('Kestrel')`;

describe('chromium: a note and the page', () => {
  let card: Awaited<ReturnType<typeof claimCard>>;
  let inWorld: (expression: string) => Promise<unknown>;
  const extensionPage = async (file: string) => {
    const page = await card.driver.chromium.context.newPage();
    await page.goto(`chrome-extension://${card.driver.chromium.id}/${file}`);
    return page;
  };
  beforeAll(async () => {
    card = await claimCard();
    const popup = await extensionPage('popup.html');
    expect(await popup.evaluate(`chrome.runtime.sendMessage(${ADD})`)).toMatchObject({
      outcome: 'saved',
    });
    await popup.close();
    await card.open();
    inWorld = await worldOf();
    await inWorld(
      `globalThis.heard = []; chrome.runtime.onMessage.addListener((one) => void heard.push(one))`,
    );
  });
  afterAll(() => card?.close());
  afterEach(() => card.dismiss());

  /** The world of the extension's own scripts in the page. */
  const worldOf = async () => {
    const session = await card.page.context().newCDPSession(card.page);
    const worlds: { id: number; origin: string }[] = [];
    session.on('Runtime.executionContextCreated', ({ context }) => worlds.push(context));
    await session.send('Runtime.enable');
    const origin = `chrome-extension://${card.driver.chromium.id}`;
    const contextId = worlds.find((one) => one.origin === origin)?.id ?? 0;
    return async (expression: string) => {
      const { result, exceptionDetails } = await session.send('Runtime.evaluate', {
        expression,
        contextId,
        awaitPromise: true,
        returnByValue: true,
      });
      if (exceptionDetails) throw new Error(exceptionDetails.exception?.description);
      return result.value;
    };
  };

  it('have nothing of one another until the office chooses so', async () => {
    await card.type('code1', 'D0395');
    await clickIn(card.page, 'More');
    await pause(150);
    expect((await companionNow(card.page))?.text).not.toContain('Kestrel');
    expect(await card.page.evaluate(FINDS)).toBe(false);
    const heard = (await inWorld(`JSON.stringify(heard)`)) as string;
    expect(heard).toContain('"show"');
    expect(heard).not.toMatch(/Kestrel|notes/);
    await expect(inWorld(`chrome.storage.local.get(null)`)).rejects.toThrow(/not allowed/);
  });

  it('are text in the card when it does, under a heading, for the code that was met', async () => {
    const options = await extensionPage('options.html');
    const onOff = options.getByRole('switch', { name: 'Show notes in the card in pages' });
    expect(await onOff.getAttribute('aria-checked')).toBe('false');
    await onOff.click();
    await options.getByRole('switch', { checked: true }).waitFor();
    await options.reload();
    await options.getByRole('switch', { checked: true }).waitFor();
    await options.close();

    await card.page.bringToFront();
    await card.type('code2', 'D0395');
    const seen = await companionNow(card.page);
    expect(seen?.text).toContain(NOTE);
    expect(seen?.nodes.some(({ role, name }) => role === 'heading' && name === 'Our notes')).toBe(
      true,
    );
    expect(seen?.nodes.some(({ role }) => role === 'textbox')).toBe(false);
    expect(
      seen?.nodes.some(({ role, name }) => role === 'button' && /note of|a note/.test(name)),
    ).toBe(false);
    // Its markup is still the page's own; what is drawn a page may find, which the switch says.
    expect(await card.page.evaluate(MARKUP)).toBe(false);
    expect(await axeInCompanion(card.page, card.driver.chromium.id)).toEqual([]);
    await card.page.screenshot({ path: path.join(SHOTS, 'notes-in-page.png') });
    await clickIn(card.page, 'More');
    await clickIn(card.page, /^D0391/);
    await pause(150);
    const next = await companionNow(card.page);
    expect(next?.name).toMatch(/^D0391|^D0395/);
  });

  it('are not shown for another code', async () => {
    await card.type('code3', 'D0367');
    expect((await companionNow(card.page))?.text).not.toContain('Our notes');
  });
});

describe('firefox: a note and the page', () => {
  let driver: FirefoxDriver;
  let server: Server;
  beforeAll(async () => {
    server = await serve();
    driver = await driveFirefox();
    await driver.open(driver.firefox.pageUrl('popup.html'));
    await driver.firefox.command('WebDriver:ExecuteAsyncScript', {
      script: `browser.runtime.sendMessage(${ADD}).then(arguments[arguments.length - 1])`,
      args: [],
    });
  });
  afterAll(async () => {
    await driver?.close();
    await server?.close();
  });
  const shown = async () => {
    await driver.open(`${server.base}claim.html`);
    await driver.click('[name="code1"]');
    await driver.control('a');
    await driver.type('D0395');
    await speaksOf(driver, 'D0395');
    const [body] = await driver.inCompanion('.body');
    return body?.text ?? '';
  };

  it('meet only when the office chooses so', async () => {
    expect(await shown()).not.toContain('Kestrel');
    await driver.open(driver.firefox.pageUrl('options.html'));
    await driver.until(`document.querySelector('[role=switch]') !== null`);
    await driver.click('[role=switch]');
    await driver.until(`document.querySelector('[role=switch][aria-checked=true]') !== null`);
    const text = await shown();
    expect(text).toMatch(/^Our notes\nDelta Kestrel wants both bitewings/);
    expect(await driver.evaluate(MARKUP)).toBe(false);
    await driver.screenshot(path.join(SHOTS, 'notes-in-page-firefox.png'));
  });
});
