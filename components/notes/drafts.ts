import type { NoteOfCode } from '../../office/note.ts';
import type { Draft } from './note-desk.ts';

/** What was begun and not saved; `base`: the note as it was read before, or nothing for a new one. */
interface Begun {
  code: string;
  draft: Draft;
  base: NoteOfCode | undefined;
}

/**
 * Kept while the page is open, by the id of its note, or, for a new one, by its code. Whoever goes to another entry
 * meanwhile finds it again.
 */
const begun = new Map<string, Begun>();

export const draftOf = (of: string): Draft | undefined => begun.get(of)?.draft;
export const keepDraft = (of: string, one: Begun): void => void begun.set(of, one);
export const dropDraft = (of: string): void => void begun.delete(of);

/** The note of a code whose editing was begun and not ended. */
export function begunOf(code: string): NoteOfCode | 'new' | undefined {
  const found = [...begun.values()].find((one) => one.code === code);
  return found && (found.base ?? 'new');
}
