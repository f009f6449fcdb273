// Typed D0395 to painted companion, in the page's own clock: from the input event of the fifth character to the
// second animation frame after the card stands there. With the worker awake, and stopped before each try. The second
// frame is no overstatement: by the browser's trace the frame that holds the card is presented at about its begin or a
// few milliseconds later, while the first frame's callback still runs before the card is laid out.
import { driveChromium } from '../e2e/browsers/chromium-driver.ts';
import { fallsSilent, pause, speaksOf } from '../e2e/browsers/driver.ts';
import { serve } from '../e2e/serve.ts';
import { noiseOf } from './noise.ts';
import { percentile, type Row } from './row.ts';
import { stopWorker } from './stop-worker.ts';

const TRIES = 50;
/** Goals, in ms. */
const GOAL = { awake: 40, stopped: 80, pasted: 80 };
const FIGURE = {
  awake: 'typed to painted, worker awake',
  stopped: 'typed to painted, worker stopped before the field is entered',
  pasted: 'pasted to painted, worker stopped before the field is entered',
};
/** Between two keys of a fast typist, in ms. */
const STROKE = 80;
/**
 * From the click into a field to the paste, in ms: less than the 400 that a hand takes from the mouse to the keys
 * (Card, Moran and Newell, The Keystroke-Level Model, 1980).
 */
const TO_PASTE = 250;

/** Waits in the page for the host to open; the card is drawn in the same task, so two frames later it is painted. */
const WATCH = `globalThis.painted = new Promise((done, failed) => {
  setTimeout(() => failed(new Error('nothing was shown')), 5000);
  let typedAt = 0;
  addEventListener('input', () => { typedAt = performance.now(); }, { capture: true, once: true });
  addEventListener('beforetoggle', ({ newState }) => {
    if (typedAt > 0 && newState === 'open')
      requestAnimationFrame(() => requestAnimationFrame(() => done(performance.now() - typedAt)));
  }, { capture: true, once: true });
}), undefined`;

export async function latency(): Promise<Row[]> {
  const server = await serve();
  const driver = await driveChromium();
  const { page, chromium } = driver;
  const session = await page.context().newCDPSession(page);
  await session.send('ServiceWorker.enable');
  await driver.open(`${server.base}claim.html`);
  const rows: Row[] = [];
  for (const kind of ['awake', 'stopped', 'pasted'] as const) {
    const times: number[] = [];
    for (let i = 0; i < TRIES; i++) {
      await driver.click('[name="code1"]');
      await page.keyboard.press('ControlOrMeta+A');
      await page.keyboard.press('Delete');
      await fallsSilent(driver);
      if (kind !== 'awake') {
        await driver.click('[name="tooth1"]');
        await stopWorker(session, chromium.id);
        await driver.click('[name="code1"]');
      }
      if (kind === 'pasted') await pause(TO_PASTE);
      else await page.keyboard.type('D039', { delay: STROKE });
      await page.evaluate(WATCH);
      if (kind === 'pasted') await page.keyboard.insertText('D0395');
      else await page.keyboard.type('5');
      times.push(await page.evaluate<number>('globalThis.painted'));
      await speaksOf(driver, 'D0395');
    }
    rows.push({
      figure: `${FIGURE[kind]}, p95 of ${TRIES}`,
      value: percentile(times, 0.95),
      goal: GOAL[kind],
      unit: 'ms',
      isByClock: true,
      noise: noiseOf({ times }, (drawn) => percentile(drawn.times, 0.95)),
      note: `median ${percentile(times, 0.5).toFixed(1)}`,
    });
  }
  await driver.close();
  await server.close();
  return rows;
}
