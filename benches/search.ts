// Search, keystroke by keystroke, over the phrases of data/staff-phrases.csv and codes, each typed from its first
// character on: the search itself against a plain Fuse over the same fields, in turn, in the same process; and in real
// Chromium from the input event to the painted list. The popup's opening: from the start of its document to a box that
// has the focus.
import fs from 'node:fs';
import path from 'node:path';
import Fuse from 'fuse.js';
import Papa from 'papaparse';
import { compile } from '../data/compile.ts';
import { createSearch } from '../data/search.ts';
import { launchChromium } from '../e2e/browsers/chromium.ts';
import { readSources } from '../scripts/read-sources.ts';
import { noiseOf } from './noise.ts';
import { median, percentile, type Row } from './row.ts';

/** Goals, in ms, and as a share of the time that a plain Fuse takes. */
const GOAL = { search: 4, ratio: 0.2, painted: 8, opened: 100 };
/** Every so many phrases are typed: some 400 keystrokes. */
const EVERY = 12;
const CODES = ['D0395', '4341', 'd 1110', '0392', 'D2740'];
const OPENS = 40;
/** Between two openings, in ms: nobody opens it while it is still being opened. */
const RESTED = 500;
/** Times that everything is typed. A key counts by the middle of them: one alone may be another program's turn. */
const ROUNDS = 3;

declare const times: number[];

export async function search(): Promise<Row[]> {
  const typed = phrases();
  return [...itself(typed), ...(await inPopup(typed))];
}

/** What is typed, phrase by phrase. */
function phrases(): string[] {
  const file = path.resolve(import.meta.dirname, '../data/staff-phrases.csv');
  const { data } = Papa.parse<{ phrase: string }>(fs.readFileSync(file, 'utf8').trim(), {
    header: true,
  });
  return [...data.filter((_, i) => i % EVERY === 0).map(({ phrase }) => phrase), ...CODES];
}

function itself(typed: string[]): Row[] {
  const dataset = compile(readSources());
  const ours = createSearch(dataset);
  const rows = dataset.codes.map((code) => ({
    code: code.code,
    title: code.title,
    aliases: code.aliases ?? [],
    family: dataset.families[code.family]?.name ?? '',
    is: code.is,
  }));
  const fuse = new Fuse(rows, {
    keys: ['code', 'title', 'aliases', 'family', 'is'],
    includeMatches: true,
  });
  const queries = typed.flatMap((phrase) =>
    [...phrase].map((_, i) => phrase.slice(0, i + 1)).filter((query) => query.trim()),
  );
  for (const query of queries.slice(0, 50)) {
    ours(query);
    fuse.search(query, { limit: 20 });
  }
  const times = { ours: [] as number[], fuse: [] as number[] };
  for (const query of queries) {
    times.ours.push(median(thrice(() => ours(query))));
    times.fuse.push(median(thrice(() => fuse.search(query, { limit: 20 }))));
  }
  const ratio = (of: typeof times) => percentile(of.ours, 0.95) / percentile(of.fuse, 0.95);
  const note = (of: number[]) => `median ${median(of).toFixed(2)} ms`;
  return [
    {
      figure: `the search itself, p95 of ${queries.length} keystrokes`,
      value: percentile(times.ours, 0.95),
      goal: GOAL.search,
      unit: 'ms',
      isByClock: true,
      noise: noiseOf(times, ({ ours }) => percentile(ours, 0.95)),
      note: note(times.ours),
    },
    {
      figure: 'the search itself against a plain Fuse over the same fields, p95',
      value: ratio(times),
      goal: GOAL.ratio,
      unit: 'times',
      noise: noiseOf(times, ratio),
      note: `Fuse: p95 ${percentile(times.fuse, 0.95).toFixed(1)} ms, ${note(times.fuse)}`,
    },
  ];
}

/** A key counts by the middle of three tries: one alone may be another program's turn. */
function thrice(run: () => unknown): number[] {
  return Array.from({ length: 3 }, () => {
    const start = performance.now();
    run();
    return performance.now() - start;
  });
}

/**
 * In the page: from each input event to the list in the document, and then the frame that draws it, from its animation
 * callback to the first task behind it. The wait for the screen in between, up to 17 ms whatever was done, is left out.
 */
const WATCH = `(() => {
  globalThis.times = [];
  let since;
  const isThere = () => {
    const list = document.querySelector('[role=listbox]');
    return list ? list.getAttribute('aria-busy') === 'false' : document.querySelector('.empty');
  };
  addEventListener('input', () => { since = performance.now(); }, true);
  new MutationObserver(() => {
    if (since === undefined || !isThere()) return;
    const worked = performance.now() - since;
    since = undefined;
    requestAnimationFrame(() => {
      const start = performance.now();
      const { port1, port2 } = new MessageChannel();
      port1.onmessage = () => times.push(worked + performance.now() - start);
      port2.postMessage(0);
    });
  }).observe(document, { subtree: true, childList: true, attributes: true, characterData: true });
})()`;

const FOCUSED = `addEventListener('focusin', ({ target }) => {
  if (target.getAttribute('role') === 'combobox') globalThis.focusedAt ??= performance.now();
}, true)`;

async function inPopup(typed: string[]): Promise<Row[]> {
  const { context, id, close } = await launchChromium({
    grant: [],
  });
  const page = await context.newPage();
  await page.setViewportSize({ width: 400, height: 598 });
  const open = () => page.goto(`chrome-extension://${id}/popup.html`);
  await open();
  await page.evaluate(WATCH);
  const rounds: number[][] = [];
  for (let round = 0; round < ROUNDS; round++) {
    await page.evaluate('times.length = 0');
    for (const phrase of typed) {
      for (const key of phrase) {
        const before = await page.evaluate<number>('times.length');
        await page.keyboard.type(key);
        // A space at the end asks nothing new of the list's rows, but is answered all the same.
        await page.waitForFunction((count) => times.length > count, before);
      }
      await page.keyboard.press('Escape');
      await page.waitForFunction('document.querySelector("input").value === ""');
    }
    rounds.push(await page.evaluate<number[]>('times'));
  }
  const painted = (rounds[0] ?? []).map((_, key) => median(rounds.map((times) => times[key] ?? 0)));
  await page.addInitScript(FOCUSED);
  const opened: number[] = [];
  for (let i = 0; i < OPENS; i++) {
    await page.waitForTimeout(RESTED);
    await open();
    await page.getByRole('combobox', { name: 'Search codes' }).waitFor();
    opened.push(await page.evaluate<number>('focusedAt'));
  }
  await close();
  const row = (figure: string, times: number[], goal: number): Row => ({
    figure: `${figure}, p95 of ${times.length}`,
    value: percentile(times, 0.95),
    goal,
    unit: 'ms',
    isByClock: true,
    noise: noiseOf({ times }, (drawn) => percentile(drawn.times, 0.95)),
    note: `median ${median(times).toFixed(1)}`,
  });
  return [
    row('a key of a search, input event to painted list', painted, GOAL.painted),
    row('popup, start of the document to a box with the focus', opened, GOAL.opened),
  ];
}
