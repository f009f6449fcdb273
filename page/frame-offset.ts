/** A rectangle in CSS pixels; `isTop` tells whether it counts from the top frame's viewport. */
export interface FrameRect {
  x: number;
  y: number;
  width: number;
  height: number;
  isTop: boolean;
}

/** Moves a rectangle of this frame into the top frame, as far as the frames around it may be looked at. */
export function inTopFrame(rect: DOMRect, window: Window): FrameRect {
  let { x, y } = rect;
  let frame: Window = window;
  while (frame !== frame.parent) {
    const element = frameElement(frame);
    if (!element) return { x, y, width: rect.width, height: rect.height, isTop: false };
    const outer = element.getBoundingClientRect();
    x += outer.x + element.clientLeft;
    y += outer.y + element.clientTop;
    frame = frame.parent;
  }
  return { x, y, width: rect.width, height: rect.height, isTop: true };
}

function frameElement(frame: Window): Element | null {
  try {
    return frame.frameElement;
  } catch {
    return null; // another origin
  }
}
