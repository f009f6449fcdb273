import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { ClaimScan } from '../platform/claim-scan.ts';
import { BED, buildBed } from './bed.ts';
import { askAboutTab } from './browsers/ask-background.ts';
import { type ChromiumDriver, driveChromium } from './browsers/chromium-driver.ts';
import { pause } from './browsers/driver.ts';
import { driveFirefox, type FirefoxDriver } from './browsers/firefox-driver.ts';
import { BED_LINES, type Expected, PAGE_LINES } from './claim-expectations.ts';
import { type Server, serve } from './serve.ts';

/** Longest wait for a library to draw its screen, in ms. */
const DRAWN = 8000;
/** Time a grid takes to draw its rows anew, in ms. */
const REDRAWN = 300;

const folder = buildBed();

describe.each([
  ['chromium', driveChromium],
  ['firefox', driveFirefox],
] as const)('%s: the lines on a screen', (_, launch) => {
  let driver: ChromiumDriver | FirefoxDriver;
  let server: Server;
  let bed: Server;

  beforeAll(async () => {
    server = await serve();
    bed = await serve(await folder);
    driver = await launch();
  });
  afterAll(async () => {
    await driver?.close();
    await server?.close();
    await bed?.close();
  });

  const scan = () => askAboutTab<ClaimScan>(driver, { type: 'scan-claim' });
  const texts = ({ lines }: ClaimScan) =>
    lines.map(({ code, tooth, surface, quad, qty, date }) =>
      [code, tooth, surface, quad, qty, date].join('|'),
    );
  const meets = (found: ClaimScan, { lines, columns = '', date = '' }: Expected) => {
    expect(texts(found)).toEqual(lines);
    expect(found.columns.join(' ')).toBe(columns);
    expect(found.date_of_service).toBe(date);
    expect(found.unreachable).toEqual([]);
  };
  const until = async (expression: string) => {
    for (const end = Date.now() + DRAWN; Date.now() < end; await pause(100))
      if (await driver.evaluate<boolean>(expression)) return;
    throw new Error(`${driver.name}: never true: ${expression}`);
  };

  it.each(Object.entries(PAGE_LINES))('of %s', async (page, expected) => {
    await driver.open(server.base + page);
    await until(`document.readyState === 'complete'`);
    meets(await scan(), expected);
  });

  it.each(BED)('of the screen %s', async (screen) => {
    const expected = BED_LINES[screen];
    if (!expected) throw new Error(`${screen} has no lines in claim-expectations.ts.`);
    await driver.open(`${bed.base}${screen}.html`);
    await until('!!globalThis.bed?.isReady()');
    const found = await scan();
    if (expected.isBeginning) expect(found.lines.length).toBeGreaterThan(expected.lines.length);
    const lines = expected.isBeginning ? found.lines.slice(0, expected.lines.length) : found.lines;
    meets({ ...found, lines }, expected);
  });

  it('as they are now, in rows that a grid uses again', async () => {
    await driver.open(`${bed.base}recycled.html`);
    await until('!!globalThis.bed?.isReady()');
    await driver.evaluate('(bed.point(3), true)');
    await pause(REDRAWN);
    const drawn = await driver.evaluate<string[]>(
      `[...document.querySelectorAll('.slick-row')].sort((a, b) => a.dataset.row - b.dataset.row).map((row) => row.children[1].textContent)`,
    );
    const { lines } = await scan();
    expect(lines.map(({ code }) => code)).toEqual(drawn);
    expect(await driver.evaluate(`!!document.querySelector('[data-row="1004"]')`)).toBe(true);
  });

  it('as they are now, in fields that a script wrote', async () => {
    await driver.open(`${server.base}claim.html`);
    await driver.evaluate(`(['code1', 'tooth1', 'code10'].forEach((name, i) => {
      document.querySelector('[name="' + name + '"]').value = ['D2391', '30', '0150'][i];
    }), document.querySelector('[name="code2"]').value = '', true)`);
    const found = texts(await scan());
    expect(found[0]).toBe('D2391|30|||1|2026-11-23');
    expect(found[1]).toBe('D0330||||1|2026-11-23');
    expect(found.at(-1)).toBe('0150|||||');
  });

  it('up to five hundred of a history that has more', async () => {
    await driver.open(`${server.base}lines/nothing.html`);
    await driver.evaluate(
      `(document.body.innerHTML = '<table><tr><th>Code</th></tr>' + '<tr><td>D1110</td></tr>'.repeat(3000) + '</table>', true)`,
    );
    expect((await scan()).lines).toHaveLength(500);
  });

  it('with nothing of the page changed, and nothing read unasked', async () => {
    await driver.open(`${server.base}claim.html`);
    await driver.click('[name="tooth3"]');
    const state = `JSON.stringify([document.documentElement.outerHTML, [...document.querySelectorAll('input, textarea')].map(({ value }) => value), document.activeElement.name, scrollX, scrollY, heardKeys, getSelection().toString(), Object.keys(globalThis).length])`;
    // In the page itself: what automation defines may be gone at its next word.
    await driver.evaluate(`(() => {
      const script = document.createElement('script');
      script.textContent = 'globalThis.changes = 0; new MutationObserver((list) => { changes += list.length; }).observe(document, { subtree: true, childList: true, attributes: true, characterData: true });';
      document.body.append(script);
    })()`);
    const before = await driver.evaluate(state);
    expect((await scan()).lines).toHaveLength(8);
    expect(await driver.evaluate(state)).toBe(before);
    expect(await driver.evaluate('changes')).toBe(0);
  });

  it('of no page of the browser', async () => {
    await driver.open('about:blank');
    expect((await scan()) ?? null).toBeNull();
  });
});

describe.each([
  ['chromium', driveChromium],
  ['firefox', driveFirefox],
] as const)('%s: a frame of a site that was not turned on', (_, launch) => {
  it('is named, and the lines around it are answered', async () => {
    const server = await serve();
    const driver = await launch({ grant: ['http://127.0.0.1/*'] });
    await driver.open(`${server.base}lines/portal.html`);
    const found = await askAboutTab<ClaimScan>(driver, { type: 'scan-claim' });
    expect(found.unreachable).toEqual(['localhost']);
    expect(found.lines.map(({ code }) => code)).toEqual(['D1110']);
    await driver.close();
    await server.close();
  });
});
