import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type ChromiumDriver, driveChromium } from './browsers/chromium-driver.ts';
import { composeInChromium, composeInFirefox } from './browsers/composition.ts';
import { type Driver, fallsSilent, speaksOf, staysSilent } from './browsers/driver.ts';
import { driveFirefox, type FirefoxDriver } from './browsers/firefox-driver.ts';
import { note } from './seen.ts';
import { type Server, serve } from './serve.ts';

describe.each([
  ['chromium', driveChromium, (driver: Driver) => composeInChromium(driver as ChromiumDriver)],
  ['firefox', driveFirefox, (driver: Driver) => composeInFirefox(driver as FirefoxDriver)],
] as const)('%s: a code that comes into a field otherwise than by keys', (_, launch, composing) => {
  let driver: Driver;
  let server: Server;

  beforeAll(async () => {
    server = await serve();
    driver = await launch();
  });
  afterAll(async () => {
    await driver?.close();
    await server?.close();
  });

  const seen = (place: string, trigger: 'pasted' | 'undone' | 'composed') =>
    ({
      screen: 'claim',
      place,
      trigger,
      browser: driver.name,
      policy: 'none',
      outcome: 'answers',
    }) as const;
  const valueNow = () => driver.evaluate('document.activeElement.value');

  it('pasted', async ({ task }) => {
    await driver.open(`${server.base}claim.html`);
    await driver.click('[name="code2"]');
    await driver.control('a');
    await driver.control('c');
    await driver.press('Escape');
    await driver.click('[name="code1"]');
    await fallsSilent(driver);
    await driver.control('v');
    expect(await valueNow()).toBe('D0367');
    await speaksOf(driver, 'D0367');
    note(task, seen('field', 'pasted'));
  });

  it('brought back by undoing', async ({ task }) => {
    await driver.open(`${server.base}claim.html`);
    await driver.click('[name="code1"]');
    await driver.type('D0395');
    await speaksOf(driver, 'D0395');
    await driver.control('a');
    await driver.press('Backspace');
    await fallsSilent(driver);
    await driver.control('z');
    expect(await valueNow()).toBe('D0395');
    await speaksOf(driver, 'D0395');
    note(task, seen('field', 'undone'));
  });

  it('composed by an input method: only once it is committed', async ({ task }) => {
    await driver.open(`${server.base}claim.html`);
    await driver.click('[name="code1"]');
    const { compose, commit } = await composing(driver);
    await compose('D039');
    await compose('D0395');
    expect(await valueNow()).toBe('D0395');
    expect(await staysSilent(driver)).toBeUndefined();
    await commit('D0395');
    expect(await valueNow()).toBe('D0395');
    await speaksOf(driver, 'D0395');
    note(task, seen('field', 'composed'));
  });
});
