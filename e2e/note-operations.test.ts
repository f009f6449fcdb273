import type { Page } from 'playwright-core';
import * as v from 'valibot';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { applied, EMPTY, NoteOperation, readBook } from '../office/note-book.ts';
import { type Chromium, launchChromium } from './browsers/chromium.ts';
import { pause } from './browsers/driver.ts';
import { type Sent, sendOperations } from './note-sender.ts';

const PAGES = ['popup.html', 'sidepanel.html', 'popup.html', 'sidepanel.html'];
const OPERATIONS = 10_000;
const CODES = Array.from({ length: 25 }, (_, n) => `D${2700 + n}`);
/** Between two stops of the worker, in ms: within one operation, and within hundreds. */
const STOPS = [20, 1500] as const;

describe('chromium: notes that four pages change while the worker is stopped at random', () => {
  let chromium: Chromium;
  beforeAll(async () => {
    chromium = await launchChromium({ grant: [] });
  });
  afterAll(() => chromium?.close());

  it('are what one page after another would have left: no operation lost, none done twice', async () => {
    const seed = Date.now() % 1_000_000;
    const pages = await Promise.all(
      PAGES.map(async (file) => {
        const page = await chromium.context.newPage();
        await page.goto(`chrome-extension://${chromium.id}/${file}`);
        return page;
      }),
    );
    let isOver = false;
    const running = Promise.all(
      pages.map((page, n) =>
        page.evaluate(sendOperations, {
          seed: seed + n,
          count: OPERATIONS / PAGES.length,
          codes: CODES,
        }),
      ),
    ).finally(() => {
      isOver = true;
    });
    const stops = stopAtRandom(pages[0] as Page, () => isOver);
    const results = await running;
    const sent = results.flatMap((one) => one.sent);
    const hung = results.reduce((sum, one) => sum + one.hung, 0);
    const told = `seed ${seed}, ${hung} never answered, ${await stops} stops, ${sent.filter(({ tries }) => tries > 1).length} sent again`;
    console.log(told);

    expect(sent).toHaveLength(OPERATIONS);
    // Otherwise nothing was tried.
    expect(await stops, told).toBeGreaterThan(20);
    expect(sent.filter(({ tries }) => tries > 1).length, told).toBeGreaterThan(10);
    for (const outcome of ['saved', 'kept both', 'not removed'])
      expect(
        sent.some(({ answer }) => answer.outcome === outcome),
        `${told}: ${outcome}`,
      ).toBe(true);

    const stored = await (pages[0] as Page).evaluate(
      `chrome.storage.local.get(null)` as unknown as () => Promise<Record<string, unknown>>,
    );
    for (const code of CODES) {
      const mine = sent.filter((one) => one.code === code);
      const found = readBook(stored[`note:${code}`]);
      expect(found.bad, told).toEqual([]);
      expect(found.book.notes.map(withoutMoment), `${told}: ${code}`).toEqual(
        serially(mine, `${told}: ${code}`).map(withoutMoment),
      );
    }
  }, 240_000);
});

/** The notes that the same operations leave one after another, in the order in which they say they were done. */
function serially(sent: Sent[], told: string) {
  const done = sent
    .filter(({ answer }) => answer.kind === 'changed')
    .sort((a, b) => (a.answer.sequence ?? 0) - (b.answer.sequence ?? 0));
  expect(
    sent.filter(({ answer }) => answer.kind !== 'changed').map(({ answer }) => answer.reason),
    told,
  ).toEqual([]);
  let book = EMPTY;
  for (const { operation, answer } of done) {
    const result = applied(book, v.parse(NoteOperation, operation), '2026-01-01T00:00:00.000Z');
    if (result === 'too many') throw new Error(`${told}: too many`);
    expect({ outcome: answer.outcome, sequence: answer.sequence }, told).toEqual({
      outcome: result.done.outcome,
      sequence: result.done.sequence,
    });
    book = result.book;
  }
  return book.notes;
}

function withoutMoment({ changed: _, ...note }: { changed: string }) {
  return note;
}

async function stopAtRandom(page: Page, isOver: () => boolean): Promise<number> {
  const session = await page.context().newCDPSession(page);
  await session.send('ServiceWorker.enable');
  let stops = 0;
  for (; !isOver(); stops++) {
    const [least, most] = STOPS;
    await pause(least + Math.random() * (most - least));
    await session.send('ServiceWorker.stopAllWorkers');
  }
  await session.detach();
  return stops;
}
