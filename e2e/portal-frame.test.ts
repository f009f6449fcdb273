import fs from 'node:fs';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { buildBed } from './bed.ts';
import { isReady, NOWHERE, type Place } from './bed-place.ts';
import { driveChromium } from './browsers/chromium-driver.ts';
import { type Driver, fallsSilent, pause, speaksOf, staysSilent } from './browsers/driver.ts';
import { driveFirefox, type FirefoxDriver } from './browsers/firefox-driver.ts';
import { note } from './seen.ts';
import { type Server, serve } from './serve.ts';

/** Where the frame stands in the page, in CSS pixels. */
const FRAME = { x: 60, y: 80 };
/** A card stands beside its code: no farther than its gap and a line's height. */
const NEAR = 40;
/** Longest wait for the portal to draw itself, in ms. */
const DRAWN = 8000;

/** Uses the mouse in the frame, whose corner is at a point of what the mouse moves in. */
type Act = (corner: { x: number; y: number }) => Promise<void>;

const folder = buildBed(['portal']);

describe.each([
  ['chromium', driveChromium, async (_: Driver, act: Act) => act(FRAME)],
  [
    'firefox',
    driveFirefox,
    // Firefox's automation moves the mouse in one process at a time.
    async (driver: Driver, act: Act) => {
      const { command } = (driver as FirefoxDriver).firefox;
      await command('WebDriver:SwitchToFrame', { id: 0 });
      await act({ x: 0, y: 0 });
      await command('WebDriver:SwitchToFrame', { id: null });
    },
  ],
] as const)('%s: the old portal in a frame of another host', (_, launch, reach) => {
  let driver: Driver;
  let server: Server;

  afterAll(() => server?.close());

  const openPortal = async () => {
    server ??= await serve(await folder);
    const portal = server.base.replace('127.0.0.1', 'localhost');
    fs.writeFileSync(
      path.join(await folder, 'portal-frame.html'),
      `<!doctype html><title>Shell</title><style>iframe { position: absolute; left: ${FRAME.x}px; top: ${FRAME.y}px; width: 900px; height: 500px; border: 0 }</style>
      <iframe src="${portal}portal.html"></iframe>`,
    );
    await driver.open(`${server.base}portal-frame.html`);
    for (const end = Date.now() + DRAWN; Date.now() < end; await pause(100))
      if (await driver.inFrame<boolean>(isReady).catch(() => false)) break;
    const places = await driver.inFrame<Place[]>('globalThis.bed.list()');
    return async (label: string) => {
      const at = places.findIndex((place) => place.label === label);
      const { x, y } = await driver.inFrame<{ x: number; y: number }>(
        `globalThis.bed.point(${at})`,
      );
      return {
        x: x + FRAME.x,
        y: y + FRAME.y,
        hover: () => reach(driver, (corner) => driver.moveTo(x + corner.x, y + corner.y)),
        click: () => reach(driver, (corner) => driver.clickAt(x + corner.x, y + corner.y, 1)),
      };
    };
  };

  describe('that was turned on too', () => {
    beforeAll(async () => {
      driver = await launch();
    });
    afterAll(() => driver?.close());

    it('is answered in the top frame, beside the code', async ({ task }) => {
      const pointOf = await openPortal();
      const isBeside = async ({ x, y }: { x: number; y: number }) => {
        await pause(250);
        const card = await driver.companionBox();
        if (!card) throw new Error('There is no companion.');
        const across = Math.max(card.x - x, x - card.x - card.width);
        const along = Math.max(card.y - y, y - card.y - card.height);
        expect(Math.max(across, along), 'clear of the code').toBeGreaterThan(0);
        expect(along, 'beside the code').toBeLessThanOrEqual(NEAR);
      };
      const seen = {
        screen: 'portal, in a frame of another host',
        browser: driver.name,
        policy: 'none',
        outcome: 'answers',
      } as const;

      const cell = await pointOf('table');
      await cell.hover();
      await speaksOf(driver, 'D1110');
      await isBeside(cell);
      note(task, { ...seen, place: 'table', trigger: 'hovered' });
      await driver.moveTo(NOWHERE.x, NOWHERE.y);
      await fallsSilent(driver);

      const field = await pointOf('mask');
      await field.click();
      await reach(driver, () => driver.type('2740'));
      await speaksOf(driver, 'D2740');
      await isBeside(field);
      note(task, { ...seen, place: 'mask', trigger: 'typed' });
    });
  });

  describe('that was not turned on', () => {
    beforeAll(async () => {
      driver = await launch({ grant: ['http://127.0.0.1/*'] });
    });
    afterAll(() => driver?.close());

    // That the popup names the frame: other-frames.test.ts.
    it('is not read', async ({ task }) => {
      const pointOf = await openPortal();
      const cell = await pointOf('table');
      await cell.hover();
      expect(await staysSilent(driver)).toBeUndefined();
      const field = await pointOf('mask');
      await field.click();
      await reach(driver, () => driver.type('2740'));
      expect(await staysSilent(driver)).toBeUndefined();
      const seen = {
        screen: 'portal, in a frame of another host',
        browser: driver.name,
        policy: 'none',
        outcome: 'silent',
      } as const;
      note(task, { ...seen, place: 'table, its host not turned on', trigger: 'hovered' });
      note(task, { ...seen, place: 'mask, its host not turned on', trigger: 'typed' });
    });
  });
});
