// A ledger of 10,000 rows, loaded with the extension at work on the site and without any: main-thread time and heap,
// in interleaved rounds of one run.
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { type Chromium, launchChromium } from '../e2e/browsers/chromium.ts';
import { serve } from '../e2e/serve.ts';
import { median, type Row } from './row.ts';

const ROWS = 10_000;
const ROUNDS = 5;
/** Visits of a round that count; the first warms the browser. */
const VISITS = 3;
/** Time for the page to come to rest, in ms. */
const SETTLED = 1200;

export async function ledger(): Promise<Row[]> {
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'claimside-ledger-'));
  fs.writeFileSync(path.join(folder, 'ledger.html'), page());
  const server = await serve(folder);
  const seen: Record<'with' | 'without', { task: number; heap: number }[]> = {
    with: [],
    without: [],
  };
  for (let round = 0; round < ROUNDS; round++)
    // Each goes first in turn: the second start of a round finds the machine warmer.
    for (const kind of round % 2
      ? (['with', 'without'] as const)
      : (['without', 'with'] as const)) {
      const chromium = await launchChromium(kind === 'with' ? {} : { extension: null });
      for (let visit = 0; visit <= VISITS; visit++) {
        const figures = await load(chromium, `${server.base}ledger.html`);
        if (visit > 0) seen[kind].push(figures);
      }
      await chromium.close();
    }
  await server.close();
  fs.rmSync(folder, { recursive: true });
  const of = (kind: keyof typeof seen, figure: 'task' | 'heap') =>
    median(seen[kind].map((one) => one[figure]));
  return [
    {
      figure: 'main thread on load of 10,000 rows, against none',
      value: of('with', 'task') / of('without', 'task'),
      goal: 1.02,
      unit: 'times',
      note: `${of('with', 'task').toFixed(0)} ms against ${of('without', 'task').toFixed(0)} ms`,
    },
    {
      figure: 'heap added on that page',
      value: of('with', 'heap') - of('without', 'heap'),
      goal: 0.3,
      unit: 'MB',
    },
  ];
}

async function load(chromium: Chromium, url: string) {
  const page = await chromium.context.newPage();
  const session = await page.context().newCDPSession(page);
  await session.send('Performance.enable');
  const metric = async (name: string) =>
    (await session.send('Performance.getMetrics')).metrics.find((m) => m.name === name)?.value ?? 0;
  const start = await metric('TaskDuration');
  await page.goto(url);
  await page.waitForTimeout(SETTLED);
  const end = await metric('TaskDuration');
  await session.send('HeapProfiler.collectGarbage');
  const heap = await metric('JSHeapUsedSize');
  await page.close();
  return { task: (end - (end >= start ? start : 0)) * 1000, heap: heap / 1e6 };
}

function page(): string {
  const row = (i: number) =>
    `<tr><td>${i}</td><td>D${String(120 + ((i * 37) % 9800)).padStart(4, '0')}</td><td>service line, established patient</td><td>$${i}.00</td><td>provider ${i % 7}</td><td>Paid</td></tr>`;
  const rows = Array.from({ length: ROWS }, (_, i) => row(i)).join('');
  return `<!doctype html><title>Ledger</title><body><input><table>${rows}</table></body>`;
}
