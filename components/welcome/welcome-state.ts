import type { Answer } from '../../data/lookup.ts';
import { CLOSED, type CompanionEvent, type CompanionState, next } from '../companion-state.ts';

/** A command and the key it is bound to; an empty one is bound to none. */
export interface BoundKey {
  command: string;
  key: string;
}

/** All that the welcome page is at a moment. */
export interface WelcomeState {
  /** What stands in the field that it can be tried in. */
  typed: string;
  card: CompanionState;
  /** Names of the sites that are on. */
  on: readonly string[];
  /** What the browser's last question came to. */
  asked: { site: string; isOn: boolean } | undefined;
  keys: readonly BoundKey[];
}

export type WelcomeEvent =
  | { type: 'typed'; text: string }
  /** What the field's code means; nothing where it holds none. */
  | { type: 'answered'; text: string; answer: Answer | undefined }
  | { type: 'card'; event: CompanionEvent }
  | { type: 'sites read'; on: readonly string[] }
  | { type: 'asked'; site: string; isOn: boolean }
  | { type: 'keys read'; keys: readonly BoundKey[] };

export const UNTOUCHED: WelcomeState = {
  typed: '',
  card: CLOSED,
  on: [],
  asked: undefined,
  keys: [],
};

const NOWHERE = { x: 0, y: 0, width: 0, height: 0 };
const LINE = 'tried';

/** The one place where the welcome page changes. */
export function nextWelcome(state: WelcomeState, event: WelcomeEvent): WelcomeState {
  switch (event.type) {
    case 'typed':
      return { ...state, typed: event.text };
    case 'answered': {
      // The field went on meanwhile.
      if (event.text !== state.typed) return state;
      const { answer } = event;
      const isShown = state.card.kind === 'open' && state.card.answer.code === answer?.code;
      if (isShown) return state;
      return {
        ...state,
        card: next(
          state.card,
          answer ? { type: 'shown', answer, anchor: NOWHERE, line: LINE } : { type: 'left' },
        ),
      };
    }
    case 'card':
      return { ...state, card: next(state.card, event.event) };
    case 'sites read':
      return { ...state, on: event.on };
    case 'asked': {
      const { site, isOn } = event;
      const others = state.on.filter((name) => name !== site);
      return { ...state, on: isOn ? [...others, site] : others, asked: { site, isOn } };
    }
    case 'keys read':
      return { ...state, keys: event.keys };
  }
}
