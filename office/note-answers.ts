import type { NoteOfCode } from './note.ts';
import type { Done } from './note-book.ts';

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
    | 'nothing to undo'
    /** The organisation wants no notes of the office's own. */
    | 'off';
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
