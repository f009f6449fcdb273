import { type NoteBook, readBook } from '../office/note-book.ts';
import type { NoteBooks } from '../office/note-restore.ts';

/** What the notes need of `storage.local`. */
export interface Area {
  get(keys: string | string[] | null): Promise<Record<string, unknown>>;
  set(items: Record<string, unknown>): Promise<void>;
  remove(keys: string | string[]): Promise<void>;
}

const PREFIX = 'note:';
const BOOK_KEY = /^note:D\d{4}$/;
const ASIDE = 'notes:quarantine';
/** What could not be read is kept for whoever is asked to look at it: so many, the newest last, and so much of each. */
const KEPT_ASIDE = 50;
const KEPT_LENGTH = 4000;

/** Under which the notes of a code are stored. */
export function keyOf(code: string): string {
  return PREFIX + code;
}

/** Books by code, as they are stored. */
export function asItems(books: NoteBooks): Record<string, NoteBook> {
  return Object.fromEntries([...books].map(([code, book]) => [keyOf(code), book]));
}

export interface Read {
  books: Map<string, NoteBook>;
  /** Codes whose notes a later version wrote: to be read, not written. */
  newer: Set<string>;
  /** Records that were ever put aside. */
  aside: number;
}

/**
 * The notes of some codes, or of all. What cannot be read is put aside under a key of its own, and the rest stands.
 * Rejects where the browser cannot read its storage.
 */
export async function readBooks(area: Area, codes: string[] | null): Promise<Read> {
  const stored = await area.get(codes && [...codes.map(keyOf), ASIDE]);
  const read: Read = { books: new Map(), newer: new Set(), aside: asideIn(stored).length };
  const bad: { key: string; found: string }[] = [];
  const mended = new Map<string, NoteBook>();
  for (const [key, value] of Object.entries(stored)) {
    if (!BOOK_KEY.test(key)) continue;
    const code = key.slice(PREFIX.length);
    const found = readBook(value);
    read.books.set(code, found.book);
    if (found.isNewer) read.newer.add(code);
    // What a later version wrote is not bad because this one cannot read it.
    if (found.isNewer || found.bad.length === 0) continue;
    mended.set(code, found.book);
    bad.push(...found.bad.map((one) => ({ key, found: written(one).slice(0, KEPT_LENGTH) })));
  }
  if (bad.length === 0) return read;
  const aside = [...asideIn(stored), ...bad].slice(-KEPT_ASIDE);
  // On a full disk it stays where it is, and is found again the next time.
  await area.set({ ...asItems(mended), [ASIDE]: aside }).catch(() => undefined);
  return { ...read, aside: aside.length };
}

/** Firefox also stores what JSON has no word for: cycles, big integers, dates that are none. */
function written(found: unknown): string {
  try {
    return JSON.stringify(found) ?? String(found);
  } catch {
    return String(found);
  }
}

function asideIn(stored: Record<string, unknown>): unknown[] {
  const aside = stored[ASIDE];
  return Array.isArray(aside) ? aside : [];
}
