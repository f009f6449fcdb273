/** A rectangle in CSS pixels, counted from the viewport of the frame that lies `depth` frames below the top. */
export interface FrameRect {
  x: number;
  y: number;
  width: number;
  height: number;
  depth: number;
  /** The same corner counted from the frame's own viewport. */
  own: { x: number; y: number };
  /** Size of the viewport that `x` and `y` count from, by which the frame around it knows it. */
  view: { width: number; height: number };
}

/** Moves a rectangle of this frame outwards, as far as the frames around it may be looked at. */
export function outwards(rect: DOMRect, window: Window): FrameRect {
  let { x, y } = rect;
  let frame: Window = window;
  while (frame !== frame.parent) {
    const element = frameElement(frame);
    if (!element) break;
    const outer = element.getBoundingClientRect();
    x += outer.x + element.clientLeft;
    y += outer.y + element.clientTop;
    frame = frame.parent;
  }
  const own = { x: rect.x, y: rect.y };
  const view = { width: frame.innerWidth, height: frame.innerHeight };
  return { x, y, width: rect.width, height: rect.height, depth: depthOf(frame), own, view };
}

function depthOf(window: Window): number {
  let depth = 0;
  for (let frame = window; frame !== frame.parent; frame = frame.parent) depth++;
  return depth;
}

function frameElement(frame: Window): Element | null {
  try {
    return frame.frameElement;
  } catch {
    return null; // another origin
  }
}
