import * as v from 'valibot';

/** Longest query worth answering; more is a paste that went wrong. */
export const QUERY_LENGTH = 64;
/** Codes and ranges of one text that are worth a list. */
const CODES = 50;
/** No version of ours is longer. */
const VERSION_LENGTH = 20;

const Code = v.pipe(v.string(), v.regex(/^D\d{4}$/));
/** Codes and ranges of one text, in its order. */
export const Codes = v.pipe(
  v.array(v.union([v.strictObject({ code: Code }), v.strictObject({ from: Code, to: Code })])),
  v.maxLength(CODES),
);
const Id = v.pipe(v.number(), v.integer());

/** What a text asked for, wherever it was typed or selected. */
export const AskedShape = v.variant('kind', [
  v.strictObject({ kind: v.literal('code'), code: Code }),
  v.strictObject({ kind: v.literal('codes'), codes: Codes }),
  v.strictObject({
    kind: v.literal('words'),
    words: v.pipe(v.string(), v.minLength(1), v.maxLength(QUERY_LENGTH)),
  }),
]);

/** What the extension's pages may ask beside a lookup and a search. */
export const FromDoors = v.variant('type', [
  v.strictObject({ type: v.literal('several'), codes: Codes }),
  /** What was left for a lookup page, under the number in its address. */
  v.strictObject({ type: v.literal('take-left'), key: Id }),
  /** What is new since the last version whose news were seen. */
  v.strictObject({ type: v.literal('news') }),
  v.strictObject({
    type: v.literal('news-seen'),
    version: v.pipe(v.string(), v.maxLength(VERSION_LENGTH), v.regex(/^\d+(\.\d+){0,3}$/)),
  }),
]);
export type FromDoors = v.InferOutput<typeof FromDoors>;
