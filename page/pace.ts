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
  const { scheduler } = globalThis as { scheduler?: { yield?(): Promise<void> } };
  if (scheduler?.yield) return scheduler.yield();
  // Not a timer: those of a tab in the background wait for a second.
  const { port1, port2 } = new MessageChannel();
  return new Promise((ok) => {
    port1.onmessage = () => {
      port1.close();
      ok();
    };
    port2.postMessage(undefined);
  });
}
