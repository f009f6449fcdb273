import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { fallsSilent, pause, speaksOf } from './browsers/driver.ts';
import { driveFirefox, type FirefoxDriver } from './browsers/firefox-driver.ts';
import { type Server, serve } from './serve.ts';

const ALT = '\uE00A';
const SHIFT = '\uE008';

// A chord is the browser's own key: Firefox takes it from automation in its window, Chromium without a display does not.
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

  const pressChord = async () => {
    const { command } = driver.firefox;
    await command('Marionette:SetContext', { value: 'chrome' });
    try {
      await command('WebDriver:PerformActions', {
        actions: [
          {
            type: 'key',
            id: 'keyboard',
            actions: [
              { type: 'keyDown', value: ALT },
              { type: 'keyDown', value: SHIFT },
              { type: 'keyDown', value: 'C' },
              { type: 'keyUp', value: 'C' },
              { type: 'keyUp', value: SHIFT },
              { type: 'keyUp', value: ALT },
            ],
          },
        ],
      });
    } finally {
      await command('Marionette:SetContext', { value: 'content' });
    }
  };

  it('opens the whole entry, moves into the card, and Escape leads back to the caret', async () => {
    await driver.open(`${server.base}claim.html`);
    await driver.click('[name="code1"]');
    await driver.type('D0395');
    await speaksOf(driver, 'D0395');
    expect(await driver.inCompanion('h2')).toHaveLength(0);
    await pressChord();
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
