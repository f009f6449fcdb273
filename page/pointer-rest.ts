/** Rest of the pointer before a code under it counts as asked for, in ms (contract). */
const DWELL = 150;

/**
 * Calls back once a mouse or pen has stood still for the dwell, with the point in CSS pixels of the frame and the
 * element there. What it answers forgets a rest.
 */
export function onPointerRest(
  window: Window,
  act: (x: number, y: number, top: Element | null) => void,
  signal: AbortSignal,
): () => void {
  let x = 0;
  let y = 0;
  let movedAt = 0;
  /** What the browser found under the pointer at its last move, until it says that something else lies there. */
  let met: Element | undefined;
  let timer: number | undefined;
  const check = () => {
    const rested = performance.now() - movedAt;
    if (rested >= DWELL) {
      const top = met && holds(met, x, y) ? met : window.document.elementFromPoint(x, y);
      timer = undefined;
      met = undefined;
      act(x, y, top);
    } else timer = window.setTimeout(check, DWELL - rested);
  };
  window.addEventListener(
    'pointermove',
    (event) => {
      if (!event.isTrusted || event.pointerType === 'touch' || event.buttons !== 0) return;
      x = event.clientX;
      y = event.clientY;
      movedAt = performance.now();
      met = event.target as Element;
      timer ??= window.setTimeout(check, DWELL);
    },
    { capture: true, passive: true, signal },
  );
  // Also where the page moved under a pointer that stands still.
  window.addEventListener(
    'pointerout',
    () => {
      met = undefined;
    },
    { capture: true, passive: true, signal },
  );
  const forget = () => {
    window.clearTimeout(timer);
    timer = undefined;
  };
  signal.addEventListener('abort', forget);
  return forget;
}

/** Whether an element still lies at a point: it may have been scrolled away or removed. */
function holds(element: Element, x: number, y: number): boolean {
  const { left, right, top, bottom } = element.getBoundingClientRect();
  return x >= left && x <= right && y >= top && y <= bottom;
}
