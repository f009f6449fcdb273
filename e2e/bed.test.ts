import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { BED, buildBed } from './bed.ts';
import { driveChromium } from './browsers/chromium-driver.ts';
import { type Driver, fallsSilent, pause, speaksOf, staysSilent } from './browsers/driver.ts';
import { driveFirefox } from './browsers/firefox-driver.ts';
import { type Server, serve } from './serve.ts';

interface Place {
  label: string;
  expect?: string;
  open?: 'click' | 'dblclick';
  type?: string;
  clears?: boolean;
}

/** A corner of the window where no screen has text. */
const NOWHERE = { x: 1270, y: 845 };
/** Longest wait for a library to draw its screen, in ms. */
const DRAWN = 8000;
/** Time an editor takes to open, in ms. */
const OPENED = 250;

const folder = buildBed();

describe.each([
  ['chromium', driveChromium],
  ['firefox', driveFirefox],
] as const)('%s: screens of real components', (_, launch) => {
  let driver: Driver;
  let server: Server;

  beforeAll(async () => {
    server = await serve(await folder);
    driver = await launch();
  });
  afterAll(async () => {
    await driver?.close();
    await server?.close();
  });

  const quiet = async () => {
    await driver.press('Escape');
    await driver.moveTo(NOWHERE.x, NOWHERE.y);
    await fallsSilent(driver);
  };

  describe.each(BED)('%s', (screen) => {
    it('answers where a code stands or is typed, and is silent elsewhere', async () => {
      await driver.open(`${server.base}${screen}.html`);
      for (const end = Date.now() + DRAWN; Date.now() < end; await pause(100))
        if (await driver.evaluate<boolean>('!!globalThis.bed?.isReady()')) break;
      const places = await driver.evaluate<Place[]>('globalThis.bed.list()');
      expect(places.length).toBeGreaterThan(1);
      const wrong: string[] = [];
      for (const [i, place] of places.entries()) {
        await quiet();
        const { x, y } = await driver.evaluate<{ x: number; y: number }>(
          `globalThis.bed.point(${i})`,
        );
        if (place.open) {
          await driver.clickAt(x, y, place.open === 'click' ? 1 : 2);
          await pause(OPENED);
          if (place.clears) await driver.selectAll();
          await driver.type(place.type ?? '');
        } else await driver.moveTo(x, y);
        const said = place.expect
          ? await speaksOf(driver, place.expect).then(() => undefined, String)
          : await staysSilent(driver);
        if (said) wrong.push(`${place.label}: ${said}`);
      }
      expect(wrong).toEqual([]);
    }, 120_000);
  });
});
