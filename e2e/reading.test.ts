import fs from 'node:fs';
import path from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { reachState, STATES } from '../scripts/states.ts';
import { axeInCompanion } from './browsers/axe.ts';
import { type ChromiumDriver, driveChromium } from './browsers/chromium-driver.ts';
import { companionNow } from './browsers/companion.ts';
import { type Server, serve } from './serve.ts';

const OUT = path.resolve(import.meta.dirname, 'out');
/** Roles that a person can act on, and that therefore need a name. */
const ACTED_ON = new Set(['button', 'checkbox', 'link', 'DisclosureTriangle']);
/** Roles that a screen reader stops at; the rest is the text in them. */
const SPOKEN = new Set([
  ...ACTED_ON,
  'dialog',
  'heading',
  'StaticText',
  'columnheader',
  'rowheader',
]);

describe('chromium: how every state reads', () => {
  let driver: ChromiumDriver;
  let server: Server;
  let page: Page;

  beforeAll(async () => {
    server = await serve();
    driver = await driveChromium();
    page = driver.page;
  });
  afterAll(async () => {
    await driver?.close();
    await server?.close();
  });

  describe.each(STATES)('%s', (state) => {
    it.each([
      ['light', { colorScheme: 'light', forcedColors: 'none' }],
      ['dark', { colorScheme: 'dark', forcedColors: 'none' }],
      ['forced colours', { colorScheme: 'dark', forcedColors: 'active' }],
    ] as const)('%s: axe has no objection', async (look, media) => {
      await page.emulateMedia(media);
      await reachState(page, `${server.base}claim.html`, state, look === 'dark');
      expect(await axeInCompanion(page, driver.chromium.id)).toEqual([]);
    });

    it('a screen reader meets names for all there is to press', async () => {
      await page.emulateMedia({ colorScheme: 'light', forcedColors: 'none' });
      await reachState(page, `${server.base}claim.html`, state, false);
      const nodes = (await companionNow(page))?.nodes ?? [];
      const [dialog] = nodes;
      expect(dialog?.role).toBe('dialog');
      expect(nodes.filter(({ role, name }) => ACTED_ON.has(role) && !name.trim())).toEqual([]);
      const lines = nodes
        .filter(({ role, name }) => SPOKEN.has(role) && name.trim())
        .map(({ role, name }) => (role === 'StaticText' ? name : `[${role}] ${name}`));
      fs.writeFileSync(path.join(OUT, `reading-${state}.txt`), lines.join('\n'));
      expect(lines[0]).toMatch(/^\[dialog\] D\d{4} · /);
      expect(lines.length).toBeGreaterThan(5);
    });
  });
});
