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
      isLeft = true;
      start();
    },
    stay() {
      isLeft = false;
      clearTimeout(timer);
    },
  };
}
