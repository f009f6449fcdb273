import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { askAboutTab } from '../e2e/browsers/ask-background.ts';
import { driveChromium } from '../e2e/browsers/chromium-driver.ts';
import { pause } from '../e2e/browsers/driver.ts';
import { driveFirefox } from '../e2e/browsers/firefox-driver.ts';
import { PAGES, type Server, serve } from '../e2e/serve.ts';
import { CANARIES, canariesIn, canariesInFiles, withCanaries } from './canaries.ts';
import { record } from './figures.ts';
import { useOwnPages } from './own-pages.ts';
import { play } from './scenario.ts';

/** For the whole scenario and all that is searched after it, on a machine that is busy, in ms. */
const WHOLE = 180_000;
/** Where the browsers keep what belongs to extensions. */
const OF_EXTENSIONS = /extension/i;
const WRITTEN = 1500;

const counted: Record<string, number> = { canaries: CANARIES.length };
let server: Server;
let folder: string;

beforeAll(async () => {
  folder = fs.mkdtempSync(path.join(os.tmpdir(), 'claimside-canaries-'));
  fs.cpSync(PAGES, folder, { recursive: true });
  const claim = path.join(folder, 'claim.html');
  fs.writeFileSync(claim, withCanaries(fs.readFileSync(claim, 'utf8')));
  server = await serve(folder);
});
afterAll(async () => {
  record('canaries', counted);
  await server.close();
  fs.rmSync(folder, { recursive: true });
});

it('ten thousand canaries stand on the screen, and the search finds each of them', () => {
  expect(new Set(CANARIES).size).toBe(10_000);
  const html = fs.readFileSync(path.join(folder, 'claim.html'), 'utf8');
  expect(canariesIn(html)).toHaveLength(10_000);
  expect(canariesIn('born 1931-01-03, 01/03/1931, not 01/03/2031')).toHaveLength(2);
});

describe('chromium: of ten thousand patients', () => {
  it(
    'none is in storage, messages, the console, the clipboard or the profile of the extension',
    async () => {
      let inProfile = { found: ['never looked'], bytes: 0 };
      const said: string[] = [];
      const driver = await driveChromium({
        onClosed: (profile) => {
          inProfile = canariesInFiles(profile, OF_EXTENSIONS);
        },
      });
      const { page, chromium } = driver;
      chromium.context.on('console', (message) => said.push(message.text()));
      const worker = await chromium.worker();
      await worker.evaluate(`(() => {
      self.heard = [];
      chrome.runtime.onMessage.addListener((message) => { self.heard.push(JSON.stringify(message)); });
    })()`);
      await page
        .context()
        .grantPermissions(['clipboard-read'], { origin: new URL(server.base).origin });
      await play(driver, server.base);
      await driver.open(`${server.base}claim.html?patient=${CANARIES[7]}`);
      await driver.click('[name="code1"]');
      await driver.type('D0395');
      await pause(WRITTEN);
      await askAboutTab(driver, { type: 'check-claim' });
      await useOwnPages(driver);
      const heard = await worker.evaluate<string>('self.heard.join("\\n")');
      counted['messages heard in Chromium'] = heard.split('\n').length;
      expect(heard.split('\n').length).toBeGreaterThan(20);
      expect(canariesIn(heard)).toEqual([]);
      const stored = await worker.evaluate<string>(
        `Promise.all(['local', 'session', 'sync', 'managed'].map((area) => chrome.storage[area].get(null))).then(JSON.stringify)`,
      );
      expect(canariesIn(stored)).toEqual([]);
      expect(canariesIn(said.join('\n'))).toEqual([]);
      expect(canariesIn(await page.evaluate('navigator.clipboard.readText()'))).toEqual([]);
      await driver.close();
      expect(inProfile.bytes).toBeGreaterThan(1000);
      expect(inProfile.found).toEqual([]);
      counted['found in Chromium'] = inProfile.found.length;
      counted['kB of the profile searched in Chromium'] = Math.round(inProfile.bytes / 1000);
    },
    WHOLE,
  );

  it('one that is stored is found, in the storage and in the profile', async () => {
    let inProfile: string[] = [];
    const driver = await driveChromium({
      onClosed: (profile) => {
        inProfile = canariesInFiles(profile, OF_EXTENSIONS).found;
      },
    });
    const worker = await driver.chromium.worker();
    await worker.evaluate(`chrome.storage.local.set({ slip: ${JSON.stringify(CANARIES[11])} })`);
    await pause(WRITTEN);
    await driver.close();
    expect(inProfile).toEqual([CANARIES[11]]);
    counted['found in Chromium of one that was stored'] = inProfile.length;
  });
});

describe('firefox: of ten thousand patients', () => {
  it(
    'none is in storage or in the profile of the extension, and one that is stored is found',
    async () => {
      let inProfile = { found: ['never looked'], bytes: 0 };
      const driver = await driveFirefox({
        onClosed: (profile) => {
          inProfile = canariesInFiles(profile, OF_EXTENSIONS);
        },
      });
      await play(driver, server.base);
      await driver.open(`${server.base}claim.html?patient=${CANARIES[7]}`);
      await driver.click('[name="code1"]');
      await driver.type('D0395');
      await pause(WRITTEN);
      await askAboutTab(driver, { type: 'check-claim' });
      await useOwnPages(driver);
      const stored = await driver.evaluate<string>(
        `Promise.all(['local', 'session'].map((area) => browser.storage[area].get(null))).then(JSON.stringify)`,
      );
      expect(canariesIn(stored)).toEqual([]);
      await driver.evaluate(`browser.storage.local.set({ slip: ${JSON.stringify(CANARIES[11])} })`);
      await pause(WRITTEN);
      await driver.close();
      expect(inProfile.found).toEqual([CANARIES[11]]);
      counted['found in Firefox'] = canariesIn(stored).length;
      counted['found in Firefox of one that was stored'] = inProfile.found.length;
      counted['kB of the profile searched in Firefox'] = Math.round(inProfile.bytes / 1000);
    },
    WHOLE,
  );
});
