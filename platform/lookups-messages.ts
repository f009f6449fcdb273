import * as v from 'valibot';
import type { Chapter, TitledCode } from '../data/browse.ts';
import type { CodeList } from '../data/code-list.ts';
import type { JanuaryKit } from '../data/january.ts';
import type { SearchResult } from '../data/search.ts';
import type { Lookups } from './lookups-shape.ts';

const Code = v.pipe(v.string(), v.regex(/^D\d{4}$/));
/** Codes that fit a pasted list of the longest kind, five characters each. */
const LISTED = 400;
/** Longest name of a family, in characters. */
const SLUG = 80;

/** What popup, side panel, options and January kit ask for beside the search. */
export const LookupsAsked = v.variant('type', [
  v.strictObject({
    type: v.literal('list'),
    codes: v.pipe(
      v.array(
        v.union([
          v.strictObject({ code: Code, isBare: v.exactOptional(v.literal(true)) }),
          v.strictObject({ from: Code, to: Code }),
        ]),
      ),
      v.maxLength(LISTED),
    ),
  }),
  /** What comes nearest to a query that found nothing. */
  v.strictObject({ type: v.literal('nearest'), query: v.pipe(v.string(), v.maxLength(64)) }),
  v.strictObject({ type: v.literal('chapters') }),
  v.strictObject({
    type: v.literal('family'),
    family: v.pipe(v.string(), v.maxLength(SLUG)),
  }),
  /** What was starred, opened and counted, with the titles of the codes. */
  v.strictObject({ type: v.literal('lookups') }),
  v.strictObject({ type: v.literal('star'), code: Code, isStarred: v.boolean() }),
  v.strictObject({ type: v.literal('opened'), code: Code }),
  v.strictObject({ type: v.literal('forget-lookups') }),
  v.strictObject({ type: v.literal('january') }),
]);

export type LookupsAsked = v.InferOutput<typeof LookupsAsked>;

export interface Kept {
  starred: TitledCode[];
  recents: TitledCode[];
  counts: Lookups['counts'];
}

export interface LookupsAnswers {
  list: CodeList;
  nearest: SearchResult[];
  chapters: Chapter[];
  family: TitledCode[];
  lookups: Kept;
  /** Whether it could be stored. */
  star: boolean;
  opened: undefined;
  'forget-lookups': boolean;
  january: JanuaryKit;
}
