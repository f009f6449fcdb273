import type { Anchor } from '../../components/companion-state.ts';
import type { Host } from './host.ts';

/** How long the card waits after its code was left, in ms: time to reach it (WCAG 1.4.13). */
const GRACE = 300;

export interface Grace {
  /** The code was left: close after the grace, unless the user is in the card by then. */
  leave(): void;
  /** The code is in hand again. */
  stay(): void;
}

/** Keeps the card while the pointer or the focus is in it. */
export function createGrace(root: ShadowRoot, onOver: () => void): Grace {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let isPointerIn = false;
  let isLeft = false;

  const start = () => {
    clearTimeout(timer);
    timer = setTimeout(() => {
      if (!isPointerIn && !root.activeElement) onOver();
    }, GRACE);
  };
  root.addEventListener('pointerover', () => {
    isPointerIn = true;
  });
  root.addEventListener('pointerout', (event) => {
    if (root.contains((event as PointerEvent).relatedTarget as Node | null)) return;
    isPointerIn = false;
    if (isLeft) start();
  });
  root.addEventListener('focusout', () => {
    if (isLeft) start();
  });
  return {
    leave() {
      if (isLeft) return;
      isLeft = true;
      start();
    },
    stay() {
      isLeft = false;
      clearTimeout(timer);
    },
  };
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
