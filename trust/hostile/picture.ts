import { createRequire } from 'node:module';
import type { Box } from '../../e2e/browsers/companion.ts';
import type { AnyDriver } from './both.ts';

interface Picture {
  width: number;
  height: number;
  /** Red, green, blue and alpha of each pixel, row by row. */
  data: Uint8Array;
}

/** What the browser automation itself reads pictures with; it has no types of its own. */
const { PNG } = createRequire(import.meta.url)('playwright-core/lib/utilsBundle') as {
  PNG: { sync: { read(file: Buffer): Picture } };
};

/** A channel that differs by less is the same to the eye: text is smoothed anew when it is drawn anew. */
const SAME = 8;

/** What the window shows now. Nothing is put into the page for it, which a hostile page would notice. */
export async function picture(driver: AnyDriver): Promise<Picture> {
  if ('page' in driver) return PNG.sync.read(await driver.page.screenshot({ caret: 'initial' }));
  const { value } = await driver.firefox.command('WebDriver:TakeScreenshot', { full: false });
  return PNG.sync.read(Buffer.from(String(value), 'base64'));
}

/** The share of a rectangle's pixels that differ between two pictures, 0 to 1; the second may have it elsewhere. */
export function difference(before: Picture, after: Picture, box: Box, to: Box = box): number {
  const [width, height] = [Math.floor(box.width), Math.floor(box.height)];
  let different = 0;
  for (let y = 0; y < height; y++)
    for (let x = 0; x < width; x++)
      if (!isSame(before, box.x + x, box.y + y, after, to.x + x, to.y + y)) different++;
  return different / (width * height);
}

function isSame(a: Picture, ax: number, ay: number, b: Picture, bx: number, by: number): boolean {
  if (bx < 0 || by < 0 || bx >= b.width || by >= b.height) return false;
  const at = (Math.round(ay) * a.width + Math.round(ax)) * 4;
  const to = (Math.round(by) * b.width + Math.round(bx)) * 4;
  for (let i = 0; i < 3; i++)
    if (Math.abs((a.data[at + i] ?? 0) - (b.data[to + i] ?? 0)) >= SAME) return false;
  return true;
}
