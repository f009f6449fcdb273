import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { fallsSilent, speaksOf } from '../e2e/browsers/driver.ts';
import { driveFirefox, type FirefoxDriver } from '../e2e/browsers/firefox-driver.ts';
import { type Server, serve } from '../e2e/serve.ts';
import { said } from '../platform/damaged-storage.ts';
import { damagedSnapshots, readable } from './damaged-snapshots.ts';
import { record } from './figures.ts';
import { pageFaults } from './page-faults.ts';

const SNAPSHOTS = 8;
const PAGES = ['popup', 'sidepanel', 'options', 'lookup', 'january', 'welcome'];
/** Characters that a page shows before it counts as one. */
const SEEN = `document.getElementById('app')?.innerText.trim().length > 20`;
const LEAST_KEPT = 0.99;
const seed = Number(process.env.SEED ?? Date.now() % 2 ** 31);

describe(`R41: firefox: storage that was damaged (seed ${seed})`, () => {
  let driver: FirefoxDriver;
  let server: Server;
  let faults: () => Promise<string[]>;

  beforeAll(async () => {
    server = await serve();
    driver = await driveFirefox();
    faults = await pageFaults(driver);
  });
  afterAll(async () => {
    await driver?.close();
    await server?.close();
  });

  const ours = (file: string) => driver.open(driver.firefox.pageUrl(`${file}.html`));
  /** Puts a snapshot into the storage, and lets the background start anew with it. */
  const seedWith = async (data: Record<string, unknown>) => {
    await ours('january');
    const json = JSON.stringify(JSON.stringify(data));
    await driver.evaluate(
      `browser.storage.local.clear().then(() => browser.storage.local.set(JSON.parse(${json})))`,
    );
    await driver.firefox.inBrowser(`
      const { extension } = WebExtensionPolicy.getByID(${JSON.stringify(driver.firefox.id)});
      await extension.terminateBackground({ ignoreDevToolsAttached: true });`);
  };
  const nothingIsBlank = async (at: string) => {
    for (const file of PAGES) {
      await ours(file);
      await driver.until(SEEN).catch(() => expect.fail(`${file} is blank, ${at}`));
    }
    await driver.open(`${server.base}claim.html`);
    await driver.click('[name="code1"]');
    await driver.control('a');
    await driver.type('D0395');
    await speaksOf(driver, 'D0395');
    await driver.press('Escape');
    await fallsSilent(driver);
    expect(await faults(), at).toEqual([]);
  };
  const notes = async (): Promise<Set<string>> => {
    await ours('january');
    const { notes } = await driver.evaluate<{ notes: { code: string }[] }>(
      `browser.runtime.sendMessage({ type: 'all-notes' })`,
    );
    return new Set(notes.map(({ code, ...note }) => said([`note:${code}`, 'notes'], note)));
  };
  it(`${SNAPSHOTS} times: no page is blank, the card comes, and the good notes are there`, async () => {
    let good = 0;
    let kept = 0;
    for (const [n, snapshot] of damagedSnapshots(SNAPSHOTS, seed).entries()) {
      await seedWith(snapshot.data);
      await nothingIsBlank(`snapshot ${n}`);
      const found = await notes();
      const whole = snapshot.whole.filter(([[key]]) => String(key).startsWith('note:'));
      good += whole.length;
      kept += whole.filter(([, says]) => found.has(says)).length;
    }
    record('broken-storage-in-firefox', {
      'damaged snapshots opened': SNAPSHOTS,
      'pages and cards opened': SNAPSHOTS * (PAGES.length + 1),
      blank: 0,
      'good notes': good,
      'good notes kept': kept,
      seed,
    });
    expect(good).toBeGreaterThan(SNAPSHOTS * 10);
    expect(kept / good).toBeGreaterThanOrEqual(LEAST_KEPT);
  }, 180_000);

  it('that is nothing but rubbish, or all of a later version, leaves no page blank', async () => {
    for (const value of [null, 'rubbish', { version: 99, schema: 99 }]) {
      await seedWith(Object.fromEntries(Object.keys(readable()).map((key) => [key, value])));
      await nothingIsBlank(JSON.stringify(value));
    }
  });
});
