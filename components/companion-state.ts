import type { Answer } from '../data/lookup.ts';

/** A rectangle in CSS pixels of the top frame's viewport. */
export interface Anchor {
  x: number;
  y: number;
  width: number;
  height: number;
}

/** All that the companion is at a moment. */
export type CompanionState =
  | { kind: 'closed' }
  | {
      kind: 'open';
      answer: Answer;
      anchor: Anchor;
      /** The whole entry, not only the glance. */
      isWhole: boolean;
      /** Stays until it is closed by hand, and keeps its code. */
      isPinned: boolean;
      /** The answers that were opened from one another, oldest first. */
      trail: Answer[];
    };

export type CompanionEvent =
  /** A code was met in the page. */
  | { type: 'shown'; answer: Answer; anchor: Anchor }
  /** Its place moved, by scrolling or a change of layout. */
  | { type: 'moved'; anchor: Anchor }
  /** It is no longer in hand, and the grace is over. */
  | { type: 'left' }
  /** Escape or Close. */
  | { type: 'closed' }
  | { type: 'folded'; isWhole: boolean }
  | { type: 'pinned'; isPinned: boolean }
  /** Another code was opened from the card. */
  | { type: 'visited'; answer: Answer }
  | { type: 'went back' };

/** The one place where the companion changes. */
export function next(state: CompanionState, event: CompanionEvent): CompanionState {
  switch (event.type) {
    case 'shown':
      if (state.kind === 'open' && state.isPinned) return state;
      return {
        kind: 'open',
        answer: event.answer,
        anchor: event.anchor,
        isWhole: false,
        isPinned: false,
        trail: [],
      };
    case 'closed':
      return { kind: 'closed' };
    case 'left':
      return state.kind === 'open' && state.isPinned ? state : { kind: 'closed' };
  }
  if (state.kind === 'closed') return state;
  switch (event.type) {
    case 'moved':
      return state.isPinned ? state : { ...state, anchor: event.anchor };
    case 'folded':
      return { ...state, isWhole: event.isWhole };
    case 'pinned':
      return { ...state, isPinned: event.isPinned };
    case 'visited':
      if (event.answer.code === state.answer.code) return state;
      return { ...state, answer: event.answer, trail: [...state.trail, state.answer] };
    case 'went back': {
      const answer = state.trail.at(-1);
      return answer ? { ...state, answer, trail: state.trail.slice(0, -1) } : state;
    }
  }
}
