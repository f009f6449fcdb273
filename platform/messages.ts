import * as v from 'valibot';
import type { ClaimResult } from '../claim/result.ts';
import type { Answer } from '../data/lookup.ts';
import type { News } from '../data/news.ts';
import type { Searchable, SearchResult } from '../data/search.ts';
import type { Asked } from '../detection/asked.ts';
import { Folded, Spot } from './arrangement.ts';
import type { ClaimScan } from './claim-scan.ts';
import { AskedShape, Codes, FromDoors, QUERY_LENGTH } from './doors-messages.ts';
import { LANGUAGES } from './language-for.ts';
import { Look } from './look.ts';
import { type LookupsAnswers, LookupsAsked } from './lookups-messages.ts';
import { AboutNames, type NamesAnswers } from './names-messages.ts';
import { AboutNotes, type NotesAnswers } from './notes-messages.ts';
import { type PolicyAnswers, PolicyFromExtension } from './policy-messages.ts';
import { type SettingsAnswers, SettingsAsked, TuningAsked } from './settings-messages.ts';

const Code = v.pipe(v.string(), v.regex(/^D\d{4}$/));
const Rect = v.strictObject({
  x: v.pipe(v.number(), v.finite()),
  y: v.pipe(v.number(), v.finite()),
  width: v.pipe(v.number(), v.finite(), v.minValue(0)),
  height: v.pipe(v.number(), v.finite(), v.minValue(0)),
  depth: v.pipe(v.number(), v.integer(), v.minValue(0)),
  own: v.strictObject({
    x: v.pipe(v.number(), v.finite()),
    y: v.pipe(v.number(), v.finite()),
  }),
  view: v.strictObject({
    width: v.pipe(v.number(), v.finite()),
    height: v.pipe(v.number(), v.finite()),
  }),
});
/** `YYYY-MM-DD`; in memory only. */
const DateOfService = v.pipe(v.string(), v.isoDate());
const Lookup = v.strictObject({
  type: v.literal('lookup'),
  code: Code,
  date: v.exactOptional(DateOfService),
});
const How = v.picklist(['typed', 'focused', 'hovered', 'left', 'selected']);

/** What a script in a page may ask: codes, rectangles, and how the card was left; nothing of the page's. */
export const FromPage = v.variant('type', [
  v.strictObject({
    type: v.literal('sighted'),
    code: Code,
    how: How,
    rect: Rect,
    date: v.exactOptional(DateOfService),
    line: v.pipe(v.number(), v.integer(), v.minValue(0)),
  }),
  v.strictObject({ type: v.literal('moved'), rect: Rect }),
  /** The chord was pressed in this frame; without codes there is no selection that holds any. */
  v.strictObject({
    type: v.literal('chord'),
    codes: Codes,
    rect: Rect,
  }),
  v.strictObject({ type: v.literal('gone') }),
  /** Wakes the background before its answer is wanted. */
  v.strictObject({ type: v.literal('begun') }),
  v.strictObject({ type: v.literal('dismissed') }),
  /** Sections of the card that this person folded. */
  v.strictObject({ type: v.literal('folded'), folded: Folded }),
  /** Where this person put the card on this site; without a spot, beside the code again. */
  v.strictObject({ type: v.literal('placed'), spot: v.exactOptional(Spot) }),
  /** Quiet for an hour. */
  v.strictObject({ type: v.literal('snooze') }),
  /** The page has taken the card away so often that it is not put back any more. */
  v.strictObject({ type: v.literal('blocked') }),
  TuningAsked,
  Lookup,
]);

const Id = v.pipe(v.number(), v.integer());
/** What the side panel is to open with. */
const Wish = v.variant('kind', [AskedShape, v.strictObject({ kind: v.literal('check') })]);

