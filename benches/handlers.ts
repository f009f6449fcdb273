// How long our listeners take, by the browser's own trace and the thread's clock. A move of the pointer only notes the
// point; the looking is done by a timer once the pointer rests, and all its calls together are what a hit costs. At a
// key it is keydown, input and keyup, each by itself. On a page of 1,000 nodes and one of 100,000.
import { driveChromium } from '../e2e/browsers/chromium-driver.ts';
import { KINDS, type Measured, measure } from './handled.ts';
import { ledgerPage, servePages } from './ledger-page.ts';
import { noiseOf } from './noise.ts';
import { median, percentile, type Row } from './row.ts';

/** Nodes of a row of the ledger: the row, its cells and their texts. */
const NODES_OF_ROW = 13;
const SIZES = { small: 1_000, large: 100_000 };

/** What our listeners cost, by the pointer and by the keyboard. */
export async function handlers(rounds: number): Promise<Row[]> {
  const server = await servePages({
    'small.html': ledgerPage(Math.round(SIZES.small / NODES_OF_ROW)),
    'large.html': ledgerPage(Math.round(SIZES.large / NODES_OF_ROW)),
  });
  const driver = await driveChromium();
  const all: Record<keyof typeof SIZES, Measured> = {
    small: { move: [], empty: [], hit: [], key: [] },
    large: { move: [], empty: [], hit: [], key: [] },
  };
  for (let round = 0; round < rounds; round++)
    for (const size of ['small', 'large'] as const) {
      await driver.open(`${server.base}${size}.html`);
      const measured = await measure(driver);
      for (const kind of KINDS) all[size][kind].push(...measured[kind]);
    }
  await driver.close();
  await server.close();
  return rowsOf(all);
}

function rowsOf({ small, large }: Record<keyof typeof SIZES, Measured>): Row[] {
  const p95 = (figure: string, goal: number, times: number[]): Row => ({
    figure: `${figure}, p95 of ${times.length}`,
    value: percentile(times, 0.95),
    goal,
    unit: 'ms',
    isByClock: true,
    noise: noiseOf({ times }, (drawn) => percentile(drawn.times, 0.95)),
    note: `median ${median(times).toFixed(3)}`,
  });
  const ratio = (figure: string, kind: keyof Measured): Row => {
    const times = { small: small[kind], large: large[kind] };
    const of = (drawn: typeof times) => median(drawn.large) / median(drawn.small);
    return {
      figure: `${figure}, at 100,000 nodes against 1,000`,
      value: of(times),
      goal: 1.2,
      unit: 'times',
      noise: noiseOf(times, of),
      note: `${median(times.large).toFixed(3)} ms against ${median(times.small).toFixed(3)} ms`,
    };
  };
  return [
    p95('pointermove', 0.3, [...small.move, ...large.move]),
    p95('rest of the pointer on nothing', 1.5, [...small.empty, ...large.empty]),
    p95('rest of the pointer on a code', 1.5, [...small.hit, ...large.hit]),
    p95('key', 0.3, [...small.key, ...large.key]),
    ratio('pointermove', 'move'),
    ratio('rest of the pointer on nothing', 'empty'),
    ratio('rest of the pointer on a code', 'hit'),
  ];
}
