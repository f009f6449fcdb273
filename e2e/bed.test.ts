import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { POLICIES, type Policy, STOPPED } from './bed/policies.ts';
import { BED, buildBed } from './bed.ts';
import { aFewOf, isReady, NOWHERE, outcomeOf, placesOf, visit } from './bed-place.ts';
import { driveChromium } from './browsers/chromium-driver.ts';
import { type Driver, fallsSilent, pause } from './browsers/driver.ts';
import { driveFirefox } from './browsers/firefox-driver.ts';
import { note } from './seen.ts';
import { type Server, serve } from './serve.ts';

/** Longest wait for a library to draw its screen, in ms. */
const DRAWN = 8000;
/** Where a library has broken off, it draws nothing for as long as the others take to draw, in ms. */
const BROKEN_OFF = 500;

const folder = buildBed();

describe.each([
  ['chromium', driveChromium],
  ['firefox', driveFirefox],
] as const)('%s: screens of real components', (_, launch) => {
  let driver: Driver;

  beforeAll(async () => {
    driver = await launch();
  });
  afterAll(async () => {
    await driver?.close();
  });

  const waitFor = async (expression: string) => {
    for (const end = Date.now() + DRAWN; Date.now() < end; await pause(100))
      if (await driver.evaluate<boolean>(expression)) return;
    throw new Error(`${driver.name}: never true: ${expression}`);
  };
  const quiet = async () => {
    await driver.press('Escape');
    await driver.moveTo(NOWHERE.x, NOWHERE.y);
    await fallsSilent(driver);
  };

  describe.each(Object.keys(POLICIES) as Policy[])('under the policy: %s', (policy) => {
    let server: Server;
    beforeAll(async () => {
      server = await serve(await folder, POLICIES[policy]);
    });
    afterAll(() => server?.close());

    const screens = BED.filter((screen) => !STOPPED[screen]?.[policy]);
    it.for(screens)(
      '%s answers where a code stands or is typed, and is silent elsewhere',
      { timeout: 120_000 },
      async (screen, { task }) => {
        await driver.open(`${server.base}${screen}.html`);
        await waitFor(isReady);
        const all = await placesOf(driver);
        expect(all.length).toBeGreaterThan(1);
        const wrong: string[] = [];
        for (const place of policy === 'none' ? all : aFewOf(all)) {
          await quiet();
          const fault = await visit(driver, place);
          if (fault) wrong.push(`${place.label}: ${fault}`);
          else note(task, { screen, policy, browser: driver.name, ...outcomeOf(place) });
        }
        expect(wrong).toEqual([]);
      },
    );

    const stopped = BED.filter((screen) => STOPPED[screen]?.[policy]);
    it.for(stopped)('%s does not start', async (screen, { task }) => {
      const { directive, why } = STOPPED[screen]?.[policy] ?? { directive: '', why: '' };
      await driver.open(`${server.base}${screen}.html`);
      await waitFor('globalThis.stopped.hasBroken');
      await pause(BROKEN_OFF);
      expect(await driver.evaluate(isReady)).toBe(false);
      expect(await driver.evaluate('globalThis.stopped.directives')).toContain(directive);
      task.meta.stopped = { screen, browser: driver.name, policy, why };
    });
  });
});
