// A page of a site that is on, left alone for a minute: no timer and no task of ours, in the page or in the worker.
// The pointer moves afterwards, so that a trace which could not see us is told from a page in which we did nothing.
import { driveChromium } from '../e2e/browsers/chromium-driver.ts';
import { pause } from '../e2e/browsers/driver.ts';
import { serve } from '../e2e/serve.ts';
import type { Row } from './row.ts';
import { callsOf, traced } from './trace.ts';

const MINUTE = 60_000;
/** What loading sets off has ended by then, the worker's check of its registration with it, in ms. */
const SETTLED = 3000;

/** Counts our calls in a page that nobody touches. */
export async function idle(): Promise<Row[]> {
  const server = await serve();
  const { page, chromium, close } = await driveChromium();
  await page.goto(`${server.base}claim.html`);
  await page.mouse.move(600, 300);
  await pause(SETTLED);
  const calls = async (run: () => Promise<unknown>) =>
    callsOf(await traced(page, run), chromium.id).length;
  const idle = await calls(() => pause(MINUTE));
  const moved = await calls(async () => {
    await page.mouse.move(640, 340, { steps: 5 });
    await pause(SETTLED);
  });
  await close();
  await server.close();
  if (moved === 0) throw new Error('The trace did not see the pointer move.');
  return [
    {
      figure: 'idle page for 60 s, calls of ours',
      value: idle,
      goal: 0,
      unit: 'calls',
      note: `${moved} once the pointer moved`,
    },
  ];
}
