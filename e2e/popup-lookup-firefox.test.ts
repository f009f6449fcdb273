import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { driveFirefox, type FirefoxDriver } from './browsers/firefox-driver.ts';

const OUT = path.resolve(import.meta.dirname, 'out');
const CODES = `[...document.querySelectorAll('[role=option]')].map((o) => o.textContent.slice(0, 5))`;

describe('firefox: looking up in the popup', () => {
  let driver: FirefoxDriver;
  beforeAll(async () => {
    driver = await driveFirefox({ grant: [], isInPrivate: true });
  });
  afterAll(() => driver?.close());

  const open = () => driver.open(driver.firefox.pageUrl('popup.html'));
  const shows = (...wanted: string[]) =>
    driver.until(`JSON.stringify(${CODES}) === '${JSON.stringify(wanted)}'`);
  const says = (text: string) =>
    driver.until(`document.body.innerText.includes(${JSON.stringify(text)})`);
  const stored = () =>
    driver.evaluate<{ lookups?: unknown }>(`browser.storage.local.get('lookups')`);

  it('takes keys at once, remembers what is opened, and stars it', async () => {
    await open();
    await says('Codes you open will wait here.');
    await driver.type('d0395');
    await driver.press('Enter');
    await driver.until(`document.querySelector('article')?.ariaLabel.startsWith('D0395')`);
    await driver.click('.star');
    await driver.until(`document.querySelector('.star').getAttribute('aria-pressed') === 'true'`);
    await open();
    await shows('D0395');
    await says('Starred');
    await driver.screenshot(path.join(OUT, 'popup-firefox.png'));
  });

  it('answers a list, by its numbers too', async () => {
    await open();
    await driver.type('0150, 0274/1110');
    await shows('D0150', 'D0274', 'D1110');
    await driver.press('ArrowDown');
    await driver.press('Enter');
    await driver.until(`document.querySelector('article')?.ariaLabel.startsWith('D0274')`);
    await driver.press('Escape');
    await shows('D0150', 'D0274', 'D1110');
  });

  it('is browsed', async () => {
    await open();
    await driver.click('.to-browse button');
    await driver.until(`document.querySelectorAll('.ways button').length === 12`);
    await driver.click('.ways button');
    await driver.until(`document.querySelectorAll('.ways button').length === 32`);
    await driver.click('.ways button');
    await driver.until(`document.querySelectorAll('[role=option]').length > 0`);
    for (const ways of [32, 12]) {
      await driver.press('Escape');
      await driver.until(`document.querySelectorAll('.ways button').length === ${ways}`);
    }
  });

  it('writes nothing from a private window', async () => {
    const { command } = driver.firefox;
    await open();
    await driver.until(`document.querySelector('[role=combobox]') !== null`);
    const before = await stored();
    const asked = (await command('WebDriver:GetWindowHandle')).value;
    const { handle } = await command('WebDriver:NewWindow', { type: 'window', private: true });
    await command('WebDriver:SwitchToWindow', { handle });
    await open();
    await driver.until(`browser.extension.inIncognitoContext === true`);
    await driver.type('d2740');
    await driver.press('Enter');
    await driver.until(`document.querySelector('article')?.ariaLabel.startsWith('D2740')`);
    expect(await driver.evaluate(`document.querySelector('.star')`)).toBeNull();
    // A page that asks all the same is not obeyed.
    await driver.evaluate(
      `browser.runtime.sendMessage({ type: 'star', code: 'D2740', isStarred: true })`,
    );
    await driver.evaluate(`browser.runtime.sendMessage({ type: 'opened', code: 'D2740' })`);
    // Written at once, and after all that was asked before.
    await command('WebDriver:CloseWindow');
    await command('WebDriver:SwitchToWindow', { handle: asked });
    await driver.evaluate(
      `browser.runtime.sendMessage({ type: 'star', code: 'D0120', isStarred: true })`,
    );
    const after = await stored();
    expect(JSON.stringify(after)).toContain('D0120');
    expect(JSON.stringify(after)).not.toContain('D2740');
    expect(JSON.stringify(before)).toContain('D0395');
  });
});
