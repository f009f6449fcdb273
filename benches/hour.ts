// An hour of typing and hovering, compressed to 20,000 events and 200 route changes of a page that swaps its screen and
// its address: what of it stays in the heap after collection, beyond what stays of the same hour without the extension,
// and whether listeners pile up. What loading and the first answer take counts in the ledger's row, not here.
import { launchChromium } from '../e2e/browsers/chromium.ts';
import { pause } from '../e2e/browsers/driver.ts';
import { servePages } from './ledger-page.ts';
import type { Row } from './row.ts';
import { type Visit, visit } from './visit.ts';

const ROUTES = 200;
/** Codes typed on a route: two events a key, and two for the click into the field. */
const CODES = ['D0120', 'D0150', 'D0210', 'D0330', 'D1110', 'D2740'];
/** Moves of the pointer on a route; with the codes they make 100 events. */
const MOVES = 28;
/** Rows that the pointer rests on in turn: each look at what is kept falls on the first, with the same code in hand. */
const RESTED_ON = 10;
/** The dwell and what follows: the pointer rests once on a route, on a code. */
const REST = 260;
/** Grace of the card, and time for what was dropped to be let go, in ms. */
const SETTLED = 1500;
/** What a client that routes in the page does: a new address, a new screen. */
const PAGE = `<!doctype html><title>claims</title><body><main></main><script>
  const goTo = (route) => {
    history.pushState({}, '', '?route=' + route);
    document.querySelector('main').innerHTML = '<table>' + Array.from({ length: 12 }, (_, i) =>
      '<tr><td><input name="code' + i + '"><td>D0' + (120 + i * 10) + '<td>service line').join('') + '</table>';
    for (const field of document.querySelectorAll('input')) field.addEventListener('input', () => field.value);
  };
</script>`;

/** After the first answer, at half-time and at the end. */
type Hour = Record<'before' | 'middle' | 'after', Awaited<ReturnType<Visit['kept']>>>;

/** What an hour of use leaves behind. */
export async function hour(): Promise<Row[]> {
  const server = await servePages({ 'claims.html': PAGE });
  const [ours, none] = await Promise.all([
    work(`${server.base}claims.html`, {}),
    work(`${server.base}claims.html`, { extension: null }),
  ]);
  await server.close();
  const grown = ({ before, after }: Hour) => after.heap - before.heap;
  return [
    {
      figure: 'heap grown in 1 h of use (20,000 events, 200 routes), beyond none',
      value: grown(ours) - grown(none),
      goal: 1,
      unit: 'MB',
      note: `of it ${(ours.after.heap - ours.middle.heap).toFixed(2)} MB in its second half; ${ours.after.heap.toFixed(2)} MB in all against ${none.after.heap.toFixed(2)} MB`,
    },
    {
      figure: 'listeners added after the first answer in 1 h of use',
      value: ours.after.listeners - ours.before.listeners,
      goal: 0,
      unit: '',
      note: `${ours.after.listeners} listeners, ${none.after.listeners} without`,
    },
  ];
}

async function work(url: string, options: Parameters<typeof launchChromium>[0]): Promise<Hour> {
  const { context, close } = await launchChromium(options);
  const used = await visit(context);
  await used.page.goto(url);
  const use = async (from: number, to: number) => {
    for (let route = from; route < to; route++) await oneRoute(used, route);
    await pause(SETTLED);
    return used.kept();
  };
  // Everything has been loaded and shown once: what comes on top is what use leaves behind.
  const before = await use(0, 1);
  const middle = await use(1, ROUTES / 2 + 1);
  const after = await use(ROUTES / 2 + 1, ROUTES + 1);
  await close();
  return { before, middle, after };
}

async function oneRoute({ page }: Visit, route: number): Promise<void> {
  await page.evaluate(`goTo(${route})`);
  for (const [i, code] of CODES.entries()) {
    await page.mouse.click(80, 25 + i * 26);
    await Promise.all([...code].map((key) => page.keyboard.press(key)));
  }
  const { x, y, width, height } = await page.evaluate<DOMRect>(
    `document.querySelectorAll('td:nth-child(2)')[${route % RESTED_ON}].getBoundingClientRect().toJSON()`,
  );
  await page.mouse.move(x + width / 2, y + height / 2, { steps: MOVES });
  await pause(REST);
}
