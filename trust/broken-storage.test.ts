import type { CDPSession, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { stopWorker } from '../benches/stop-worker.ts';
import { NOTES_EN } from '../components/words/notes.en.ts';
import { claimCard } from '../e2e/claim-card.ts';
import { said } from '../platform/damaged-storage.ts';
import { damagedSnapshots, readable } from './damaged-snapshots.ts';
import { record } from './figures.ts';

const SNAPSHOTS = 10;
const PAGES = ['popup', 'sidepanel', 'options', 'lookup', 'january', 'welcome'];
/** Characters that a page shows. */
const SEEN = `document.getElementById('app').innerText.trim().length`;
const LEAST_KEPT = 0.99;
const seed = Number(process.env.SEED ?? Date.now() % 2 ** 31);

describe(`R41: chromium: storage that was damaged (seed ${seed})`, () => {
  let card: Awaited<ReturnType<typeof claimCard>>;
  let own: Page;
  let session: CDPSession;
  const errors: string[] = [];
  const pageOf = async (file: string) => {
    const page = await card.driver.chromium.context.newPage();
    page.on('pageerror', (error) => errors.push(`${file}: ${error.message}`));
    await page.goto(`chrome-extension://${card.driver.chromium.id}/${file}.html`);
    return page;
  };

  beforeAll(async () => {
    card = await claimCard();
    own = await pageOf('january');
    session = await own.context().newCDPSession(own);
    await session.send('ServiceWorker.enable');
    await card.open();
  });
  afterAll(() => card?.close());

  const ask = (message: object) =>
    own.evaluate<never>(`chrome.runtime.sendMessage(${JSON.stringify(message)})`);
  /** Puts a snapshot into the storage, and lets the background start anew with it. */
  const seedWith = async (json: string) => {
    await own.evaluate(
      `chrome.storage.local.clear().then(() => chrome.storage.local.set(JSON.parse(${JSON.stringify(json)})))`,
    );
    await stopWorker(session, card.driver.chromium.id);
  };
  const readAll = async (): Promise<Set<string>> => {
    const found = new Set<string>();
    const { notes }: { notes: { code: string }[] } = await ask({ type: 'all-notes' });
    for (const { code, ...note } of notes) found.add(said([`note:${code}`, 'notes'], note));
    const { settings }: { settings: Record<string, unknown> } = await ask({ type: 'settings' });
    for (const [name, value] of Object.entries(settings))
      for (const one of name === 'sites' ? (value as unknown[]) : [value])
        found.add(said(['settings', name], one));
    const kept: { starred: { code: string }[]; recents: { code: string }[]; counts: unknown[] } =
      await ask({ type: 'lookups' });
    for (const list of ['starred', 'recents'] as const)
      for (const { code } of kept[list]) found.add(said(['lookups', list], code));
    for (const one of kept.counts) found.add(said(['lookups', 'counts'], one));
    for (let i = 0; i < 120; i++) {
      const code = `D${3000 + i}`;
      const { licensed }: { licensed?: { name: string } } = await ask({ type: 'lookup', code });
      if (licensed) found.add(said(['names'], { code, name: licensed.name }));
    }
    return found;
  };
  const nothingIsBlank = async (at: string) => {
    for (const file of PAGES) {
      const page = await pageOf(file);
      await page.locator('#app > *').first().waitFor();
      expect(await page.evaluate(SEEN), `${file} ${at}`).toBeGreaterThan(20);
      await page.close();
    }
    await card.page.bringToFront();
    await card.type('code1', 'D0395');
    await card.dismiss();
    expect(errors, at).toEqual([]);
  };
  it(`${SNAPSHOTS} times: no page is blank, the card comes, and the good records are there`, async () => {
    let good = 0;
    let kept = 0;
    for (const [n, snapshot] of damagedSnapshots(SNAPSHOTS, seed).entries()) {
      await seedWith(JSON.stringify(snapshot.data));
      await nothingIsBlank(`snapshot ${n}`);
      const found = await readAll();
      // How the card was left is told to no page.
      const whole = snapshot.whole.filter(([[key]]) => key !== 'arrangement');
      good += whole.length;
      kept += whole.filter(([, says]) => found.has(says)).length;
    }
    record('broken-storage-in-chromium', {
      'damaged snapshots opened': SNAPSHOTS,
      'pages and cards opened': SNAPSHOTS * (PAGES.length + 1),
      blank: 0,
      'good records': good,
      'good records kept': kept,
      seed,
    });
    expect(good).toBeGreaterThan(SNAPSHOTS * 200);
    expect(kept / good).toBeGreaterThanOrEqual(LEAST_KEPT);
  }, 180_000);

  it('that is nothing but rubbish, or all of a later version, leaves no page blank', async () => {
    for (const value of [null, 7, 'rubbish', [], { version: 99, schema: 99 }]) {
      const data = Object.fromEntries(Object.keys(readable()).map((key) => [key, value]));
      await seedWith(JSON.stringify(data));
      await nothingIsBlank(JSON.stringify(value));
    }
  });

  it('is said in the options where something was put aside', async () => {
    const data = readable();
    const [key = ''] = Object.keys(data).filter((one) => one.startsWith('note:'));
    (data[key] as { notes: object[] }).notes[2] = { text: 7 };
    await seedWith(JSON.stringify(data));
    const page = await pageOf('options');
    await page.getByText(NOTES_EN.putAside(1)).waitFor();
    await page.close();
  });

  it('that cannot be read at all by a page leaves none blank', async () => {
    await seedWith(JSON.stringify(readable()));
    for (const file of PAGES) {
      const page = await card.driver.chromium.context.newPage();
      page.on('pageerror', (error) => errors.push(`${file}: ${error.message}`));
      await page.addInitScript(`
        for (const area of ['local', 'session', 'managed'])
          for (const act of ['get', 'set', 'remove'])
            chrome.storage[area][act] = (...all) => {
              const answer = all.at(-1);
              if (typeof answer !== 'function') return Promise.reject(new Error('Corruption: missing files'));
              throw new Error('Corruption: missing files');
            };`);
      await page.goto(`chrome-extension://${card.driver.chromium.id}/${file}.html`);
      await page.locator('#app > *').first().waitFor();
      expect(await page.evaluate(SEEN), file).toBeGreaterThan(20);
      await page.close();
    }
    expect(errors).toEqual([]);
  });
});
