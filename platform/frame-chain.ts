import { browser } from 'wxt/browser';
import type { Rect } from './messages.ts';

/** Frames of one document that are measured; a page with more is no claim screen. */
const FRAMES = 40;

/** What a frame says of itself and of the frames inside it: numbers only. */
interface Measured {
  depth: number;
  width: number;
  height: number;
  children: { x: number; y: number; width: number; height: number; isInUse: boolean }[];
}

/**
 * Moves a rectangle of a frame of another origin into the top frame. Every frame measures itself and the frames in it;
 * a child is told from its siblings by its size, and by the focus or the pointer where sizes agree. (The pointer alone
 * would not do: Chromium's parent page does not learn that it is over a frame of another process.)
 * Answers nothing when a frame on the way was not turned on.
 */
export async function inTopFrame(rect: Rect, tabId: number): Promise<Rect | undefined> {
  if (rect.depth === 0) return rect;
  const results = await browser.scripting
    .executeScript({ target: { tabId, allFrames: true }, func: measure, args: [FRAMES] })
    .catch(() => []);
  const frames = results.map(({ result }) => result as Measured | undefined);
  let { x, y, view } = rect;
  for (let depth = rect.depth - 1; depth >= 0; depth--) {
    const places = frames.flatMap((frame) =>
      frame?.depth === depth
        ? frame.children.filter((child) => isSize(child, view)).map((child) => ({ child, frame }))
        : [],
    );
    const found = places.find(({ child }) => child.isInUse) ?? places[0];
    if (!found) return undefined;
    x += found.child.x;
    y += found.child.y;
    view = { width: found.frame.width, height: found.frame.height };
  }
  return { ...rect, x, y, depth: 0 };
}

/** Whether two sizes are one, but for the browser's rounding. */
function isSize(a: { width: number; height: number }, b: { width: number; height: number }) {
  return Math.abs(a.width - b.width) < 2 && Math.abs(a.height - b.height) < 2;
}

/** Runs in every frame, so it stands alone. */
function measure(most: number): Measured {
  let depth = 0;
  for (let frame: Window = window; frame !== frame.parent; frame = frame.parent) depth++;
  const children = [...document.querySelectorAll<HTMLIFrameElement>('iframe, frame')]
    .slice(0, most)
    .map((frame) => {
      const box = frame.getBoundingClientRect();
      return {
        x: box.x + frame.clientLeft,
        y: box.y + frame.clientTop,
        width: frame.clientWidth,
        height: frame.clientHeight,
        isInUse:
          frame.matches(':hover') || (document.hasFocus() && document.activeElement === frame),
      };
    });
  return { depth, width: innerWidth, height: innerHeight, children };
}
