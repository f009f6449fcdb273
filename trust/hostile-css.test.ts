import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Box } from '../e2e/browsers/companion.ts';
import { speaksOf } from '../e2e/browsers/driver.ts';
import { type Server, serve } from '../e2e/serve.ts';
import { record } from './figures.ts';
import { type AnyDriver, BOTH, DRAWN } from './hostile/both.ts';
import { difference, picture } from './hostile/picture.ts';
import { STYLES } from './hostile/styles.ts';

const PAGES = path.join(import.meta.dirname, 'hostile/pages');
const CODE = 'D0395';
/** The share of the card's pixels that may differ. */
const SAME = 0.001;
/** The root's own zoom counts from the next code on: what a page zooms under an open card is left until then. */
const LATER = /^zooms the root/;

/** What a page's style sheets do to the card (trust model, T15). */
describe.each(BOTH)('%s: hostile style sheets', (name, launch) => {
  let driver: AnyDriver;
  let server: Server;
  let undisturbed: Awaited<ReturnType<typeof picture>>;
  let box: Box;
  let most = 0;

  const meet = async () => {
    // By a script: a click would have to find the field below whatever the page lays over it.
    await driver.evaluate(`(document.querySelector('[name="code"]').focus(), true)`);
    await driver.type(CODE);
    await speaksOf(driver, CODE);
    await driver.evaluate(DRAWN);
  };
  const add = (css: string) =>
    driver.evaluate(
      `(document.head.append(Object.assign(document.createElement('style'), { textContent: ${JSON.stringify(css)} })), true)`,
    );
  /** The card now, wherever it stands, against the undisturbed one. */
  const compare = async () => {
    const now = (await driver.companionBox()) as Box;
    const share = difference(undisturbed, await picture(driver), inner(box), inner(now));
    most = Math.max(most, share);
    expect({ width: now.width, height: now.height }).toEqual({
      width: box.width,
      height: box.height,
    });
    expect(share).toBeLessThanOrEqual(SAME);
  };

  beforeAll(async () => {
    server = await serve(PAGES);
    driver = await launch();
    await driver.open(`${server.base}field.html`);
    await meet();
    undisturbed = await picture(driver);
    box = (await driver.companionBox()) as Box;
  });
  afterAll(async () => {
    record(`hostile-css-${name}`, {
      'style sheets': Object.keys(STYLES).length,
      'largest share of the card that differs, in per cent': Number((most * 100).toFixed(4)),
    });
    await driver?.close();
    await server?.close();
  });

  it.each(Object.entries(STYLES))('%s: the card comes as it is', async (_, css) => {
    await driver.open(`${server.base}field.html`);
    await add(css);
    await driver.evaluate(DRAWN);
    await meet();
    await compare();
  });

  it.each(Object.entries(STYLES).filter(([what]) => !LATER.test(what)))(
    '%s: the card stays as it is',
    async (_, css) => {
      await driver.open(`${server.base}field.html`);
      await meet();
      await add(css);
      await driver.evaluate(DRAWN);
      await compare();
    },
  );
});

/** Without the rim, whose round corners let the page through. */
function inner({ x, y, width, height }: Box): Box {
  const RIM = 4;
  return { x: x + RIM, y: y + RIM, width: width - 2 * RIM, height: height - 2 * RIM };
}
