import * as v from 'valibot';
import { NOTES_IN_ALL, NoteCode, PlainNote } from '../office/note.ts';
import type { AllNotes, NoteChange, NotesChange, NotesOfCode } from '../office/note-answers.ts';
import { NoteOperation } from '../office/note-book.ts';

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
]);
export type AboutNotes = v.InferOutput<typeof AboutNotes>;

/** What each message is answered with. */
export interface NotesAnswers {
  notes: NotesOfCode;
  'all-notes': AllNotes;
  'change-note': NoteChange;
  'restore-notes': NotesChange;
  'undo-restore': NotesChange;
}
