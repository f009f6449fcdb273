import { afterAll, beforeAll, expect, it } from 'vitest';
import { pressChord } from './browsers/chord.ts';
import { fallsSilent, pause, speaksOf } from './browsers/driver.ts';
import { driveFirefox, type FirefoxDriver } from './browsers/firefox-driver.ts';
import { type Server, serve } from './serve.ts';

/** More stops of the Tab key than the card has. */
const STOPS = 80;

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

/** Tabs to the part of the card that is named so. */
const tabTo = async (name: RegExp) => {
  for (let i = 0; i < STOPS; i++) {
    const [held] = await driver.inCompanion(':focus');
    if (held && name.test(held.label)) return;
    await driver.press('Tab');
  }
  throw new Error(`The Tab key never comes to ${name}.`);
};

it('firefox: the whole way by keys alone: type, enter the card, compare, answer, copy, and back to the caret', async () => {
  await driver.open(`${server.base}claim.html`);
  await driver.click('[name="code1"]');
  await driver.type('D0395');
  await speaksOf(driver, 'D0395');
  await pressChord(driver);
  await pause(300);
  await tabTo(/^D0394 · /);
  await driver.press('Enter');
  await pause(200);
  expect(await driver.inCompanion('th[scope="col"]')).toHaveLength(2);
  await tabTo(/→ D0394$/);
  await driver.press('Enter');
  await pause(200);
  await tabTo(/^Copy code D0394$/);
  await driver.press('Enter');
  await pause(200);
  const said = await driver.inCompanion('[role="status"]');
  expect(said.map(({ text }) => text).join(' ')).toContain('Copied');
  // The chord leads back to the card's beginning, and to the whole entry.
  await pressChord(driver);
  await tabTo(/^Checklist$/);
  await driver.press('Tab');
  await driver.press('Enter');
  await pause(200);
  expect(await driver.inCompanion('[role="checkbox"][aria-checked="true"]')).toHaveLength(1);
  await driver.press('Escape');
  await fallsSilent(driver);
  expect(await driver.evaluate('document.activeElement.name')).toBe('code1');
  expect(await driver.evaluate('document.activeElement.selectionStart')).toBe(5);
});
