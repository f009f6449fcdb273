import {
  CHARACTERS_IN_ALL,
  lengthOf,
  NOTES_IN_ALL,
  type NoteOfCode,
  type PlainNote,
} from '../office/note.ts';
import type {
  AllNotes,
  NoteChange,
  NotesChange,
  NotesOfCode,
  NotesRefusal,
} from '../office/note-answers.ts';
import { applied, EMPTY, type NoteBook, type NoteOperation } from '../office/note-book.ts';
import {
  asBefore,
  basisOf,
  beforeChange,
  type NoteBooks,
  type RestoreMode,
  restored,
} from '../office/note-restore.ts';
import { type Area, keyOf, readBooks } from './notes-area.ts';
import { carryOut, lastPast, type Plan, recover } from './notes-restore.ts';

/** The ways to the stored notes. Each answers once what it says is so on the disk. */
export interface Notes {
  of(code: string): Promise<NotesOfCode>;
  all(): Promise<AllNotes>;
  change(code: string, operation: NoteOperation): Promise<NoteChange>;
  /** `basis`: of the notes that the differences were shown for. */
  restore(id: string, notes: PlainNote[], mode: RestoreMode, basis: number): Promise<NotesChange>;
  /** Takes the last restore back, or takes that back. */
  undo(id: string): Promise<NotesChange>;
}

/** Makes way for a write where there is no room: it has to say so, not to break. */
class NotWritten extends Error {}

/** The one writer of the notes: one thing after another, so that of two at once none is lost. */
export function createNotes(
  area: Area,
  now: () => string = () => new Date().toISOString(),
  newId: () => string = () => crypto.randomUUID(),
): Notes {
  let last: Promise<unknown> = Promise.resolve();
  let isRecovered = false;
  /** The room that is taken; unknown until it is first asked for, and after an error. */
  let taken: Room | undefined;

  const inTurn = <T>(act: () => Promise<T>): Promise<T | NotesRefusal> => {
    const done = last.then(async () => {
      try {
        if (!isRecovered) await recover(area);
        isRecovered = true;
        return await act();
      } catch (error) {
        isRecovered = false;
        taken = undefined;
        return refusal(error);
      }
    });
    last = done;
    return done;
  };

  const write = async (act: Promise<void>) => {
    await act.catch((error) => {
      throw new NotWritten(String(error));
    });
  };

  const changeMany = async (
    id: string,
    kind: Plan['kind'],
    newer: ReadonlySet<string>,
    books: NoteBooks,
    change: Map<string, NoteBook>,
  ): Promise<NotesChange> => {
    if ([...change.keys()].some((code) => newer.has(code))) return refused('newer');
    if (!fits(roomOf(new Map([...books, ...change])))) return refused('too many in all');
    const before = beforeChange(books, change);
    if (change.size > 0)
      await write(carryOut(area, { id, kind, made: now(), books: change, before }));
    taken = undefined;
    return { kind: 'done' };
  };

  return {
    of: (code) =>
      inTurn(async () => {
        const { books } = await readBooks(area, [code]);
        return { kind: 'notes', notes: withCode(code, books.get(code)) };
      }),

    all: () =>
      inTurn(async () => {
        const { books, aside } = await readBooks(area, null);
        const past = await lastPast(area);
        return {
          kind: 'all',
          notes: [...books].flatMap(([code, book]) => withCode(code, book)),
          basis: basisOf(books),
          aside,
          ...(past ? { past: { kind: past.kind, made: past.made } } : {}),
        };
      }),

    change: (code, operation) =>
      inTurn(async () => {
        const { books, newer } = await readBooks(area, [code]);
        if (newer.has(code)) return refused('newer');
        const book = books.get(code) ?? EMPTY;
        const result = applied(book, operation, now());
        if (result === 'too many') return refused('too many');
        if (result.book !== book) {
          taken ??= roomOf((await readBooks(area, null)).books);
          const room = exchanged(taken, book, result.book);
          if (!fits(room) && room.characters > taken.characters) return refused('too many in all');
          await write(area.set({ [keyOf(code)]: result.book }));
          taken = room;
        }
        return { kind: 'changed', ...result.done, notes: withCode(code, result.book) };
      }),

    restore: (id, notes, mode, basis) =>
      inTurn(async () => {
        if ((await lastPast(area))?.id === id) return { kind: 'done' };
        const { books, newer } = await readBooks(area, null);
        if (basisOf(books) !== basis) return refused('changed meanwhile');
        return changeMany(id, 'restore', newer, books, restored(books, notes, mode, newId));
      }),

    undo: (id) =>
      inTurn(async () => {
        const past = await lastPast(area);
        if (past?.id === id) return { kind: 'done' };
        if (!past) return refused('nothing to undo');
        const { books, newer } = await readBooks(area, null);
        const kind = past.kind === 'undo' ? 'restore' : 'undo';
        return changeMany(id, kind, newer, books, asBefore(books, past.before));
      }),
  };
}

function withCode(code: string, book: NoteBook = EMPTY): NoteOfCode[] {
  return book.notes.map((note) => ({ code, ...note }));
}

function refused(reason: NotesRefusal['reason']): NotesRefusal {
  return { kind: 'refused', reason };
}

function refusal(error: unknown): NotesRefusal {
  if (!(error instanceof NotWritten)) return refused('unreadable');
  // Chromium and Firefox each have their own word for it.
  return refused(/quota|space/i.test(error.message) ? 'full' : 'unwritten');
}

/** Notes, and UTF-16 units in them. */
interface Room {
  notes: number;
  characters: number;
}

function roomOf(books: NoteBooks): Room {
  const room = { notes: 0, characters: 0 };
  for (const { notes } of books.values()) {
    room.notes += notes.length;
    for (const note of notes) room.characters += lengthOf(note);
  }
  return room;
}

function exchanged(room: Room, from: NoteBook, to: NoteBook): Room {
  const [before, after] = [from, to].map((book) => roomOf(new Map([['', book]])));
  return {
    notes: room.notes - (before?.notes ?? 0) + (after?.notes ?? 0),
    characters: room.characters - (before?.characters ?? 0) + (after?.characters ?? 0),
  };
}

function fits({ notes, characters }: Room): boolean {
  return notes <= NOTES_IN_ALL && characters <= CHARACTERS_IN_ALL;
}
