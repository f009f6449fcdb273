import type { Call } from './trace.ts';

/** Main-thread time that is ours, in ms: the sentinel's start, and every later task whole in which we were called. */
export function ownTime(calls: Call[]): number {
  if (!calls.some(({ url }) => url.endsWith('/companion.js'))) throw new Error('Nothing answered.');
  const [start, ...later] = calls.filter(({ url }) => !url.endsWith('/background.js'));
  // The task in which the sentinel starts is the page's own: it parses the page.
  const tasks = new Map(later.map(({ task }) => [task.start, task.took]));
  return [...tasks.values()].reduce((sum, took) => sum + took, start?.took ?? 0);
}
