import { computePosition, offset, shift, size } from '@floating-ui/dom';
import type { Anchor } from '../../components/companion-state.ts';

/** Between the card and the field, and the card and the window's edge, in CSS pixels. */
const GAP = 6;
const MARGIN = 8;
/** Less height than this shows no answer: then the card goes beside the line instead. */
const LEAST_HEIGHT = 150;
/** A glance needs about this much; a side that has it is kept, so that the card never jumps over the line. */
const GLANCE_HEIGHT = 300;

/** Places the card below or above the anchor, where there is room, never over it. */
export async function place(card: HTMLElement, anchor: Anchor, window: Window): Promise<void> {
  const rect = () => new DOMRect(anchor.x, anchor.y, anchor.width, anchor.height);
  const below = window.innerHeight - anchor.y - anchor.height - GAP - MARGIN;
  const above = anchor.y - GAP - MARGIN;
  const { x, y } = await computePosition({ getBoundingClientRect: rect }, card, {
    strategy: 'fixed',
    placement: side(below, above, anchor, window),
    middleware: [
      offset(GAP),
      shift({ padding: MARGIN }),
      size({
        padding: MARGIN,
        apply({ availableHeight }) {
          card.style.maxHeight = `${Math.max(0, Math.floor(availableHeight))}px`;
        },
      }),
    ],
  });
  card.style.left = `${Math.round(x)}px`;
  card.style.top = `${Math.round(y)}px`;
}

function side(below: number, above: number, anchor: Anchor, window: Window) {
  if (Math.max(below, above) < LEAST_HEIGHT)
    return anchor.x > window.innerWidth - anchor.x - anchor.width ? 'left-start' : 'right-start';
  return below >= GLANCE_HEIGHT || below >= above ? 'bottom-start' : 'top-start';
}
