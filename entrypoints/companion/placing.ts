import { stands } from 'virtual:sites';
import { computePosition, offset, shift, size } from '@floating-ui/dom';
import type { Anchor } from '../../components/companion-state.ts';
import { onHost } from '../../data/on-host.ts';
import { corner } from './corner.ts';

/** Between the card and the field, and the card and the window's edge, in CSS pixels. */
const GAP = 6;
const MARGIN = 8;
/** Less height than this shows no answer: then the card goes beside the line instead. */
const LEAST_HEIGHT = 150;
/** A glance needs about this much; a side that has it is kept, so that the card never jumps over the line. */
const GLANCE_HEIGHT = 300;

/**
 * Places the card by the anchor, never over it and never over its line. For a field that is being edited it also
 * keeps clear of the field's own column, where the next line's code goes. Sites with a rule of their own go first.
 */
export async function place(
  card: HTMLElement,
  anchor: Anchor,
  how: string,
  window: Window,
): Promise<void> {
  if (onHost(stands, window.location.hostname) === 'corner') {
    const { innerWidth: width, innerHeight: height } = window;
    const size = { width: card.offsetWidth, height: card.offsetHeight };
    const { x, y } = corner(size, anchor, { width, height }, MARGIN);
    card.style.maxHeight = `${height - 2 * MARGIN}px`;
    card.style.left = `${x}px`;
    card.style.top = `${y}px`;
    return;
  }
  const rect = new DOMRect(anchor.x, anchor.y, anchor.width, anchor.height);
  const { placement, skip } = spot(rect, card.offsetWidth, how !== 'hovered', window);
  const { x, y } = await computePosition({ getBoundingClientRect: () => rect }, card, {
    strategy: 'fixed',
    placement,
    middleware: [
      offset({ mainAxis: GAP, crossAxis: skip }),
      shift({ padding: MARGIN, mainAxis: skip === 0 }),
      size({
        padding: MARGIN,
        apply({ availableHeight, elements }) {
          elements.floating.style.maxHeight = `${Math.max(0, Math.floor(availableHeight))}px`;
        },
      }),
    ],
  });
  card.style.left = `${Math.round(x)}px`;
  card.style.top = `${Math.round(y)}px`;
}

/** Which side of the anchor, and how far along it: `skip` moves a card beside the anchor past the anchor's line. */
function spot(rect: DOMRect, width: number, isEdited: boolean, window: Window) {
  const below = window.innerHeight - rect.bottom - GAP - MARGIN;
  const above = rect.top - GAP - MARGIN;
  const hasRight = rect.right + GAP + width + MARGIN <= window.innerWidth;
  const hasLeft = rect.left - GAP - width - MARGIN >= 0;
  const beside = hasRight || !hasLeft ? 'right' : 'left';
  if (Math.max(below, above) < LEAST_HEIGHT)
    return { placement: `${beside}-start`, skip: 0 } as const;
  const isBelow = below >= GLANCE_HEIGHT || below >= above;
  if (!isEdited || !(hasRight || hasLeft))
    return { placement: isBelow ? 'bottom-start' : 'top-start', skip: 0 } as const;
  const skip = rect.height + GAP;
  return isBelow
    ? ({ placement: `${beside}-start`, skip } as const)
    : ({ placement: `${beside}-end`, skip: -skip } as const);
}
