// How long a lookup takes when the worker has to be woken for it, from the question to the answer.
import { driveChromium } from '../e2e/browsers/chromium-driver.ts';
import { percentile, type Row } from './row.ts';
import { stopWorker } from './stop-worker.ts';

const TRIES = 50;
const GOAL = 80;
const ASK = `(async () => {
  const start = performance.now();
  const answer = await chrome.runtime.sendMessage({ type: 'lookup', code: 'D4341' });
  if (answer.kind !== 'entry') throw new Error('no entry');
  return performance.now() - start;
})()`;

export async function waking(): Promise<Row[]> {
  const { page, chromium, close } = await driveChromium();
  await page.goto(`chrome-extension://${chromium.id}/popup.html`);
  const session = await page.context().newCDPSession(page);
  await session.send('ServiceWorker.enable');
  const times: number[] = [];
  for (let i = 0; i < TRIES; i++) {
    await stopWorker(session, chromium.id);
    times.push(await page.evaluate<number>(ASK));
  }
  await close();
  return [
    {
      figure: `worker woken and answering, p95 of ${TRIES}`,
      value: percentile(times, 0.95),
      goal: GOAL,
      unit: 'ms',
      isByClock: true,
      note: `median ${percentile(times, 0.5).toFixed(1)}`,
    },
  ];
}
