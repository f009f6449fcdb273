import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { applied, EMPTY, type NoteBook, type NoteOperation, readBook } from './note-book.ts';

const NOW = '2026-11-28T12:00:00.000Z';
const uuid = (n: number) => `00000000-0000-4000-8000-${`${n}`.padStart(12, '0')}`;

function after(...operations: NoteOperation[]) {
  let book: NoteBook = EMPTY;
  const outcomes = operations.map((operation) => {
    const result = applied(book, operation, NOW);
    if (result === 'too many') return result;
    book = result.book;
    return result.done.outcome;
  });
  return { book, outcomes, texts: book.notes.map(({ text }) => text) };
}
const add = (n: number, text: string) => ({ kind: 'add', id: uuid(n), text }) as const;
const edit = (n: number, note: number, revision: number, text: string) =>
  ({ kind: 'edit', id: uuid(n), note: uuid(note), revision, text }) as const;
const remove = (n: number, note: number, revision: number) =>
  ({ kind: 'remove', id: uuid(n), note: uuid(note), revision }) as const;

describe('an operation on the notes of a code', () => {
  it.each<[string, NoteOperation[], string[], string[]]>([
    ['adds', [add(1, 'a'), add(2, 'b')], ['saved', 'saved'], ['a', 'b']],
    ['edits', [add(1, 'a'), edit(2, 1, 1, 'b')], ['saved', 'saved'], ['b']],
    ['removes', [add(1, 'a'), remove(2, 1, 1)], ['saved', 'saved'], []],
    ['has effect once', [add(1, 'a'), add(1, 'a')], ['saved', 'saved'], ['a']],
    [
      'has effect once, also after others',
      [add(1, 'a'), edit(2, 1, 1, 'b'), edit(3, 1, 2, 'c'), edit(2, 1, 1, 'b')],
      ['saved', 'saved', 'saved', 'saved'],
      ['c'],
    ],
    [
      'keeps both of two edits',
      [add(1, 'a'), edit(2, 1, 1, 'b'), edit(3, 1, 1, 'c')],
      ['saved', 'saved', 'kept both'],
      ['b', 'c'],
    ],
    [
      'keeps one of two edits that say the same',
      [add(1, 'a'), edit(2, 1, 1, 'b'), edit(3, 1, 1, 'b')],
      ['saved', 'saved', 'saved'],
      ['b'],
    ],
    [
      'keeps the edit of a note that was removed',
      [add(1, 'a'), remove(2, 1, 1), edit(3, 1, 1, 'b')],
      ['saved', 'saved', 'kept both'],
      ['b'],
    ],
    [
      'removes nothing that was changed since it was read',
      [add(1, 'a'), edit(2, 1, 1, 'b'), remove(3, 1, 1)],
      ['saved', 'saved', 'not removed'],
      ['b'],
    ],
    [
      'removes once',
      [add(1, 'a'), remove(2, 1, 1), remove(3, 1, 1)],
      ['saved', 'saved', 'saved'],
      [],
    ],
  ])('%s', (_, operations, outcomes, texts) => {
    expect(after(...operations)).toMatchObject({ outcomes, texts });
  });

  it('is refused where the code has all the notes it may have, and what is there may be edited', () => {
    const full = Array.from({ length: 100 }, (_, n) => add(n, `${n}`));
    const { outcomes, texts } = after(...full, add(100, 'more'), edit(101, 0, 1, 'other'));
    expect(outcomes.slice(99)).toEqual(['saved', 'too many', 'saved']);
    expect(texts).toHaveLength(100);
    expect(texts[0]).toBe('other');
  });
});

describe('what is stored for a code', () => {
  const book = after(add(1, 'a'), add(2, 'b'), add(3, 'c')).book;
  it('is read as it was written', () => {
    expect(readBook(structuredClone(book))).toEqual({ book, bad: [], isNewer: false });
  });

  it.each([
    ['no record', 'text'],
    ['an empty record', {}],
    ['a list that is none', { ...book, notes: 'abc' }],
  ])('that is %s is put aside whole', (_, stored) => {
    const { book: read, bad } = readBook(stored);
    expect([read.notes, bad]).toEqual([[], [stored]]);
  });

  it.each([undefined, null, 0, '1', {}])(
    'is read for its notes where its version, %s, is none',
    (version) => {
      expect(readBook({ ...book, version })).toEqual({ book, bad: [], isNewer: false });
    },
  );

  it('is read, but not written, where a later version wrote it', () => {
    expect(readBook({ ...book, version: 2 })).toMatchObject({ book, isNewer: true });
  });

  it('is read note by note: a mutation takes one note at most, and nothing is thrown', () => {
    let kept = 0;
    const runs = 500;
    fc.assert(
      fc.property(
        fc.nat({ max: 2 }),
        fc.constantFrom('id', 'text', 'changed', 'revision', 'payer'),
        fc.jsonValue(),
        (at, key, value) => {
          const stored = structuredClone(book) as unknown as { notes: Record<string, unknown>[] };
          const note = stored.notes[at];
          if (note) note[key] = value;
          const read = readBook(stored);
          expect(read.book.notes.length + read.bad.length).toBe(3);
          expect(read.book.notes.length).toBeGreaterThanOrEqual(2);
          kept += read.book.notes.length;
        },
      ),
      { numRuns: runs },
    );
    expect(kept).toBeGreaterThanOrEqual(2 * runs);
  });
});
