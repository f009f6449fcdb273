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

export interface Where {
  anchor: Anchor;
  /** A field is being edited: the card keeps clear of its column too, where the next line's code goes. */
  isEdited: boolean;
  /** Where this person put the card. */
  spot: { x: number; y: number } | undefined;
  /** The list that the app has opened for the field. */
  list: DOMRect | undefined;
}

/**
 * Places the card: where it was put by hand, else where the site's rule says, else by the anchor. Never over the
 * anchor, its line, or the app's own list. All in CSS pixels of the viewport.
 */
export async function place(card: HTMLElement, where: Where, window: Window): Promise<void> {
  const { anchor, isEdited, spot, list } = where;
  // Without the page's scrollbar, which the card would slip under.
  const width = window.document.documentElement.clientWidth;
  const viewport = { width, height: window.innerHeight };
  // Each change below makes the browser lay out the page once more, so only what has to change does.
  change(card, 'maxWidth', `${width - 2 * MARGIN}px`);
  const field = new DOMRect(anchor.x, anchor.y, anchor.width, anchor.height);
  const put = (x: number, y: number) => {
    card.style.translate = `${Math.round(x)}px ${Math.round(y)}px`;
  };
  const room = (height: number) => {
    const most = Math.max(0, Math.floor(height));
    if (card.style.maxHeight || card.offsetHeight > most) change(card, 'maxHeight', `${most}px`);
  };

  if (spot) {
    const x = clamp(spot.x, MARGIN, viewport.width - card.offsetWidth - MARGIN);
    const y = clamp(spot.y, MARGIN, viewport.height - LEAST_HEIGHT - MARGIN);
    room(viewport.height - y - MARGIN);
    const box = new DOMRect(x, y, card.offsetWidth, card.offsetHeight);
    if (!overlaps(box, field) && !(list && overlaps(box, list))) {
      put(x, y);
      return;
    }
  }
  if (onHost(stands, window.location.hostname) === 'corner') {
    room(viewport.height - 2 * MARGIN);
    const size = { width: card.offsetWidth, height: card.offsetHeight };
    const { x, y } = corner(size, anchor, viewport, MARGIN);
    put(x, y);
    return;
  }
  // What is beside the field is beside its list as well; the line stays the field's own.
  const left = Math.min(field.left, list?.left ?? field.left);
  const right = Math.max(field.right, list?.right ?? field.right);
  const rect = new DOMRect(left, field.y, right - left, field.height);
  const { placement, skip } = side(rect, card.offsetWidth, isEdited, viewport);
  const { x, y } = await computePosition({ getBoundingClientRect: () => rect }, card, {
    strategy: 'fixed',
    placement,
    middleware: [
      offset({ mainAxis: GAP, crossAxis: skip }),
      shift({ padding: MARGIN, mainAxis: skip === 0 }),
      size({ padding: MARGIN, apply: ({ availableHeight }) => room(availableHeight) }),
    ],
  });
  put(x, y);
}

/** Which side of the anchor, and how far along it: `skip` moves a card beside the anchor past the anchor's line. */
function side(
  rect: DOMRect,
  width: number,
  isEdited: boolean,
  viewport: { width: number; height: number },
) {
  const below = viewport.height - rect.bottom - GAP - MARGIN;
  const above = rect.top - GAP - MARGIN;
  const hasRight = rect.right + GAP + width + MARGIN <= viewport.width;
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

function change(card: HTMLElement, property: 'maxWidth' | 'maxHeight', value: string) {
  if (card.style[property] !== value) card.style[property] = value;
}

function clamp(value: number, least: number, most: number): number {
  return Math.max(least, Math.min(value, most));
}

function overlaps(a: DOMRect, b: DOMRect): boolean {
  return a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
}
