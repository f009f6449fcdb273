import type { PlainNote } from './note.ts';

/** Notes that are worth a word about a backup: an afternoon's writing. */
const WORTH_A_WORD = 10;

/**
 * How many notes were written or changed since the last backup, an ISO instant; 0 while they are few. Without one, no
 * backup was made yet.
 */
export function notesToBackUp(
  notes: readonly Pick<PlainNote, 'changed'>[],
  lastBackup = '',
): number {
  const count = notes.filter(({ changed }) => changed > lastBackup).length;
  return count < WORTH_A_WORD ? 0 : count;
}
