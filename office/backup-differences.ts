import type { PlainNote } from './note.ts';

/** What a backup would do to the notes there are. */
export interface Differences<N extends PlainNote = PlainNote> {
  added: PlainNote[];
  /** The same code and payer, another text. */
  changed: { from: N; to: PlainNote }[];
  same: N[];
  /** Not in the backup: kept when merging, gone when replacing. */
  missing: N[];
}

/**
 * Compares the notes there are with those of a backup, by code and payer. What reads the same is the same; of the rest
 * of a code and payer the first is taken to have become the first, and so on.
 */
export function differences<N extends PlainNote>(
  now: readonly N[],
  backup: readonly PlainNote[],
): Differences<N> {
  const found: Differences<N> = { added: [], changed: [], same: [], missing: [] };
  const theirs = grouped(backup);
  const ours = grouped(now);
  for (const [slot, notes] of ours) {
    const others = [...(theirs.get(slot) ?? [])];
    const rest = notes.filter((note) => {
      const at = others.findIndex(({ text }) => text === note.text);
      if (at < 0) return true;
      others.splice(at, 1);
      found.same.push(note);
      return false;
    });
    for (const from of rest) {
      const to = others.shift();
      if (to) found.changed.push({ from, to });
      else found.missing.push(from);
    }
    found.added.push(...others);
  }
  for (const [slot, notes] of theirs) if (!ours.has(slot)) found.added.push(...notes);
  return found;
}

function grouped<N extends PlainNote>(notes: readonly N[]): Map<string, N[]> {
  return Map.groupBy(notes, ({ code, payer = '' }) => `${code} ${payer}`);
}