/** What a page of the extension (popup, side panel) may ask. */
export const FromExtension = v.variant('type', [
  Lookup,
  v.strictObject({
    type: v.literal('search'),
    query: v.pipe(v.string(), v.maxLength(QUERY_LENGTH)),
  }),
  /** What a page needs to search by itself. */
  v.strictObject({ type: v.literal('searchable') }),
  /** Until when the companion keeps quiet, and the end of it. */
  v.strictObject({ type: v.literal('quiet-until') }),
  v.strictObject({ type: v.literal('wake') }),
  v.strictObject({ type: v.literal('look-once'), tabId: v.pipe(v.number(), v.integer()) }),
  /** The user asked for the claim on a tab's screen to be checked. */
  v.strictObject({ type: v.literal('scan-claim'), tabId: v.pipe(v.number(), v.integer()) }),
  /** What is in hand in a tab? */
  v.strictObject({ type: v.literal('in-hand'), tabId: Id }),
  v.strictObject({ type: v.literal('wish'), windowId: Id, wish: Wish }),
  v.strictObject({ type: v.literal('take-wish'), windowId: Id }),
  v.strictObject({ type: v.literal('check-claim'), tabId: Id }),
  ...PolicyFromExtension,
  FromDoors,
  AboutNames,
  // Not spread: a bundler would keep it in the companion, which asks none of it.
  LookupsAsked,
  SettingsAsked,
  AboutNotes,
]);

const AnswerShape = v.custom<Answer>((x) => typeof x === 'object' && x !== null && 'kind' in x);

/** What the background tells every side panel. */
export const ToPanel = v.variant('type', [
  v.strictObject({ type: v.literal('in-hand'), tabId: Id, answer: AnswerShape }),
  /** Something was left for the panel of a window to take. */
  v.strictObject({ type: v.literal('wished'), windowId: Id }),
]);

/** What the background tells the companion in a tab's top frame, and the sentinels of all its frames. */
export const ToPage = v.variant('type', [
  v.object({
    type: v.literal('show'),
    answer: v.custom<Answer>((x) => typeof x === 'object' && x !== null && 'kind' in x),
    how: How,
    rect: Rect,
    line: v.string(),
    folded: Folded,
    spot: v.exactOptional(Spot),
    language: v.picklist(LANGUAGES),
    look: Look,
    /** Only a chip at first, which becomes the card. */
    isChip: v.boolean(),
    /** The office's own, where it chose that they are shown in pages. */
    notes: v.exactOptional(
      v.array(v.object({ payer: v.exactOptional(v.string()), text: v.string() })),
    ),
  }),
  v.object({ type: v.literal('move'), rect: Rect }),
  v.object({ type: v.literal('leave') }),
  v.object({ type: v.literal('dismiss') }),
  v.object({ type: v.literal('enter') }),
  /** The user pressed the chord: the frame in use says what is selected. */
  v.object({ type: v.literal('chord') }),
  /** Settings have changed: frames ask anew how they are to listen. */
  v.object({ type: v.literal('retune'), look: Look }),
  v.object({ type: v.literal('stop'), origins: v.array(v.string()) }),
]);

export type Rect = v.InferOutput<typeof Rect>;
export type FromPage = v.InferOutput<typeof FromPage>;
export type FromExtension = v.InferOutput<typeof FromExtension>;
export type ToPanel = v.InferOutput<typeof ToPanel>;
export type Wish = v.InferOutput<typeof Wish>;
export type ToPage = v.InferOutput<typeof ToPage>;

/** What a message that fits no schema, or that its sender may not send, gets back. */
export interface Refusal {
  type: 'refused';
  reason: 'unknown sender' | 'not a message of this sender';
}

/** What each message is answered with. */
export interface Answers
  extends PolicyAnswers,
    LookupsAnswers,
    SettingsAnswers,
    NotesAnswers,
    NamesAnswers {
  /** Whether any edition knows the code. */
  sighted: boolean;
  moved: undefined;
  chord: undefined;
  gone: undefined;
  begun: undefined;
  dismissed: undefined;
  folded: undefined;
  placed: undefined;
  snooze: undefined;
  blocked: undefined;
  /** In ms of the epoch. */
  'quiet-until': number | undefined;
  wake: undefined;
  lookup: Answer;
  search: SearchResult[];
  /** Nothing where names of the office are searched too, which only the background does. */
  searchable: Searchable | undefined;
  'look-once': boolean;
  'in-hand': Answer | undefined;
  wish: undefined;
  'take-wish': Wish | undefined;
  'check-claim': ClaimResult;
  /** Nothing where no code was asked for. */
  several: Answer | undefined;
  'take-left': Asked | undefined;
  news: News[];
  'news-seen': undefined;
  /** Nothing where the page cannot be entered. */
  'scan-claim': ClaimScan | undefined;
}
