import fs from 'node:fs';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { driveChromium } from './browsers/chromium-driver.ts';
import {
  AFTER_ESCAPE,
  type Driver,
  fallsSilent,
  pause,
  speaksOf,
  staysSilent,
} from './browsers/driver.ts';
import { driveFirefox } from './browsers/firefox-driver.ts';
import { expectationsOf, hoverPoint, type Place } from './expectations.ts';
import { note, type Trigger } from './seen.ts';
import { PAGES, type Server, serve } from './serve.ts';

// A new screen is a new file in pages/: each place where a code stands carries its expected answer in the markup.
const SCREENS = fs.readdirSync(PAGES).filter((name) => name.endsWith('.html'));
/** A corner of the window where no screen has text. */
const NOWHERE = { x: 3, y: 3 };

describe.each([
  ['chromium', driveChromium],
  ['firefox', driveFirefox],
] as const)('%s', (_, launch) => {
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

  const quiet = async () => {
    await driver.moveTo(NOWHERE.x, NOWHERE.y);
    await driver.press('Escape');
    await fallsSilent(driver);
  };

  describe.each(SCREENS)('%s', (screen) => {
    const seen = ({ label, kind }: Place, trigger: Trigger) =>
      ({
        screen: path.parse(screen).name,
        place: label.trim(),
        trigger,
        browser: driver.name,
        policy: 'none',
        outcome:
          kind === 'code' || (kind === 'unknown' && trigger === 'typed') ? 'answers' : 'silent',
      }) as const;

    it('answers where a code stands, and is silent where none does', async ({ task }) => {
      await driver.open(server.base + screen);
      const places = await expectationsOf(driver);
      expect(places.length).toBeGreaterThan(20);
      for (const place of places) {
        await quiet();
        const { x, y } = await hoverPoint(driver, place);
        await driver.moveTo(x, y);
        if (place.kind === 'code' && !place.isTyped) await speaksOf(driver, place.code);
        else expect(await staysSilent(driver), `hovering ${place.label}`).toBeUndefined();
        if (!place.isTyped) note(task, seen(place, 'hovered'));
      }
    }, 180_000);

    it('answers for a field that is moved to with the keyboard', async ({ task }) => {
      await driver.open(server.base + screen);
      const fields = (await expectationsOf(driver)).filter(
        (place) => place.isField && !place.isTyped,
      );
      expect(fields.length).toBeGreaterThan(3);
      for (const place of fields) {
        await quiet();
        await pause(AFTER_ESCAPE);
        await driver.evaluate(
          `(() => { const e = document.querySelectorAll('[data-expect], [data-expect-none], [data-expect-unknown]')[${place.index}]; document.activeElement?.blur(); e.focus(); e.setSelectionRange?.(${place.caret}, ${place.caret}); })()`,
        );
        await driver.evaluate(
          `(() => { const e = document.activeElement; e.blur(); e.focus(); })()`,
        );
        if (place.kind === 'code') await speaksOf(driver, place.code);
        else expect(await staysSilent(driver), `focusing ${place.label}`).toBeUndefined();
        note(task, seen(place, 'focused'));
      }
    }, 120_000);

    it('answers as a code is typed, for an unknown one only once the field is left', async ({
      task,
    }) => {
      await driver.open(server.base + screen);
      const fields = (await expectationsOf(driver)).filter(({ isTyped }) => isTyped);
      expect(fields.length).toBeGreaterThan(0);
      for (const place of fields) {
        await quiet();
        await driver.click(place.css);
        await driver.type(place.code.slice(0, -1));
        expect(await driver.companionName()).toBeUndefined();
        await driver.type(place.code.slice(-1));
        if (place.kind === 'code') await speaksOf(driver, place.code);
        else {
          expect(await staysSilent(driver), `typing ${place.label}`).toBeUndefined();
          await driver.press('Tab');
          expect(await speaksOf(driver, place.code)).toContain('not in the 2026 edition');
        }
        note(task, seen(place, 'typed'));
      }
    });
  });
});
