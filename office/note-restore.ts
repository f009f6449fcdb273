import { differences } from './backup-differences.ts';
import type { Note, PlainNote } from './note.ts';
import { EMPTY, type NoteBook, VERSION } from './note-book.ts';

/** `merge`: what is missing in the backup stays. `replace`: it goes. Either takes the backup's text. */
export type RestoreMode = 'merge' | 'replace';

/** By code. */
export type NoteBooks = ReadonlyMap<string, NoteBook>;

/**
 * The books that a backup changes, as they are to be: each one operation further, so that an edit that was begun
 * before meets a conflict, and nothing is overwritten unseen.
 */
export function restored(
  books: NoteBooks,
  backup: readonly PlainNote[],
  mode: RestoreMode,
  newId: () => string,
): Map<string, NoteBook> {
  const now = [...books].flatMap(([code, { notes }]) => notes.map((note) => ({ ...note, code })));
  const { added, changed, missing } = differences(now, backup);
  const after = new Map<string, NoteBook>();
  const edit = (code: string, by: (notes: Note[]) => Note[]) => {
    const book = after.get(code) ?? further(books.get(code) ?? EMPTY);
    after.set(code, { ...book, notes: by(book.notes) });
  };
  for (const { from, to } of changed)
    edit(from.code, (notes) =>
      notes.map((note) =>
        note.id === from.id
          ? { ...note, text: to.text, changed: to.changed, revision: note.revision + 1 }
          : note,
      ),
    );
  if (mode === 'replace')
    for (const { code, id } of missing)
      edit(code, (notes) => notes.filter((note) => note.id !== id));
  for (const [code, news] of Map.groupBy(added, ({ code }) => code))
    edit(code, (notes) => [
      ...notes,
      ...news.map(({ code: _, ...note }) => ({ id: newId(), ...note, revision: 1 })),
    ]);
  return after;
}

/** The books that have to change to be again as they were; only those in `before` are looked at. */
export function asBefore(books: NoteBooks, before: NoteBooks): Map<string, NoteBook> {
  const after = new Map<string, NoteBook>();
  for (const [code, { notes }] of before) {
    const book = books.get(code) ?? EMPTY;
    if (read(notes) === read(book.notes)) continue;
    // Higher than either: an edit that was begun at one of them must not pass for one of the other.
    const seen = new Map(book.notes.map(({ id, revision }) => [id, revision]));
    const moved = notes.map((note) => ({
      ...note,
      revision: Math.max(note.revision, seen.get(note.id) ?? 0) + 1,
    }));
    after.set(code, { ...further(book), notes: moved });
  }
  return after;
}

/** What tells one state of all notes from every earlier one. */
export function basisOf(books: NoteBooks): number {
  let operations = 0;
  for (const { sequence } of books.values()) operations += sequence;
  return operations;
}

/** All of the notes but their revisions. */
function read(notes: readonly Note[]): string {
  return JSON.stringify(notes, ['id', 'payer', 'text', 'changed']);
}

/** The books of a change as they are before it. */
export function beforeChange(
  books: NoteBooks,
  change: ReadonlyMap<string, NoteBook>,
): Map<string, NoteBook> {
  return new Map([...change.keys()].map((code) => [code, books.get(code) ?? EMPTY]));
}

function further(book: NoteBook): NoteBook {
  return { ...book, version: VERSION, sequence: book.sequence + 1 };
}
