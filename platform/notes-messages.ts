import * as v from 'valibot';
import { NOTES_IN_ALL, NoteCode, type NoteOfCode, PlainNote } from '../office/note.ts';
import { type Done, NoteOperation } from '../office/note-book.ts';

const Id = v.pipe(v.string(), v.uuid());

/** What a page of the extension may ask of the office's notes; no page of the web may ask any of it. */
export const AboutNotes = [
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
] as const;
export type AboutNotes = v.InferOutput<(typeof AboutNotes)[number]>;

/** Why nothing was read or changed; `unreadable` and `unwritten` are the browser's storage, `full` the disk. */
export interface NotesRefusal {
  kind: 'refused';
  reason:
    | 'unreadable'
    | 'unwritten'
    | 'full'
    | 'newer'
    | 'too many'
    | 'too many in all'
    | 'changed meanwhile'
    | 'nothing to undo';
}
export type NotesOfCode = { kind: 'notes'; notes: NoteOfCode[] } | NotesRefusal;
export type NoteChange = ({ kind: 'changed'; notes: NoteOfCode[] } & Done) | NotesRefusal;
export type NotesChange = { kind: 'done' } | NotesRefusal;
export type AllNotes =
  | {
      kind: 'all';
      notes: NoteOfCode[];
      basis: number;
      /** Records that could not be read, and were put aside. */
      aside: number;
      /** The last restore, or its undoing, at an ISO instant. */
      past?: { kind: 'restore' | 'undo'; made: string };
    }
  | NotesRefusal;

/** What each message is answered with. */
export interface NotesAnswers {
  notes: NotesOfCode;
  'all-notes': AllNotes;
  'change-note': NoteChange;
  'restore-notes': NotesChange;
  'undo-restore': NotesChange;
}
