import type { Tuning } from './tuning.ts';

/** What is done about a rest of the pointer. */
interface Rests {
  /** Whether a move matters although the key is not held: something may have to be let go of. */
  isShowing(): boolean;
  /** The pointer rests on a point in CSS pixels of the frame, and on the element there. */
  act(x: number, y: number, top: Element | null, isHeld: boolean): void;
}

/**
 * Calls back once a mouse or pen has stood still for the dwell, with its key held where one is asked for. What it
 * answers forgets a rest.
 */
export function onPointerRest(
  window: Window,
  { dwell, modifier }: Tuning,
  { isShowing, act }: Rests,
  signal: AbortSignal,
): () => void {
  let x = 0;
  let y = 0;
  let movedAt = 0;
  let isHeld = true;
  /** What the browser found under the pointer at its last move, until it says that something else lies there. */
  let met: Element | undefined;
  let timer: number | undefined;
  const check = () => {
    const rested = performance.now() - movedAt;
    if (rested >= dwell) {
      const top = met && holds(met, x, y) ? met : window.document.elementFromPoint(x, y);
      timer = undefined;
      met = undefined;
      act(x, y, top, isHeld);
    } else timer = window.setTimeout(check, dwell - rested);
  };
  const begin = () => {
    movedAt = performance.now();
    timer ??= window.setTimeout(check, dwell);
  };
  const forget = () => {
    window.clearTimeout(timer);
    timer = undefined;
  };
  const options = { capture: true, passive: true, signal };
  window.addEventListener(
    'pointermove',
    (event) => {
      if (!event.isTrusted || event.pointerType === 'touch' || event.buttons !== 0) return;
      x = event.clientX;
      y = event.clientY;
      met = event.target as Element;
      isHeld = !modifier || event.getModifierState(modifier);
      if (isHeld || isShowing()) begin();
    },
    options,
  );
  // Also where the page moved under a pointer that stands still.
  window.addEventListener(
    'pointerout',
    () => {
      met = undefined;
    },
    options,
  );
  if (modifier) {
    // Pressed over a code counts as well; with another key it is a command of the page or the browser.
    const onKey = ({ isTrusted, type, key, repeat }: KeyboardEvent) => {
      if (!isTrusted || repeat) return;
      forget();
      isHeld = type === 'keydown' && key === modifier;
      if (isHeld && (x || y)) begin();
    };
    window.addEventListener('keydown', onKey, options);
    window.addEventListener('keyup', onKey, options);
  }
  signal.addEventListener('abort', forget);
  return forget;
}

/** Whether an element still lies at a point: it may have been scrolled away or removed. */
function holds(element: Element, x: number, y: number): boolean {
  const { left, right, top, bottom } = element.getBoundingClientRect();
  return x >= left && x <= right && y >= top && y <= bottom;
}
