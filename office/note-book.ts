import * as v from 'valibot';
import { Instant, NOTES_OF_CODE, type Note, NotePayer, NoteShape, NoteText } from './note.ts';

/** Operations that are remembered for each code: one that comes again after a stop has effect once. */
const REMEMBERED = 40;

const Id = v.pipe(v.string(), v.uuid());
const Revision = v.pipe(v.number(), v.integer(), v.minValue(1));

/** One change of the notes of a code. `id` is new for each, and the same when it is sent again. */
export const NoteOperation = v.variant('kind', [
  v.strictObject({
    kind: v.literal('add'),
    id: Id,
    payer: v.exactOptional(NotePayer),
    text: NoteText,
    /** Left out, now. A note that comes back after it was removed keeps its own. */
    changed: v.exactOptional(Instant),
  }),
  v.strictObject({
    kind: v.literal('edit'),
    id: Id,
    note: Id,
    /** What was read before the edit. */
    revision: Revision,
    payer: v.exactOptional(NotePayer),
    text: NoteText,
  }),
  v.strictObject({ kind: v.literal('remove'), id: Id, note: Id, revision: Revision }),
]);
export type NoteOperation = v.InferOutput<typeof NoteOperation>;

/**
 * `kept both`: the note was changed or removed elsewhere, and what was written here stands beside it.
 * `not removed`: it was changed elsewhere since it was read.
 */
const NoteOutcome = v.picklist(['saved', 'kept both', 'not removed']);
type NoteOutcome = v.InferOutput<typeof NoteOutcome>;

const Done = v.object({
  id: Id,
  outcome: NoteOutcome,
  sequence: v.pipe(v.number(), v.integer(), v.minValue(1)),
});
/** What became of an operation; `sequence`: the how many-th it was of its code. */
export type Done = v.InferOutput<typeof Done>;

/** The notes of one code as they are stored. `sequence`: operations that it has seen. */
export interface NoteBook {
  version: number;
  sequence: number;
  notes: Note[];
  done: Done[];
}

export const VERSION = 1;
export const EMPTY: NoteBook = { version: VERSION, sequence: 0, notes: [], done: [] };

/** Carries out an operation. One that was carried out before answers as it did then, and changes nothing. */
export function applied(
  book: NoteBook,
  operation: NoteOperation,
  now: string,
): { book: NoteBook; done: Done } | 'too many' {
  const before = book.done.find(({ id }) => id === operation.id);
  if (before) return { book, done: before };
  const { notes, outcome } = changed(book.notes, operation, now);
  if (notes.length > Math.max(NOTES_OF_CODE, book.notes.length)) return 'too many';
  const sequence = book.sequence + 1;
  const done = { id: operation.id, outcome, sequence };
  return {
    book: { version: VERSION, sequence, notes, done: [...book.done, done].slice(-REMEMBERED) },
    done,
  };
}

function changed(
  notes: Note[],
  operation: NoteOperation,
  now: string,
): { notes: Note[]; outcome: NoteOutcome } {
  const { kind, id } = operation;
  if (kind === 'add')
    return {
      notes: [...notes, written(id, operation, operation.changed ?? now)],
      outcome: 'saved',
    };
  const found = notes.find((note) => note.id === operation.note);
  const isAsRead = found?.revision === operation.revision;
  if (kind === 'remove') {
    if (found && !isAsRead) return { notes, outcome: 'not removed' };
    return { notes: notes.filter((note) => note !== found), outcome: 'saved' };
  }
  const isSame = found?.text === operation.text && found.payer === operation.payer;
  if (isSame) return { notes, outcome: 'saved' };
  if (!found || !isAsRead)
    return { notes: [...notes, written(id, operation, now)], outcome: 'kept both' };
  const edited = { ...written(found.id, operation, now), revision: found.revision + 1 };
  return { notes: notes.map((note) => (note === found ? edited : note)), outcome: 'saved' };
}

function written(
  id: string,
  { payer, text }: { payer?: string; text: string },
  changed: string,
): Note {
  return { id, ...(payer === undefined ? {} : { payer }), text, changed, revision: 1 };
}

const Stored = v.object({
  version: v.fallback(v.pipe(v.number(), v.integer(), v.minValue(1)), VERSION),
  sequence: v.fallback(v.pipe(v.number(), v.integer(), v.minValue(0)), 0),
  notes: v.fallback(v.array(v.unknown()), []),
  done: v.fallback(v.array(v.unknown()), []),
});

/**
 * What is stored for a code, note by note: one that cannot be read takes no other with it. `bad`: what could not be
 * read. `isNewer`: a later version wrote it, so it may be read, and not written.
 */
export function readBook(stored: unknown): { book: NoteBook; bad: unknown[]; isNewer: boolean } {
  if (stored === undefined) return { book: EMPTY, bad: [], isNewer: false };
  const read = v.safeParse(Stored, stored);
  if (!read.success) return { book: EMPTY, bad: [stored], isNewer: false };
  const { version, sequence, done } = read.output;
  const notes = new Map<string, Note>();
  const bad: unknown[] = [];
  for (const one of read.output.notes) {
    const note = v.safeParse(NoteShape, one);
    if (note.success && !notes.has(note.output.id)) notes.set(note.output.id, note.output);
    else bad.push(one);
  }
  // What stands in the place of the list is no list.
  const { notes: list } = stored as { notes?: unknown };
  if (!Array.isArray(list)) bad.push(stored);
  return {
    book: {
      version: VERSION,
      sequence,
      notes: [...notes.values()],
      done: done.flatMap((one) => {
        const past = v.safeParse(Done, one);
        return past.success ? [past.output] : [];
      }),
    },
    bad,
    isNewer: version > VERSION,
  };
}
