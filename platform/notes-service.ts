import { browser } from 'wxt/browser';
import type { NoteOfCode, PlainNote } from '../office/note.ts';
import type { NoteOperation } from '../office/note-book.ts';
import type { RestoreMode } from '../office/note-restore.ts';
import { ask } from './ask.ts';
import { insist } from './insist.ts';

interface Draft {
  payer?: string;
  text: string;
}

/** What the pages of the extension can do with the office's notes. */
export const noteService = {
  of: (code: string) => insist({ type: 'notes', code }),
  all: () => insist({ type: 'all-notes' }),
  add: (code: string, draft: Draft & { changed?: string }) =>
    changeNote(code, { kind: 'add', id: crypto.randomUUID(), ...draft }),
  edit: ({ code, id, revision }: NoteOfCode, draft: Draft) =>
    changeNote(code, { kind: 'edit', id: crypto.randomUUID(), note: id, revision, ...draft }),
  remove: ({ code, id, revision }: NoteOfCode) =>
    changeNote(code, { kind: 'remove', id: crypto.randomUUID(), note: id, revision }),
  restore: (notes: PlainNote[], mode: RestoreMode, basis: number) =>
    insist({ type: 'restore-notes', id: crypto.randomUUID(), notes, mode, basis }),
  /** What in a text looks like patient data. */
  suspicions: async (text: string) => (await ask({ type: 'suspicions', text })) ?? [],
  undoRestore: () => insist({ type: 'undo-restore', id: crypto.randomUUID() }),
  /** Calls when notes were changed anywhere; answers with the way to end it. */
  onChange: (listener: () => void) => {
    const changed = (changes: Record<string, unknown>) => {
      if (Object.keys(changes).some((key) => /^notes?:/.test(key))) listener();
    };
    browser.storage.local.onChanged.addListener(changed);
    return () => browser.storage.local.onChanged.removeListener(changed);
  },
};

function changeNote(code: string, operation: NoteOperation) {
  return insist({ type: 'change-note', code, operation });
}
