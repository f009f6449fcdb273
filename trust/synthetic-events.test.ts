import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { pause, speaksOf, staysSilent } from '../e2e/browsers/driver.ts';
import { type Server, serve } from '../e2e/serve.ts';
import { record } from './figures.ts';
import { type AnyDriver, BOTH, DRAWN } from './hostile/both.ts';
import { type Kept, openKept } from './hostile/kept.ts';
import { difference, picture } from './hostile/picture.ts';
import { fire } from './hostile/synthetic.ts';

const PAGES = path.join(import.meta.dirname, 'hostile/pages');
/** Of each of the two: with nothing shown, and with the card open. */
const EVENTS = 5000;
const CODE = 'D0395';
/** For what is written or sent late, in ms. */
const LATE = 600;

/** Events that a script of the page makes up (trust model, T09). */
describe.each(BOTH)('%s: five thousand made-up events', (name, launch) => {
  let driver: AnyDriver;
  let server: Server;
  let kept: Kept;
  const seed = Date.now() % 1_000_000;
  let sent = 0;

  beforeAll(async () => {
    server = await serve(PAGES);
    driver = await launch();
    kept = await openKept(driver);
  });
  afterAll(async () => {
    record(`synthetic-events-${name}`, {
      events: 2 * EVENTS,
      seed,
      'messages with an effect': sent,
    });
    await driver?.close();
    await server?.close();
  });

  it('bring no card, write nothing and send nothing', async () => {
    await driver.open(`${server.base}plain.html`);
    await driver.evaluate(`(document.querySelector('[name="code1"]').value = '${CODE}', true)`);
    await kept.listen();
    const before = await kept.now();
    const html = await driver.evaluate('document.documentElement.outerHTML');
    expect(await driver.evaluate(fire(EVENTS, seed)), `seed ${seed}`).toBe(EVENTS);
    expect(await staysSilent(driver), `seed ${seed}`).toBeUndefined();
    await pause(LATE);
    expect(await kept.now()).toEqual(before);
    expect(await driver.evaluate('document.documentElement.outerHTML')).toBe(html);
    sent += (await kept.heard()).length;
    expect(await kept.heard(), `seed ${seed}`).toEqual([]);
  });

  it('leave an open card as it is, and where it is', async () => {
    await driver.open(`${server.base}plain.html`);
    await driver.click('[name="code1"]');
    await driver.type(CODE);
    const said = await speaksOf(driver, CODE);
    await driver.evaluate(DRAWN);
    await pause(LATE);
    await kept.listen();
    const before = await kept.now();
    const seen = await picture(driver);
    const box = await driver.companionBox();
    expect(await driver.evaluate(fire(EVENTS, seed + 1)), `seed ${seed + 1}`).toBe(EVENTS);
    await pause(LATE);
    expect(await driver.companionName(), `seed ${seed + 1}`).toBe(said);
    expect(await driver.companionBox(), `seed ${seed + 1}`).toEqual(box);
    if (!box) throw new Error('There is no card.');
    expect(difference(seen, await picture(driver), box)).toBeLessThan(0.001);
    expect(await kept.now()).toEqual(before);
    // Where the code stands is told again when the page says that it scrolled; it stands where it stood.
    const others = (await kept.heard()).filter((type) => type !== 'moved');
    sent += others.length;
    expect(others, `seed ${seed + 1}`).toEqual([]);
  });

  it('and one real one does', async () => {
    await driver.press('Escape');
    expect(await staysSilent(driver)).toBeUndefined();
  });
});
