import * as v from 'valibot';

/** Longest text of a note, in UTF-16 units: a screenful, not a chart. */
export const TEXT_LENGTH = 2000;
/** Longest name of a payer, in UTF-16 units. */
export const PAYER_LENGTH = 60;
/** Notes of one code: one for each payer of a large office, and then some. */
export const NOTES_OF_CODE = 100;
/** Notes in all, as many as a backup may have rows. */
export const NOTES_IN_ALL = 20_000;
/** Texts and payers in all, in UTF-16 units: with a restore under way they are stored four times, in 10 MB. */
export const CHARACTERS_IN_ALL = 1_000_000;

/** Directions and invisible marks: with them a text reads otherwise than it is stored. */
const INVISIBLE = /[^\P{Cc}\n]|[\u061c\u200b\u200e\u200f\u202a-\u202e\u2060\u2066-\u2069\ufeff]/gu;

/**
 * A text as it is stored: composed (NFC), lines ended by `\n`, without control and direction characters, and nothing
 * empty around it.
 */
export function tidyText(text: string): string {
  return text
    .toWellFormed()
    .replace(/\r\n?|[\u2028\u2029]/g, '\n')
    .replaceAll('\t', ' ')
    .replace(INVISIBLE, '')
    .normalize('NFC')
    .trim();
}

/** A payer's name as it is stored: as a text, on one line. */
export function tidyPayer(payer: string): string {
  return tidyText(payer).replace(/\s+/g, ' ');
}

const tidied = (tidy: (text: string) => string, least: number, most: number) =>
  v.pipe(v.string(), v.transform(tidy), v.minLength(least), v.maxLength(most));

export const NoteCode = v.pipe(v.string(), v.regex(/^D\d{4}$/));
export const NoteText = tidied(tidyText, 1, TEXT_LENGTH);
export const NotePayer = tidied(tidyPayer, 1, PAYER_LENGTH);
/** When, as `2026-11-28T12:00:00.000Z`. */
export const Instant = v.pipe(v.string(), v.isoTimestamp(), v.check(isInstant));

/** A note as files hold it: of a code, or of a code and a payer. */
export const PlainNote = v.object({
  code: NoteCode,
  payer: v.exactOptional(NotePayer),
  text: NoteText,
  changed: Instant,
});
export type PlainNote = v.InferOutput<typeof PlainNote>;

/** A note as it is stored with its code. `revision`: 1 when it is written, one more with every change. */
export const NoteShape = v.object({
  id: v.pipe(v.string(), v.uuid()),
  payer: v.exactOptional(NotePayer),
  text: NoteText,
  changed: Instant,
  revision: v.pipe(v.number(), v.integer(), v.minValue(1)),
});
export type Note = v.InferOutput<typeof NoteShape>;

/** A stored note with the code it belongs to. */
export interface NoteOfCode extends Note {
  code: string;
}

/** Notes of every payer first, then payer by payer, each the oldest first. */
export function inOrder<N extends Pick<Note, 'payer' | 'changed'>>(notes: readonly N[]): N[] {
  return notes.toSorted(
    (a, b) => (a.payer ?? '').localeCompare(b.payer ?? '') || a.changed.localeCompare(b.changed),
  );
}

/** What a note takes of the room for all, in UTF-16 units. */
export function lengthOf({ payer = '', text }: Pick<Note, 'payer' | 'text'>): number {
  return payer.length + text.length;
}

function isInstant(text: string): boolean {
  return !Number.isNaN(Date.parse(text));
}
