import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { axTree } from '../e2e/browsers/ax.ts';
import { fallsSilent, pause, speaksOf } from '../e2e/browsers/driver.ts';
import { type Server, serve } from '../e2e/serve.ts';
import { record } from './figures.ts';
import { type AnyDriver, BOTH } from './hostile/both.ts';
import { CLOBBERS, HIDDEN } from './hostile/clobbers.ts';
import { PATCHES } from './hostile/patches.ts';

const PLAIN = path.join(import.meta.dirname, 'hostile/pages/plain.html');
const CODE = 'D0395';
/** The window keeps its own names whatever stands in the page, and so do a few others. */
const LEAST_HIDDEN = 60;
/** The title counts once more by then, in ms. */
const COUNTED = 120;

interface Point {
  x: number;
  y: number;
}

/** What the browser has under a name, hidden by the page or replaced in it (trust model, T13 and T14). */
describe.each(BOTH)('%s: names and built-ins of the page', (name, launch) => {
  let driver: AnyDriver;
  let server: Server;
  let folder: string;
  /** Where the code field, and a code in a text, stand: the same in every page. Asked in the plain one only. */
  let field: Point;
  let text: Point;
  let plain: string[];
  let hidden = 0;
  const figures: Record<string, number> = {};

  /** What is said of a code that is typed, and of one that the pointer rests on. By points: the page's names are not to be trusted. */
  const detections = async (file: string): Promise<string[]> => {
    await driver.open(server.base + file);
    await driver.moveTo(5, 5);
    await driver.clickAt(field.x, field.y, 1);
    await driver.type(CODE);
    const typed = await speaksOf(driver, CODE);
    await driver.press('Escape');
    await fallsSilent(driver);
    await driver.moveTo(text.x, text.y);
    const hovered = await speaksOf(driver, 'D0340');
    await driver.press('Escape');
    await fallsSilent(driver);
    return [typed, hovered];
  };

  beforeAll(async () => {
    folder = fs.mkdtempSync(path.join(os.tmpdir(), 'claimside-clobbers-'));
    const html = fs.readFileSync(PLAIN, 'utf8');
    fs.writeFileSync(path.join(folder, 'plain.html'), html);
    for (const [i, { html: clobber, tells }] of CLOBBERS.entries())
      fs.writeFileSync(
        path.join(folder, `${i}.html`),
        html
          .replace('<form action="#">', `<form action="#">${clobber}`)
          .replace('</body>', `${tells}</body>`),
      );
    fs.writeFileSync(
      path.join(folder, 'patched.html'),
      html.replace(
        '<meta charset="utf-8" />',
        `<meta charset="utf-8" /><script>${PATCHES}</script>`,
      ),
    );
    server = await serve(folder);
    driver = await launch();
    await driver.open(`${server.base}plain.html`);
    const middle = (css: string) =>
      driver.evaluate<Point>(
        `(({ x, y, width, height }) => ({ x: x + width / 2, y: y + height / 2 }))(document.querySelector('${css}').getBoundingClientRect())`,
      );
    field = await middle('[name="code1"]');
    text = await middle('#seen');
    plain = await detections('plain.html');
  });
  afterAll(async () => {
    record(`clobbering-${name}`, { 'names tried': CLOBBERS.length, ...figures });
    await driver?.close();
    await server?.close();
    fs.rmSync(folder, { recursive: true });
  });

  it.each(CLOBBERS.map(({ id }, i) => [id, i] as const))('%s', async (_, i) => {
    expect(await detections(`${i}.html`)).toEqual(plain);
    if ((await titleOf(driver)) === HIDDEN) hidden++;
  });

  it('and most of the names were really hidden from the page', () => {
    figures['names hidden'] = hidden;
    expect(hidden).toBeGreaterThanOrEqual(LEAST_HIDDEN);
  });

  it('two hundred patched built-ins: the same, and none of them is called', async () => {
    expect(await detections('patched.html')).toEqual(plain);
    await pause(COUNTED);
    const [, patched, called] =
      /patched (\d+), called (\d+)/.exec(await titleOf(driver))?.map(Number) ?? [];
    figures['built-ins patched'] = patched ?? 0;
    figures['calls of patched built-ins'] = called ?? -1;
    expect(patched).toBeGreaterThanOrEqual(200);
    expect(called).toBe(0);
  });
});

/** Asked of the browser, not of the page's own script. */
async function titleOf(driver: AnyDriver): Promise<string> {
  if ('page' in driver) return (await axTree(driver.page))[0]?.name ?? '';
  return String((await driver.firefox.command('WebDriver:GetTitle')).value);
}
