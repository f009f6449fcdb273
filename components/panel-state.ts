import type { ClaimResult } from '../claim/result.ts';
import type { Answer } from '../data/lookup.ts';
import { type BlankValues, isFilled, REMARKS_LENGTH } from './narrative.ts';

/** A code that is in hand in a tab. */
interface Hand {
  tabId: number;
  answer: Answer;
}

/** How far the check of the claim has come. */
export type CheckState = { kind: 'checking' } | { kind: 'unanswered' } | ClaimResult;

/** Where somebody is in the code set; without a chapter, before all of them. `family`: its slug. */
export interface Place {
  chapter?: string;
  family?: string;
}

/** What lies below the search box when no results do. */
type View =
  | { kind: 'rest' }
  | { kind: 'browse'; at: Place }
  | { kind: 'unanswered' }
  | { kind: 'claim' }
  | { kind: 'entry'; answer: Answer; before: 'rest' | 'results' | 'browse' | 'claim' };

/** What an entry may lie over. */
type Under = Extract<View, { kind: 'rest' | 'browse' | 'claim' }>;

/** All that the popup or the side panel is at a moment. */
export interface PanelState {
  view: View;
  query: string;
  /** The results lie over the view. */
  isSearching: boolean;
  isFollowing: boolean;
  /** Whose entry is shown, where it is one that was followed. */
  hand: Hand | undefined;
  /** In hand, but not shown: this person is at work here. */
  waiting: Hand | undefined;
  check: CheckState | undefined;
  /** Where in the code set somebody is who browses it; it waits under what was opened from there. */
  place: Place | undefined;
  /** What was typed into the narrative of each code. */
  blanks: Readonly<Record<string, BlankValues>>;
  /** A note is being written. */
  isWriting: boolean;
  /** Characters that the remarks box holds. */
  limit: number;
  /** Sections of an entry that this person keeps folded. */
  folded: readonly string[];
}

export type PanelEvent =
  | { type: 'queried'; query: string }
  /** An entry was chosen here. */
  | { type: 'opened'; answer: Answer }
  | { type: 'unanswered' }
  | { type: 'browsed'; at: Place }
  | { type: 'went back' }
  /** A code came to hand in the page. */
  | { type: 'came to hand'; hand: Hand }
  | { type: 'waiting shown' }
  | { type: 'followed'; isFollowing: boolean }
  | { type: 'checking' }
  | { type: 'checked'; result: ClaimResult | undefined }
  | { type: 'check closed' }
  | { type: 'blank filled'; code: string; blank: string; value: string }
  | { type: 'blanks cleared'; code: string }
  | { type: 'limited'; limit: number }
  | { type: 'writing'; isWriting: boolean }
  | { type: 'section folded'; section: string; isFolded: boolean };

export const AT_REST: PanelState = {
  view: { kind: 'rest' },
  query: '',
  isSearching: false,
  isFollowing: true,
  hand: undefined,
  waiting: undefined,
  check: undefined,
  place: undefined,
  blanks: {},
  isWriting: false,
  limit: REMARKS_LENGTH,
  folded: [],
};

/** The one place where the popup and the side panel change. */
export function nextPanel(state: PanelState, event: PanelEvent): PanelState {
  switch (event.type) {
    case 'queried':
      return { ...state, query: event.query, isSearching: event.query.trim() !== '' };
    case 'opened': {
      const before = state.isSearching ? 'results' : under(state).kind;
      const view = { kind: 'entry', answer: event.answer, before } as const;
      return { ...state, view, isSearching: false, hand: undefined };
    }
    case 'unanswered':
      return { ...state, view: { kind: 'unanswered' }, isSearching: false };
    case 'browsed':
      return { ...state, view: { kind: 'browse', at: event.at }, place: event.at };
    case 'went back':
      return wentBack(state);
    case 'came to hand':
      return met(state, event.hand);
    case 'waiting shown':
      return state.waiting ? shown(state, state.waiting) : state;
    case 'followed': {
      const { isFollowing } = event;
      const { waiting } = state;
      if (isFollowing && waiting && !isBusy(state))
        return shown({ ...state, isFollowing }, waiting);
      return { ...state, isFollowing };
    }
    case 'checking':
      return {
        ...state,
        view: { kind: 'claim' },
        check: { kind: 'checking' },
        place: undefined,
        query: '',
        isSearching: false,
      };
    case 'checked':
      return { ...state, check: event.result ?? { kind: 'unanswered' } };
    case 'check closed':
      return { ...state, view: { kind: 'rest' }, check: undefined };
    case 'blank filled': {
      const { code, blank, value } = event;
      const values = { ...state.blanks[code], [blank]: value };
      return { ...state, blanks: { ...state.blanks, [code]: values } };
    }
    case 'blanks cleared':
      return { ...state, blanks: { ...state.blanks, [event.code]: {} } };
    case 'writing':
      return event.isWriting === state.isWriting ? state : { ...state, isWriting: event.isWriting };
    case 'limited':
      return { ...state, limit: event.limit };
    case 'section folded': {
      const others = state.folded.filter((section) => section !== event.section);
      return { ...state, folded: event.isFolded ? [...others, event.section] : others };
    }
  }
}

function wentBack(state: PanelState): PanelState {
  if (state.view.kind === 'browse') {
    const at = above(state.view.at);
    return { ...state, view: at ? { kind: 'browse', at } : { kind: 'rest' }, place: at };
  }
  // The box may have been emptied since: then there are no results to go back to.
  const hasResults = state.query.trim() !== '';
  const isSearching = hasResults && state.view.kind === 'entry' && state.view.before === 'results';
  return { ...state, view: under(state), isSearching, hand: undefined };
}

/** One step up; from before all chapters, out. */
function above({ chapter, family }: Place): Place | undefined {
  if (chapter === undefined) return undefined;
  return family === undefined ? {} : { chapter };
}

function met(state: PanelState, hand: Hand): PanelState {
  const isHere =
    state.view.kind === 'entry' &&
    state.hand?.tabId === hand.tabId &&
    state.view.answer.code === hand.answer.code;
  if (isHere) return { ...state, waiting: undefined };
  if (!state.isFollowing || isBusy(state)) return { ...state, waiting: hand };
  return shown(state, hand);
}

/** Shows what is in hand. What was written belongs to another line, perhaps another patient, and goes. */
function shown(state: PanelState, hand: Hand): PanelState {
  return {
    ...state,
    view: { kind: 'entry', answer: hand.answer, before: under(state).kind },
    query: '',
    isSearching: false,
    hand,
    waiting: undefined,
    blanks: {},
  };
}

/** Whether following would take something away from whoever is at work here. */
function isBusy({ isSearching, isWriting, view, blanks }: PanelState): boolean {
  return (
    isSearching ||
    isWriting ||
    view.kind === 'claim' ||
    view.kind === 'browse' ||
    Object.values(blanks).some(isFilled)
  );
}

function under({ check, place }: PanelState): Under {
  if (check) return { kind: 'claim' };
  return place ? { kind: 'browse', at: place } : { kind: 'rest' };
}
