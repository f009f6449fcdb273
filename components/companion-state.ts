import type { Answer } from '../data/lookup.ts';

/** A rectangle in CSS pixels of the top frame's viewport. */
export interface Anchor {
  x: number;
  y: number;
  width: number;
  height: number;
}

export type EntryAnswer = Extract<Answer, { kind: 'entry' }>;

/** How much of the answer is shown. */
type View =
  /** The code alone, where this person asked for no more; it becomes a glance when it is pressed. */
  | { kind: 'chip' }
  | { kind: 'glance' }
  | { kind: 'whole' }
  /** The answer beside one or two of its neighbours; `picked`: the code that the question's answer points at. */
  | { kind: 'comparison'; others: EntryAnswer[]; picked?: string; before: 'glance' | 'whole' };

/** Points that were ticked, by claim line and code. */
type Ticks = Readonly<Record<string, readonly string[]>>;

/** What outlasts the single card, in the memory of this tab. */
interface Kept {
  ticks: Ticks;
  /** Sections of an entry that this person keeps folded. */
  folded: readonly string[];
}

interface OpenPanel {
  kind: 'open';
  answer: Answer;
  anchor: Anchor;
  /** The claim line that the code stands in: its ticks are its own. */
  line: string;
  view: View;
  /** Stays until it is closed by hand, and keeps its code. */
  isPinned: boolean;
  /** Where this person put the card; without it, the card stands beside its code. */
  spot?: { x: number; y: number };
  /** The answers that were opened from one another, oldest first. */
  trail: Answer[];
  /** The office's notes of the code that was met, where they may be shown. */
  notes?: OfficeNotes | undefined;
}

type OfficeNotes = readonly { payer?: string; text: string }[];

/** All that the companion is at a moment. */
export type CompanionState = ({ kind: 'closed' } | OpenPanel) & Kept;

export type CompanionEvent =
  /** A code was met in the page. */
  | {
      type: 'shown';
      answer: Answer;
      anchor: Anchor;
      line: string;
      spot?: OpenPanel['spot'];
      isChip?: boolean;
      /** Sections that this person left folded the last time. */
      folded?: readonly string[];
      notes?: OfficeNotes | undefined;
    }
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
  /** A neighbour was put beside the answer, or beside the two that stand there. */
  | { type: 'compared'; other: Answer; picked?: string }
  /** The question was answered. */
  | { type: 'picked'; code: string }
  | { type: 'ticked'; item: string; isDone: boolean }
  | { type: 'section folded'; section: string; isFolded: boolean }
  /** The card was put somewhere by hand, or back beside its code. */
  | { type: 'put'; spot?: OpenPanel['spot'] }
  | { type: 'went back' };

export const CLOSED: CompanionState = { kind: 'closed', ticks: {}, folded: [] };

/** Codes that fit side by side. */
const COMPARED = 3;

/** The one place where the companion changes. */
export function next(state: CompanionState, event: CompanionEvent): CompanionState {
  const { ticks, folded } = state;
  switch (event.type) {
    case 'shown':
      if (state.kind === 'open' && state.isPinned) return state;
      return {
        kind: 'open',
        answer: event.answer,
        anchor: event.anchor,
        line: event.line,
        view: { kind: event.isChip ? 'chip' : 'glance' },
        isPinned: false,
        ...(event.spot ? { spot: event.spot } : {}),
        trail: [],
        notes: event.notes,
        ticks,
        folded: event.folded ?? folded,
      };
    case 'closed':
      return { kind: 'closed', ticks, folded };
    case 'left':
      return state.kind === 'open' && state.isPinned ? state : { kind: 'closed', ticks, folded };
  }
  return state.kind === 'closed' ? state : inOpen(state, event);
}

type Closing = 'shown' | 'closed' | 'left';

function inOpen(
  state: OpenPanel & Kept,
  event: Exclude<CompanionEvent, { type: Closing }>,
): CompanionState {
  switch (event.type) {
    case 'moved':
      return state.isPinned ? state : { ...state, anchor: event.anchor };
    case 'folded':
      return { ...state, view: { kind: event.isWhole ? 'whole' : 'glance' } };
    case 'put': {
      const { spot: _, ...rest } = state;
      return event.spot ? { ...rest, spot: event.spot } : rest;
    }
    case 'pinned':
      return { ...state, isPinned: event.isPinned };
    case 'visited':
      return visited(state, event.answer);
    case 'compared': {
      const { answer, view } = state;
      const { other, picked } = event;
      // A retired neighbour is no choice: it is opened instead.
      if (answer.kind !== 'entry' || other.kind !== 'entry') return visited(state, other);
      return { ...state, view: compared(view, other, picked) };
    }
    case 'picked':
      return state.view.kind === 'comparison'
        ? { ...state, view: { ...state.view, picked: event.code } }
        : state;
    case 'ticked': {
      const key = ticksKey(state.line, state.answer.code);
      const others = (state.ticks[key] ?? []).filter((item) => item !== event.item);
      const items = event.isDone ? [...others, event.item] : others;
      return { ...state, ticks: { ...state.ticks, [key]: items } };
    }
    case 'section folded': {
      const others = state.folded.filter((section) => section !== event.section);
      return { ...state, folded: event.isFolded ? [...others, event.section] : others };
    }
    case 'went back': {
      if (state.view.kind === 'comparison') return { ...state, view: { kind: state.view.before } };
      const answer = state.trail.at(-1);
      return answer ? { ...state, answer, trail: state.trail.slice(0, -1) } : state;
    }
  }
}

function visited<S extends OpenPanel>(state: S, answer: Answer): S {
  if (answer.code === state.answer.code) return state;
  const { view } = state;
  const kind = view.kind === 'comparison' ? view.before : view.kind;
  return { ...state, answer, view: { kind }, trail: [...state.trail, state.answer] };
}

function wholeOrGlance({ kind }: View): 'whole' | 'glance' {
  return kind === 'whole' ? kind : 'glance';
}

function compared(view: View, other: EntryAnswer, picked: string | undefined): View {
  const chosen = picked === undefined ? {} : { picked };
  if (view.kind !== 'comparison')
    return { kind: 'comparison', others: [other], before: wholeOrGlance(view), ...chosen };
  const others = view.others.filter(({ code }) => code !== other.code);
  return { ...view, others: [...others, other].slice(1 - COMPARED), ...chosen };
}

/** Under which the ticks of a code on a claim line are kept. */
export function ticksKey(line: string, code: string): string {
  return `${line}/${code}`;
}
