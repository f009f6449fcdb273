import * as v from 'valibot';
import { tidyPayer, tidyText } from '../office/note.ts';
import { siteOrigin } from './site-origin.ts';

/** What a group may hand out; more would be a mistake, and has to stay readable in a list. In entries. */
export const SITES = 200;
export const NOTES = 2000;
/** Longest text of one note, and of a name beside it, in characters. */
const TEXT = 2000;
const NAME = 100;

// Tidied as the office's own notes are: with direction marks in it a text reads otherwise than it stands.
const name = v.pipe(v.string(), v.transform(tidyPayer), v.minLength(1), v.maxLength(NAME));

/** A site that the group offers; `preselect`: it is turned on together with the others of its kind, in one question. */
export const OfferedSite = v.object({
  origin: v.pipe(v.string(), v.transform(siteOrigin), v.string('must be the origin of one site')),
  name: v.exactOptional(name),
  preselect: v.exactOptional(v.boolean(), false),
});
export type OfferedSite = v.InferOutput<typeof OfferedSite>;

/** A note that the group shares with its offices, on a code or on a code with one payer. */
export const SharedNote = v.object({
  code: v.pipe(v.string(), v.regex(/^D\d{4}$/)),
  payer: v.exactOptional(name),
  text: v.pipe(v.string(), v.transform(tidyText), v.minLength(1), v.maxLength(TEXT)),
});
export type SharedNote = v.InferOutput<typeof SharedNote>;
