import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { driveChromium } from './browsers/chromium-driver.ts';
import { type Driver, fallsSilent, speaksOf } from './browsers/driver.ts';
import { driveFirefox } from './browsers/firefox-driver.ts';
import { type Server, serve } from './serve.ts';

const DOM = 'document.documentElement.outerHTML';
const VALUES = `[...document.querySelectorAll('input, textarea')].map((field) => field.value)`;

describe.each([
  ['chromium', driveChromium],
  ['firefox', driveFirefox],
] as const)('%s: the page is not ours', (_, launch) => {
  let driver: Driver;
  let server: Server;

  beforeAll(async () => {
    server = await serve();
    driver = await launch();
    await driver.open(`${server.base}claim.html`);
  });
  afterAll(async () => {
    await driver?.close();
    await server?.close();
  });

  it('leaves markup, values, focus and keys as they are, but for one element under <html>', async () => {
    const before = await driver.evaluate<string>(DOM);
    const valuesBefore = await driver.evaluate<string[]>(VALUES);
    await driver.click('[name="code1"]');
    await driver.type('D0395');
    await speaksOf(driver, 'D0395');
    expect(await driver.evaluate('document.activeElement.name')).toBe('code1');
    expect(await driver.evaluate('document.activeElement.selectionStart')).toBe(5);
    const during = await driver.evaluate<string>(DOM);

    await driver.press('ArrowDown');
    expect(await driver.evaluate('document.activeElement.name')).toBe('code2');
    await speaksOf(driver, 'D0367');
    await driver.press('Enter');
    expect(await driver.evaluate('document.activeElement.name')).toBe('code3');
    await driver.press('Escape');
    await fallsSilent(driver);
    expect(await driver.evaluate('document.activeElement.name')).toBe('code3');

    const after = await driver.evaluate<string>(DOM);
    const host = '<div popover="manual"></div>';
    for (const markup of [during, after]) {
      expect(markup.split(host)).toHaveLength(2);
      expect(markup.replace(host, '')).toBe(before);
    }
    const typed = valuesBefore.map((value, i) => (i === 4 ? 'D0395' : value));
    expect(await driver.evaluate(VALUES)).toEqual(typed);
    expect(await driver.evaluate('heardKeys')).toEqual([
      ...'D0395',
      'ArrowDown',
      'Enter',
      'Escape',
    ]);
  });

  it('stands right under <html>, and is not there before a code was met', async () => {
    await driver.open(`${server.base}claim.html`);
    expect(await driver.evaluate(`document.querySelectorAll('[popover]').length`)).toBe(0);
    await driver.click('[name="code1"]');
    await driver.type('D0395');
    await speaksOf(driver, 'D0395');
    expect(
      await driver.evaluate(
        `document.querySelector('[popover]').parentNode === document.documentElement`,
      ),
    ).toBe(true);
    expect(await driver.evaluate(`document.querySelector('[popover]').shadowRoot`)).toBeNull();
    expect(await driver.evaluate(`document.documentElement.innerText.includes('Copy code')`)).toBe(
      false,
    );
  });

  it('is reached by no rule of the page, however the page insists', async () => {
    await driver.open(`${server.base}claim.html`);
    await driver.click('[name="code1"]');
    await driver.type('D0395');
    await speaksOf(driver, 'D0395');
    const host = `getComputedStyle(document.querySelector('[popover]'))`;
    const style = `JSON.stringify(Object.fromEntries([...${host}].map((key) => [key, ${host}[key]])))`;
    const box = await driver.companionBox();
    const before = JSON.parse(await driver.evaluate<string>(style));
    await driver.evaluate(`(() => {
      const hostile = document.createElement('style');
      hostile.textContent = 'html > div { all: unset !important; display: none !important; opacity: 0 !important; transform: scale(0.1) !important; translate: 300px !important; clip-path: inset(50%) !important; filter: blur(9px) !important; zoom: 3 !important; pointer-events: none !important; visibility: hidden !important; color-scheme: dark !important; font: 60px serif !important; letter-spacing: 9px !important; }';
      document.head.append(hostile);
    })()`);
    expect(JSON.parse(await driver.evaluate<string>(style))).toEqual(before);
    expect(await driver.companionBox()).toEqual(box);
  });
});
