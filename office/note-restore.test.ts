import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { plainNotes } from './arbitrary-notes.ts';
import { differences } from './backup-differences.ts';
import type { PlainNote } from './note.ts';
import type { NoteBook } from './note-book.ts';
import { asBefore, basisOf, beforeChange, restored } from './note-restore.ts';

const NOW = '2026-11-28T12:00:00.000Z';
const note = (code: string, text: string, payer?: string): PlainNote => ({
  code,
  ...(payer ? { payer } : {}),
  text,
  changed: NOW,
});
let last = 0;
const newId = () => `00000000-0000-4000-8000-${`${++last}`.padStart(12, '0')}`;
const plainOf = (books: ReadonlyMap<string, NoteBook>) =>
  [...books].flatMap(([code, { notes }]) =>
    notes.map(({ id: _, revision: __, ...rest }) => ({ code, ...rest })),
  );
const sorted = (notes: PlainNote[]) => notes.map((one) => JSON.stringify(keyed(one))).sort();
const keyed = ({ code, payer, text }: PlainNote) => [code, payer ?? '', text];
const none: ReadonlyMap<string, NoteBook> = new Map();
const over = (books: ReadonlyMap<string, NoteBook>, change: ReadonlyMap<string, NoteBook>) =>
  new Map([...books, ...change]);

describe('what a backup differs in', () => {
  it('is told by code and payer', () => {
    const now = [note('D2740', 'a'), note('D2740', 'b', 'Delta'), note('D2750', 'c')];
    const backup = [note('D2740', 'a'), note('D2740', 'B', 'Delta'), note('D9999', 'd')];
    expect(differences(now, backup)).toEqual({
      same: [now[0]],
      changed: [{ from: now[1], to: backup[1] }],
      missing: [now[2]],
      added: [backup[2]],
    });
  });

  it('takes what reads the same for the same before anything for changed', () => {
    const now = [note('D2740', 'a'), note('D2740', 'b')];
    expect(differences(now, [note('D2740', 'b')])).toEqual({
      same: [now[1]],
      changed: [],
      missing: [now[0]],
      added: [],
    });
  });
});

describe('a restore', () => {
  // Few codes and payers, so that the two meet.
  const some = fc.array(
    plainNotes.map((one) => ({ ...one, code: `D000${one.code.slice(-1)}` })),
    { maxLength: 30 },
  );
  it('replaced is the backup; merged holds all of it; undone is what was before', () => {
    fc.assert(
      fc.property(some, some, (first, second) => {
        const before = restored(none, first, 'replace', newId);
        expect(sorted(plainOf(before))).toEqual(sorted(first));

        const toReplace = restored(before, second, 'replace', newId);
        const replaced = over(before, toReplace);
        expect(sorted(plainOf(replaced))).toEqual(sorted(second));

        const toMerge = restored(before, second, 'merge', newId);
        const merged = over(before, toMerge);
        const { added, missing, changed, same } = differences(first, second);
        expect(sorted(plainOf(merged))).toEqual(
          sorted([...added, ...missing, ...changed.map(({ to }) => to), ...same]),
        );

        for (const change of [toReplace, toMerge]) {
          const after = over(before, change);
          const undone = over(after, asBefore(after, beforeChange(before, change)));
          expect(sorted(plainOf(undone))).toEqual(sorted(first));
          if (sorted(first).join() !== sorted(plainOf(after)).join()) {
            expect(basisOf(after)).toBeGreaterThan(basisOf(before));
            expect(basisOf(undone)).toBeGreaterThan(basisOf(after));
          }
        }
      }),
      { numRuns: 500 },
    );
  });
});
