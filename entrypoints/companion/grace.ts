import type { Anchor } from '../../components/companion-state.ts';
import { OVER } from '../../platform/over.ts';
import type { Host } from './host.ts';
import { headsFor } from './travel.ts';

/** How long the card waits after its code was left, in ms: time to reach it (WCAG 1.4.13). */
const GRACE = 300;

export interface Grace {
  /** The code was left: close after the grace, unless the user is in the card by then. */
  leave(): void;
  /** The code is in hand again. */
  stay(): void;
}

/** Keeps the card while the pointer or the focus is in it, and while the pointer is on its way to it. */
export function createGrace(root: ShadowRoot, onOver: () => void): Grace {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let left: AbortController | undefined;
  let isPointerIn = false;

  const start = () => {
    clearTimeout(timer);
    timer = setTimeout(() => {
      if (!isPointerIn && !root.activeElement) onOver();
    }, GRACE);
  };
  const isLeft = () => left?.signal.aborted === false;
  root.addEventListener('pointerover', () => {
    isPointerIn = true;
  });
  root.addEventListener('pointerout', (event) => {
    if (root.contains((event as PointerEvent).relatedTarget as Node | null)) return;
    isPointerIn = false;
    if (isLeft()) start();
  });
  root.addEventListener('focusout', () => {
    if (isLeft()) start();
  });
  return {
    leave() {
      if (isLeft()) return;
      left = new AbortController();
      start();
      whileTravelling(root, start, left.signal);
    },
    stay() {
      left?.abort(OVER);
      clearTimeout(timer);
    },
  };
}

/** Each move towards the card begins the grace anew; one that turns away lets it run out. */
function whileTravelling(root: ShadowRoot, start: () => void, signal: AbortSignal): void {
  let before: { x: number; y: number } | undefined;
  window.addEventListener(
    'pointermove',
    ({ isTrusted, clientX: x, clientY: y }) => {
      const card = root.querySelector('.card')?.getBoundingClientRect();
      if (isTrusted && card && before && headsFor(card, before, { x, y })) start();
      before = { x, y };
    },
    { capture: true, passive: true, signal },
  );
}

/**
 * A frame of another process does not always hear that the pointer left it: while its code is shown, a move outside
 * of the code and the card counts as leaving.
 */
export function leaveOnMove(
  window: Window,
  rect: Anchor,
  host: Host,
  grace: Grace,
  signal: AbortSignal,
): void {
  const isOutside = ({ clientX: x, clientY: y, target }: PointerEvent) =>
    !host.is(target) &&
    (x < rect.x || y < rect.y || x > rect.x + rect.width || y > rect.y + rect.height);
  window.addEventListener(
    'pointermove',
    (event) => {
      if (event.isTrusted && isOutside(event)) grace.leave();
    },
    { capture: true, passive: true, signal },
  );
}
