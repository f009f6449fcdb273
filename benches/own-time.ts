import type { Call } from './trace.ts';

/**
 * Main-thread time that is ours, in ms: the sentinel's calls, and every task whole in which the companion was called.
 * A task in which only the sentinel looks would have been there without it: the page parses, a key is handled.
 */
export function ownTime(calls: Call[]): number {
  // A message that is handed to the companion names no script.
  const drawn = calls.filter(({ url }) => url === '' || url.endsWith('/companion.js'));
  if (drawn.length === 0) throw new Error('Nothing answered.');
  const tasks = new Map(drawn.map(({ task }) => [task.start, task.took]));
  const looked = calls.filter(
    ({ url, task }) => url.endsWith('/sentinel.js') && !tasks.has(task.start),
  );
  return [...tasks.values(), ...looked.map(({ took }) => took)].reduce(
    (sum, took) => sum + took,
    0,
  );
}
