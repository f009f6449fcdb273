import type { TestContext } from 'vitest';
import type { Policy } from './bed/policies.ts';
import type { Driver } from './browsers/driver.ts';

/** How a user comes to a code. */
export type Trigger =
  | 'typed'
  | 'pasted'
  | 'undone'
  | 'composed'
  | 'hovered'
  | 'focused'
  | 'arrow keys'
  | 'selected';

/** What a test saw of one place, as docs/detection.md lists it. */
export interface Seen {
  screen: string;
  place: string;
  trigger: Trigger;
  browser: Driver['name'];
  policy: Policy;
  /** `silent`: as it should be. `cannot`: there is a code, but nothing that tells of it. */
  outcome: 'answers' | 'silent' | 'cannot';
  why?: string;
}

/** A screen that a content policy keeps from starting. */
export interface Stopped {
  screen: string;
  browser: Driver['name'];
  policy: Policy;
  why: string;
}

declare module 'vitest' {
  interface TaskMeta {
    seen?: Seen[];
    stopped?: Stopped;
  }
}

/** Notes what a test has seen, for the table in docs/detection.md; the test's report carries it there. */
export function note(task: TestContext['task'], ...seen: Seen[]): void {
  task.meta.seen = [...(task.meta.seen ?? []), ...seen];
}
