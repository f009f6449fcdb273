import type { How } from './sighting.ts';

/** What the sentinel has reported and not yet taken back; `at` finds the code's rectangle again. */
export type State =
  | { kind: 'quiet' }
  /** Escape was pressed: the field that gets the focus back is no news while it holds the same code. */
  | { kind: 'dismissed'; element: Element; code: string }
  | {
      kind: 'reported';
      how: How;
      code: string;
      element: Element;
      at(): DOMRect | undefined;
      /** Whether no edition knows the code, once that is answered. */
      isUnknown: Promise<boolean>;
    };

/** Whether what was reported stays although a look of another kind found nothing. */
export function outlives(state: State, how: How): boolean {
  if (state.kind === 'quiet') return true;
  // A pointer that rests elsewhere says nothing about the field that is being edited.
  if (how === 'hovered') return state.kind === 'dismissed' || state.how !== 'hovered';
  if (state.kind === 'dismissed') return false;
  // A click or a key elsewhere does not take the pointer away.
  if (state.how === 'hovered') return how === 'focused';
  // The next field takes the focus at the moment the answer about the last one appears.
  return how === 'focused' && state.how === 'left';
}

/** Whether a code that was met is the one that was reported or sent away. */
export function isSame(
  state: State,
  code: string,
  how: How,
  element: Element,
  at: () => DOMRect | undefined,
): boolean {
  if (state.kind === 'quiet' || state.code !== code) return false;
  if (state.kind === 'dismissed') return how === 'focused' && state.element === element;
  if (how === 'hovered') return overlaps(state.at(), at());
  return state.element === element && (state.how === 'typed' || state.how === 'focused');
}

function overlaps(a: DOMRect | undefined, b: DOMRect | undefined) {
  return !!a && !!b && a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
}
