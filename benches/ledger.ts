// A ledger of 10,000 rows, loaded with the extension at work on the site and without any: main-thread time and heap,
// in interleaved rounds of one run. The time by the clock holds the turns of every other program as well; by the
// processor's count it holds the page's alone, and is the steadier of the two.
import { launchChromium } from '../e2e/browsers/chromium.ts';
import { ledgerPage, servePages } from './ledger-page.ts';
import { noiseOf } from './noise.ts';
import { median, type Row } from './row.ts';
import { visit } from './visit.ts';

/** Visits of a round that count; the first warms the browser. */
const VISITS = 3;
/** Time for the page to come to rest, in ms. */
const SETTLED = 1500;
const GOAL = 1.02;

interface Load {
  task: number;
  cpu: number;
  heap: number;
}

/** What the extension adds to loading a large page, over so many starts of either browser. */
export async function ledger(rounds: number): Promise<Row[]> {
  const server = await servePages({ 'ledger.html': ledgerPage() });
  const loads: Record<'with' | 'without', Load[]> = { with: [], without: [] };
  for (let round = 0; round < rounds; round++)
    // Each goes first in turn: the second start of a round finds the machine warmer.
    for (const kind of round % 2
      ? (['with', 'without'] as const)
      : (['without', 'with'] as const)) {
      const { context, close } = await launchChromium(kind === 'with' ? {} : { extension: null });
      for (let i = 0; i <= VISITS; i++) {
        const { page, spent, kept } = await visit(context);
        await page.goto(`${server.base}ledger.html`);
        await page.waitForTimeout(SETTLED);
        const load = { ...(await spent()), heap: (await kept()).heap };
        if (i > 0) loads[kind].push(load);
        await page.close();
      }
      await close();
    }
  await server.close();
  const of = (kind: Load[], figure: keyof Load) => median(kind.map((one) => one[figure]));
  const ratio = (figure: keyof Load) => (drawn: typeof loads) =>
    of(drawn.with, figure) / of(drawn.without, figure);
  const added = (drawn: typeof loads) => of(drawn.with, 'heap') - of(drawn.without, 'heap');
  return [
    {
      figure: 'main thread on load of 10,000 rows, against none',
      value: ratio('task')(loads),
      goal: GOAL,
      unit: 'times',
      isByClock: true,
      noise: noiseOf(loads, ratio('task')),
      note: `${of(loads.with, 'task').toFixed(0)} ms against ${of(loads.without, 'task').toFixed(0)} ms`,
    },
    {
      figure: 'processor time on load of 10,000 rows, against none',
      value: ratio('cpu')(loads),
      goal: GOAL,
      unit: 'times',
      noise: noiseOf(loads, ratio('cpu')),
      note: `${of(loads.with, 'cpu').toFixed(0)} ms against ${of(loads.without, 'cpu').toFixed(0)} ms`,
    },
    {
      figure: 'heap added on that page',
      value: added(loads),
      goal: 0.3,
      unit: 'MB',
      noise: noiseOf(loads, added),
    },
  ];
}
