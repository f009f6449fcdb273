import { outwards } from './frame-offset.ts';
import type { State } from './sentinel-state.ts';
import type { Report } from './sighting.ts';

/** Reports where the code moves to, while one is reported, and lets go of one that leaves the window. */
export function followAnchor(
  window: Window,
  anchor: () => Extract<State, { kind: 'reported' }> | undefined,
  report: Report,
  release: () => void,
  signal: AbortSignal,
) {
  let isAwaited = false;
  const follow = () => {
    if (isAwaited || !anchor()) return;
    isAwaited = true;
    window.requestAnimationFrame(() => {
      isAwaited = false;
      const held = anchor();
      if (!held || signal.aborted) return;
      const rect = held.at();
      if (rect && isInView(rect, window)) report.moved(outwards(rect, window));
      else release();
    });
  };
  window.addEventListener('scroll', follow, { capture: true, passive: true, signal });
  window.addEventListener('resize', follow, { passive: true, signal });
}

function isInView(rect: DOMRect, window: Window) {
  return (
    rect.bottom > 0 &&
    rect.right > 0 &&
    rect.top < window.innerHeight &&
    rect.left < window.innerWidth
  );
}
