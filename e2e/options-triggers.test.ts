import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { chipFor, chipName } from './browsers/chip.ts';
import { type ChromiumDriver, driveChromium } from './browsers/chromium-driver.ts';
import { fallsSilent, speaksOf, staysSilent } from './browsers/driver.ts';
import { driveFirefox, type FirefoxDriver } from './browsers/firefox-driver.ts';
import { type OptionsPage, openOptions } from './browsers/options-page.ts';
import { type Server, serve } from './serve.ts';

type AnyDriver = ChromiumDriver | FirefoxDriver;
const SHIFT = '\uE008';

/** Where a code of the ledger stands, in CSS pixels of the viewport. */
const LEDGER = `(({ x, y, width, height }) => ({ x: x + width / 2, y: y + height / 2 }))(document.querySelector('[data-expect="D0340"]').getBoundingClientRect())`;

describe.each([
  ['chromium', driveChromium as () => Promise<AnyDriver>],
  ['firefox', driveFirefox as () => Promise<AnyDriver>],
])('%s: what happens when a code comes up, as the options say', (_, launch) => {
  let driver: AnyDriver;
  let options: OptionsPage;
  let server: Server;

  beforeAll(async () => {
    server = await serve();
    driver = await launch();
    await driver.open(`${server.base}claim.html`);
    options = await openOptions(driver);
  });
  afterAll(async () => {
    await driver?.close();
    await server?.close();
  });

  /** The claim anew, with the pointer on nothing: a page that loads under a pointer hears it come. */
  const reopen = async () => {
    await driver.moveTo(3, 3);
    await driver.open(`${server.base}claim.html`);
  };
  const point = async () => {
    await driver.moveTo(3, 3);
    await driver.evaluate(`void document.querySelector('[data-expect="D0340"]').scrollIntoView()`);
    const { x, y } = await driver.evaluate<{ x: number; y: number }>(LEDGER);
    await driver.moveTo(x, y);
  };
  /** Each way to a code, and the code. */
  const ways = {
    typing: async () => {
      await driver.click('[name="code1"]');
      await driver.type('D0395');
      return 'D0395';
    },
    focus: async () => {
      await driver.click('[name="code2"]');
      return 'D0367';
    },
    hover: async () => {
      await point();
      return 'D0340';
    },
  };
  const set = async (triggers: Record<string, string>) => {
    for (const [way, trigger] of Object.entries(triggers))
      if (!(await options.visit(() => options.evaluate(chosen(way, trigger)))))
        await options.choose(way, trigger);
  };
  const chosen = (way: string, trigger: string) =>
    `document.querySelector('input[name="${way}"][value="${trigger}"]').checked`;
  /** Messages of pages that the background hears from now on. */
  const listen = async () => {
    if (!('chromium' in driver)) return async () => [];
    const worker = await driver.chromium.worker();
    await worker.evaluate(`globalThis.heard = [];
      globalThis.hearing ??= chrome.runtime.onMessage.addListener((message, sender) => {
        // A frame that has just been told of a change asks for it, and takes back what it showed.
        if (/^(tuning|gone)$/.test(message.type)) return;
        if (sender.url.startsWith('http')) globalThis.heard.push(message.type);
      }) ?? true;`);
    return () => worker.evaluate<string[]>('globalThis.heard');
  };

  it.each(['typing', 'focus', 'hover'] as const)('%s: off, chip, card', async (way) => {
    await reopen();
    await set({ typing: 'off', focus: 'off', hover: 'off' });
    const heard = await listen();
    await ways[way]();
    expect(await staysSilent(driver)).toBeUndefined();
    expect(await chipName(driver)).toBeUndefined();
    expect(await heard()).toEqual([]);

    await reopen();
    await set({ [way]: 'chip' });
    const code = await ways[way]();
    const chip = await chipFor(driver, code);
    expect(chip.height).toBe(24);
    expect(await driver.companionName()).toBeUndefined();
    const active = await driver.evaluate('document.activeElement.name');
    await chip.press();
    await speaksOf(driver, code);
    expect(await chipName(driver)).toBeUndefined();
    expect(await driver.evaluate('document.activeElement.name')).toBe(active);

    await set({ [way]: 'show' });
    await reopen();
    await speaksOf(driver, await ways[way]());
  });

  it('a code that is typed is not taken for one that was moved to', async () => {
    await set({ typing: 'off', focus: 'show', hover: 'off' });
    await reopen();
    await ways.typing();
    expect(await staysSilent(driver)).toBeUndefined();
    await driver.click('[name="code2"]');
    await speaksOf(driver, 'D0367');
    await driver.click('[name="code1"]');
    await speaksOf(driver, 'D0395');
  });

  it('without the focus, a typed code goes once another is moved to', async () => {
    await set({ typing: 'show', focus: 'off', hover: 'off' });
    await reopen();
    await ways.typing();
    await speaksOf(driver, 'D0395');
    await driver.click('[name="code2"]');
    await fallsSilent(driver);
    expect(await staysSilent(driver)).toBeUndefined();
  });

  it('the pointer rests as long as was chosen', async () => {
    await set({ typing: 'show', focus: 'show', hover: 'show' });
    await reopen();
    await options.pick('select[aria-labelledby="dwell-label"]', '2000');
    await point();
    expect(await staysSilent(driver)).toBeUndefined();
    await speaksOf(driver, 'D0340');
    await options.pick('select[aria-labelledby="dwell-label"]', '150');
  });

  it('the key is held for a code under the pointer, before or after the pointer comes', async () => {
    await reopen();
    await options.pick('select[aria-labelledby="modifier-label"]', 'shift');
    const hold = holdOf(driver);
    await point();
    expect(await staysSilent(driver)).toBeUndefined();
    await hold.down();
    await speaksOf(driver, 'D0340');
    await hold.up();
    await driver.moveTo(3, 3);
    await fallsSilent(driver);
    await hold.down();
    await point();
    await speaksOf(driver, 'D0340');
    await hold.up();
    await options.pick('select[aria-labelledby="modifier-label"]', 'none');
  });

  it('a site has triggers of its own', async () => {
    // The pointer rests on the field that was clicked.
    await set({ typing: 'show', focus: 'show', hover: 'off' });
    await reopen();
    const own = (value: string) =>
      options.pick('.sites li:first-child .own label:first-child select', value);
    await options.visit(() => options.click('.sites li:first-child summary'));
    await own('off');
    await ways.typing();
    expect(await staysSilent(driver)).toBeUndefined();
    await driver.open(`${server.base.replace('127.0.0.1', 'localhost')}claim.html`);
    await ways.typing();
    await speaksOf(driver, 'D0395');
    await reopen();
    await own('');
    await ways.typing();
    await speaksOf(driver, 'D0395');
  });
});

/** Holds Shift down across other input. */
function holdOf(driver: AnyDriver) {
  const key = (type: string) => async () => {
    if ('firefox' in driver)
      await driver.firefox.command('WebDriver:PerformActions', {
        actions: [{ type: 'key', id: 'held', actions: [{ type, value: SHIFT }] }],
      });
    else await driver.page.keyboard[type === 'keyDown' ? 'down' : 'up']('Shift');
  };
  return { down: key('keyDown'), up: key('keyUp') };
}
