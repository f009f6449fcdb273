import type { NoteOfCode } from '../../office/note.ts';

/** The payers that notes name, each once, as they were written last. */
export function payersOf(notes: readonly Pick<NoteOfCode, 'payer' | 'changed'>[]): string[] {
  const byName = new Map<string, string>();
  for (const { payer } of notes.toSorted((a, b) => a.changed.localeCompare(b.changed)))
    if (payer) byName.set(payer.toLowerCase(), payer);
  return [...byName.values()].sort((a, b) => a.localeCompare(b));
}
