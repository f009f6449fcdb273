import type { Anchor } from '../../components/companion-state.ts';
import type { FrameRect } from '../../page/frame-offset.ts';

/**
 * A rectangle of a frame that could not look beyond its own edge, in the top frame's pixels: counted from the frame
 * that has the focus, or that lies under the pointer.
 */
export function anchorOf(rect: FrameRect, how: string, document: Document): Anchor {
  const { isTop, ...anchor } = rect;
  if (isTop) return anchor;
  const frame = how === 'hovered' ? hoveredFrame(document) : document.activeElement;
  if (!frame || !/^i?frame$/.test(frame.localName)) return anchor;
  const outer = frame.getBoundingClientRect();
  return {
    ...anchor,
    x: anchor.x + outer.x + frame.clientLeft,
    y: anchor.y + outer.y + frame.clientTop,
  };
}

function hoveredFrame(document: Document): Element | undefined {
  return [...document.querySelectorAll('iframe:hover, frame:hover')].at(-1);
}
