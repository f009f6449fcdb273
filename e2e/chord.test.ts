import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { pressChord } from './browsers/chord.ts';
import { fallsSilent, pause, speaksOf } from './browsers/driver.ts';
import { driveFirefox, type FirefoxDriver } from './browsers/firefox-driver.ts';
import { type Server, serve } from './serve.ts';

describe('firefox: the chord', () => {
  let driver: FirefoxDriver;
  let server: Server;

  beforeAll(async () => {
    server = await serve();
    driver = await driveFirefox();
  });
  afterAll(async () => {
    await driver?.close();
    await server?.close();
  });

  it('opens the whole entry, moves into the card, and Escape leads back to the caret', async () => {
    await driver.open(`${server.base}claim.html`);
    await driver.click('[name="code1"]');
    await driver.type('D0395');
    await speaksOf(driver, 'D0395');
    expect(await driver.inCompanion('h2')).toHaveLength(0);
    await pressChord(driver);
    await pause(400);
    expect((await driver.inCompanion('h2')).length).toBeGreaterThan(5);
    expect(await driver.evaluate('document.activeElement.getAttribute("popover")')).toBe('manual');
    await driver.press('Escape');
    await fallsSilent(driver);
    expect(await driver.evaluate('document.activeElement.name')).toBe('code1');
    expect(await driver.evaluate('document.activeElement.selectionStart')).toBe(5);
    expect(await driver.evaluate('document.activeElement.value')).toBe('D0395');

    await driver.click('[name="tooth1"]');
    await driver.click('[name="code1"]');
    await speaksOf(driver, 'D0395');
  });
});
