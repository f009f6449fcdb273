import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { pressChord } from './browsers/chord.ts';
import { pause, speaksOf } from './browsers/driver.ts';
import { driveFirefox, type FirefoxDriver } from './browsers/firefox-driver.ts';
import { type Server, serve } from './serve.ts';

/** More than there are stops in a card. */
const STOPS = 40;
/** Time for the whole entry to be drawn, in ms. */
const DRAWN = 400;

// Firefox, because it hands the chord and the card's focus to automation.
describe('firefox: the neighbours in the card', () => {
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

  const focused = async () => (await driver.inCompanion('.near-misses button:focus'))[0]?.label;

  it('are one stop of the Tab key, and arrows in them do not reach the page', async () => {
    await driver.open(`${server.base}claim.html`);
    await driver.evaluate(
      `void addEventListener('keydown', ({ key }) => { document.title += ' ' + key; })`,
    );
    await driver.click('[name="code1"]');
    await driver.type('D0395');
    await speaksOf(driver, 'D0395');
    await pressChord(driver);
    await pause(DRAWN);
    const names = (await driver.inCompanion('.near-misses button')).map(({ label }) => label);
    expect(names.length).toBeGreaterThan(2);

    for (let i = 0; i < STOPS && !(await focused()); i++) await driver.press('Tab');
    expect(await focused()).toBe(names[0]);
    await driver.press('ArrowDown');
    expect(await focused()).toBe(names[1]);
    expect(await driver.evaluate('document.title')).not.toContain('ArrowDown');
    await driver.press('Tab');
    expect(await focused()).toBeUndefined();
  });
});
