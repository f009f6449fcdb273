/** Frames around a frame, and frames beside it, that are counted; a page with more is no claim screen. */
const DEEP = 20;
const BESIDE = 200;

/**
 * Where a frame stands among all frames of its page: for each frame on the way in from the top, its number among its
 * siblings; empty for the top. By it the answers of frames can be put in the order of the page, since browsers hand
 * them on as they come. What is read of frames of another origin is open to every script (`parent` and `parent[i]`).
 */
export function framePath(window: Window): number[] {
  const path: number[] = [];
  for (let frame = window; frame !== frame.parent && path.length < DEEP; frame = frame.parent)
    path.unshift(placeAmong(frame, frame.parent));
  return path;
}

function placeAmong(frame: Window, parent: Window): number {
  const most = Math.min(parent.length, BESIDE);
  for (let i = 0; i < most; i++) if (parent[i] === frame) return i;
  return most;
}
