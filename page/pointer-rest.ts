/** Rest of the pointer before a code under it counts as asked for, in ms (contract). */
const DWELL = 150;

/** Calls back once a mouse or pen has stood still for the dwell, with the point in CSS pixels of the frame. What it answers forgets a rest. */
export function onPointerRest(
  window: Window,
  act: (x: number, y: number) => void,
  signal: AbortSignal,
): () => void {
  let x = 0;
  let y = 0;
  let movedAt = 0;
  let timer: number | undefined;
  const check = () => {
    const rested = performance.now() - movedAt;
    if (rested >= DWELL) {
      timer = undefined;
      act(x, y);
    } else timer = window.setTimeout(check, DWELL - rested);
  };
  window.addEventListener(
    'pointermove',
    (event) => {
      if (!event.isTrusted || event.pointerType === 'touch' || event.buttons !== 0) return;
      x = event.clientX;
      y = event.clientY;
      movedAt = performance.now();
      timer ??= window.setTimeout(check, DWELL);
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
