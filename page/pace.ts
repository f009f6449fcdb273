/** Longest stretch of work between two breaths of the page, in ms: the step under way still ends within 8. */
const SLICE = 7;
/** Steps between two looks at the clock. */
const STEPS = 16;

/** Called at every step of a long work: answers with a wait when the page is due its turn. */
export type Pace = () => Promise<void> | undefined;

/** Keeps a long work in slices that no user notices. It ends with the signal's reason once that is aborted. */
export function pace(signal: AbortSignal): Pace {
  let since = performance.now();
  let steps = 0;
  const rest = async () => {
    await yieldToPage();
    signal.throwIfAborted();
    since = performance.now();
  };
  return () => {
    if (++steps % STEPS !== 0 || performance.now() - since < SLICE) return undefined;
    return rest();
  };
}

function yieldToPage(): Promise<void> {
  // Not a timer: those of a tab in the background wait for a second.
  return (globalThis as unknown as { scheduler: { yield(): Promise<void> } }).scheduler.yield();
}
