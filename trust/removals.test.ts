import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { fallsSilent, speaksOf, staysSilent } from '../e2e/browsers/driver.ts';
import { type Server, serve } from '../e2e/serve.ts';
import { record } from './figures.ts';
import { badge } from './hostile/badge.ts';
import { type AnyDriver, BOTH, DRAWN } from './hostile/both.ts';

const PAGES = path.join(import.meta.dirname, 'hostile/pages');
/** A card is put back so often within a minute, and no more (trust model, T11). */
const MOST = 20;
/** Codes typed one after another: the minute is told by what is undone, and not by waiting. */
const CODES = 60;
const CODE = 'D0395';

/** Takes away whatever comes to stand under `<html>`, at once, and counts. */
const REMOVES = `(() => {
  window.taken = 0;
  new MutationObserver((records) => {
    for (const { addedNodes } of records)
      for (const node of addedNodes)
        if (node.parentNode === document.documentElement && node.popover) {
          window.taken++;
          node.remove();
        }
  }).observe(document, { childList: true, subtree: true });
  return true;
})()`;
/** Leaves it where it is, but closes it at once. */
const CLOSES = `(() => {
  window.taken = 0;
  document.addEventListener('toggle', ({ target, newState }) => {
    if (newState !== 'open') return;
    window.taken++;
    target.hidePopover();
  }, true);
  return true;
})()`;
/** Makes it another kind of popover, which closes it. */
const CHANGES = `(() => {
  window.taken = 0;
  new MutationObserver((records) => {
    for (const { addedNodes } of records)
      for (const node of addedNodes) if (node.popover) new MutationObserver(() => undefined).observe(node, { attributes: true });
    const host = document.querySelector('html > div');
    if (!host || host.popover !== 'manual') return;
    window.taken++;
    host.removeAttribute('popover');
  }).observe(document, { childList: true, subtree: true, attributes: true });
  return true;
})()`;

describe.each(BOTH)('%s: a page that takes the card away', (name, launch) => {
  let driver: AnyDriver;
  let server: Server;
  const figures: Record<string, number | string> = {};

  beforeAll(async () => {
    server = await serve(PAGES);
    driver = await launch();
  });
  afterAll(async () => {
    record(`removals-${name}`, { 'codes typed': CODES, ...figures });
    await driver?.close();
    await server?.close();
  });

  it.each([
    ['removes it', REMOVES],
    ['closes it', CLOSES],
    ['makes it no popover', CHANGES],
  ])(
    '%s at every mutation, gets it back twenty times at most, and then silence with a badge',
    async (how, act) => {
      await driver.open(`${server.base}field.html`);
      await driver.evaluate(act);
      expect(await badge(driver)).toBe('');
      await driver.click('[name="code"]');
      for (let i = 0; i < CODES; i++) {
        await driver.control('a');
        await driver.type(CODE);
        await driver.evaluate(DRAWN);
      }
      const taken = await driver.evaluate<number>('window.taken');
      figures[`times put back where a page ${how}`] = taken - 1;
      expect(taken).toBeGreaterThan(1);
      expect(taken - 1).toBeLessThanOrEqual(MOST);
      expect(await staysSilent(driver)).toBeUndefined();
      expect(await driver.evaluate('window.taken')).toBe(taken);
      expect(await driver.evaluate(`document.querySelectorAll('html > div').length`)).toBe(0);
      expect(await badge(driver)).toBe('!');
      // Whoever types is disturbed by none of it.
      expect(
        await driver.evaluate(`document.activeElement.name + document.activeElement.value`),
      ).toBe(`code${CODE}`);
    },
  );

  it('is forgotten with the page', async () => {
    await driver.open(`${server.base}field.html`);
    await driver.click('[name="code"]');
    await driver.type(CODE);
    await speaksOf(driver, CODE);
    expect(await badge(driver)).toBe('');
    await driver.press('Escape');
    await fallsSilent(driver);
  });
});
