import type { Progress } from '../../office/csv-rows.ts';

/** Longest work in one go, in ms: what is typed or clicked meanwhile is answered at once. */
const STRETCH = 16;

/** Lets the page breathe between two pieces of work, tells how far it is, and ends it where it is not wanted any more. */
export function pace(signal: AbortSignal, tell: (part: number) => void): Progress {
  let begun = performance.now();
  return async (part) => {
    signal.throwIfAborted();
    if (performance.now() - begun < STRETCH) return;
    tell(part);
    await new Promise((ok) => setTimeout(ok));
    signal.throwIfAborted();
    begun = performance.now();
  };
}
