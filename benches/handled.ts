import type { ChromiumDriver } from '../e2e/browsers/chromium-driver.ts';
import { pause } from '../e2e/browsers/driver.ts';
import { type Call, callsOf, traced } from './trace.ts';

/** Rests on either page a round; every one takes the dwell and the wait for its end. */
const RESTS = 10;
/** The dwell of 150 ms, and what follows it. */
const REST = 200;
/** Where the ledger has nothing: right of its last column. */
const NOWHERE = 1200;
const STROKE = 30;
/** Middles of the first codes of the ledger; every one of them stands where the card has room below. */
const LINES = `[...document.querySelectorAll('td:nth-child(2)')].slice(1, ${RESTS + 1}).map((cell) => {
  const { x, y, width, height } = cell.getBoundingClientRect();
  return { x: x + width / 2, y: y + height / 2 };
})`;
const CODES = ['D0120', 'D0150', 'D0210', 'D0330', 'D1110', 'D2393', 'D2740', 'D4341'];

export const KINDS = ['move', 'empty', 'hit', 'key'] as const;
/** What each call or rest took, in ms. */
export type Measured = Record<(typeof KINDS)[number], number[]>;

/** Moves, rests and types on the page that is open. */
export async function measure(driver: ChromiumDriver): Promise<Measured> {
  const { page } = driver;
  await pause(REST);
  // The first call of a page compiles the script, once: p95 is about the ones after it.
  await rests(driver, 'codes', 1);
  await rests(driver, 'nothing', 1);
  await type(driver, CODES.slice(0, 1));
  const spent = async (run: () => Promise<unknown>) =>
    callsOf(await traced(page, run), '/sentinel.js');
  const empty = await spent(() => rests(driver, 'nothing'));
  const hit = await spent(() => rests(driver, 'codes'));
  const key = await spent(() => type(driver, CODES.slice(1)));
  const took = (calls: Call[]) => calls.map((call) => call.took);
  return {
    move: took([...empty, ...hit].filter(({ cause }) => cause === 'pointermove')),
    empty: perRest(empty),
    hit: perRest(hit),
    key: took(key.filter(({ cause }) => /^(key|input)/.test(cause))),
  };
}

/** What the timers took together between one row of moves and the next. */
function perRest(calls: Call[]): number[] {
  const sums: number[] = [];
  let before = '';
  for (const { cause, took } of calls) {
    if (cause === 'timer') {
      if (before === 'timer') sums.push((sums.pop() ?? 0) + took);
      else sums.push(took);
    }
    if (cause === 'timer' || cause === 'pointermove') before = cause;
  }
  return sums;
}

async function type({ page }: ChromiumDriver, codes: string[]): Promise<void> {
  await page.click('#a');
  for (const code of codes) {
    await page.keyboard.press('ControlOrMeta+A');
    await page.keyboard.type(code, { delay: STROKE });
  }
}

/** Lets the pointer rest at places below one another, from the lower ones up: the card hangs below its code. */
async function rests({ page }: ChromiumDriver, where: 'nothing' | 'codes', times = RESTS) {
  const lines = await page.evaluate<{ x: number; y: number }[]>(LINES);
  for (const { x, y } of lines.slice(-times).toReversed()) {
    await page.mouse.move(where === 'codes' ? x : NOWHERE, y, { steps: 4 });
    await pause(REST);
  }
}
