import * as v from 'valibot';
import { NOTES_IN_ALL, NoteCode, PAYER_LENGTH, PlainNote, TEXT_LENGTH } from '../office/note.ts';
import type { AllNotes, NoteChange, NotesChange, NotesOfCode } from '../office/note-answers.ts';
import { NoteOperation } from '../office/note-book.ts';
import type { Suspicion } from '../office/patient-data.ts';

/** A payer, what stands between, and a text, in UTF-16 units. */
const LOOKED_AT = PAYER_LENGTH + 2 + TEXT_LENGTH;

const Id = v.pipe(v.string(), v.uuid());

/** What a page of the extension may ask of the office's notes; no page of the web may ask any of it. */
export const AboutNotes = v.variant('type', [
  v.strictObject({ type: v.literal('notes'), code: NoteCode }),
  v.strictObject({ type: v.literal('all-notes') }),
  v.strictObject({ type: v.literal('change-note'), code: NoteCode, operation: NoteOperation }),
  v.strictObject({
    type: v.literal('restore-notes'),
    id: Id,
    mode: v.picklist(['merge', 'replace']),
    basis: v.pipe(v.number(), v.integer()),
    notes: v.pipe(v.array(PlainNote), v.maxLength(NOTES_IN_ALL)),
  }),
  v.strictObject({ type: v.literal('undo-restore'), id: Id }),
  /** What in a note, its payer before it, looks like patient data? */
  v.strictObject({
    type: v.literal('suspicions'),
    text: v.pipe(v.string(), v.maxLength(LOOKED_AT)),
  }),
]);
export type AboutNotes = v.InferOutput<typeof AboutNotes>;

/** What each message is answered with. */
export interface NotesAnswers {
  notes: NotesOfCode;
  'all-notes': AllNotes;
  'change-note': NoteChange;
  'restore-notes': NotesChange;
  'undo-restore': NotesChange;
  suspicions: Suspicion[];
}
