import { afterAll, beforeAll, describe, it } from 'vitest';
import { fallsSilent, pause, speaksOf } from './browsers/driver.ts';
import { driveFirefox, type FirefoxDriver } from './browsers/firefox-driver.ts';
import { note } from './seen.ts';
import { type Server, serve } from './serve.ts';

/** Longest wait for the frames to load, in ms. */
const LOADED = 8000;
/** By then what is added or written late has come, and the extension is at work in it, in ms. */
const SETTLED = 1000;
const SEEN = {
  screen: 'frames',
  browser: 'firefox',
  policy: 'none',
  trigger: 'typed',
} as const;

describe('firefox: a code typed in a frame', () => {
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

  const toFrame = (id: number | null) => driver.firefox.command('WebDriver:SwitchToFrame', { id });
  const typeIn = async (depth: number) => {
    await pause(SETTLED);
    for (const end = Date.now() + LOADED; ; await pause(100)) {
      await toFrame(null);
      try {
        for (let i = 0; i < depth; i++) await toFrame(0);
        await driver.click('[name="code"]');
        break;
      } catch (error) {
        if (Date.now() > end) throw error;
      }
    }
    await driver.type('D0395');
    await toFrame(null);
  };

  it.for([
    ['same', 'same host', 1],
    ['other', 'other host', 1],
    ['nested', 'other host in another host', 2],
    ['deep', 'three deep', 3],
    ['srcdoc', 'srcdoc', 1],
    ['blank', 'about:blank, filled by a script', 1],
    ['late', 'added late', 1],
    // Chromium's frames lose all listeners here: frames.test.ts.
    ['written', 'about:blank, opened and written by a script', 1],
    ['rewritten', 'about:blank, opened and written by a script later', 1],
  ] as const)('(%s) is answered in the top frame', async ([kind, place, depth], { task }) => {
    await driver.open(`${server.base}frames/outer.html?kind=${kind}`);
    await typeIn(depth);
    await speaksOf(driver, 'D0395');
    await driver.press('Escape');
    await fallsSilent(driver);
    note(task, { ...SEEN, place, outcome: 'answers' });
  });
});
