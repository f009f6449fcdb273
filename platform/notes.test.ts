import { describe, expect, it } from 'vitest';
import type { NoteOfCode } from '../office/note.ts';
import type { NoteOperation } from '../office/note-book.ts';
import { FAULTS, FaultyArea } from './faulty-area.ts';
import { createNotes, type Notes } from './notes.ts';

const NOW = '2026-11-28T12:00:00.000Z';
let last = 0;
const uuid = () => `00000000-0000-4000-8000-${`${++last}`.padStart(12, '0')}`;
const add = (text: string, payer?: string): NoteOperation => ({
  kind: 'add',
  id: uuid(),
  text,
  ...(payer ? { payer } : {}),
});
const start = (area: FaultyArea) => createNotes(area, () => NOW, uuid);
const read = async (notes: Notes) => {
  const all = await notes.all();
  if (all.kind === 'refused') throw new Error(all.reason);
  return all;
};
const plain = (notes: NoteOfCode[]) =>
  notes.map(({ code, payer = '', text }) => `${code} ${payer}: ${text}`).sort();
const plainIn = async (data: Record<string, unknown>) =>
  plain((await read(start(new FaultyArea(structuredClone(data))))).notes);

/** Some notes, as they are stored. */
async function stored(): Promise<Record<string, unknown>> {
  const area = new FaultyArea();
  const notes = start(area);
  for (const code of ['D0150', 'D2740', 'D4341', 'D9999'])
    for (const payer of ['', 'Delta']) await notes.change(code, add(`of ${code}`, payer));
  return area.data;
}

/** Every access in turn goes wrong in every way; `settled`: what came back, if the worker lived to see it. */
async function withEveryFault(
  data: Record<string, unknown>,
  act: (notes: Notes) => Promise<{ kind: string }>,
  check: (
    area: FaultyArea,
    settled: { kind: string; reason?: string } | 'stopped',
    at: string,
  ) => Promise<void>,
): Promise<number> {
  const sound = new FaultyArea(structuredClone(data));
  expect((await act(start(sound))).kind).not.toBe('refused');
  for (let k = 1; k <= sound.accesses; k++)
    for (const fault of FAULTS) {
      const area = new FaultyArea(structuredClone(data), k, fault);
      const settled = await Promise.race([act(start(area)), area.stopped]);
      await check(area, settled, `access ${k} of ${sound.accesses} ${fault}`);
    }
  return sound.accesses;
}

describe('a note operation', () => {
  it('has effect whole or not at all, and once when it is sent again, whatever goes wrong', async () => {
    const data = await stored();
    const before = await plainIn(data);
    const operation = add('new');
    const act = (notes: Notes) => notes.change('D2740', operation);
    const after = [...before, 'D2740 : new'].sort();
    const accesses = await withEveryFault(data, act, async (area, settled, at) => {
      const now = await plainIn(area.data);
      expect([before, after], at).toContainEqual(now);
      if (settled !== 'stopped' && settled.kind === 'refused') expect(now, at).toEqual(before);
      expect(await start(new FaultyArea(area.data)).change('D2740', operation), at).toMatchObject({
        kind: 'changed',
        outcome: 'saved',
      });
      expect(await plainIn(area.data), at).toEqual(after);
    });
    expect(accesses).toBeGreaterThanOrEqual(4);
  });

  it('is refused with what hinders it, and the next goes through', async () => {
    for (const [message, reason] of [
      ['QUOTA_BYTES quota exceeded', 'full'],
      ['QuotaExceededError: storage.local API call exceeded its quota limitations.', 'full'],
      ['IO error: No space left on device', 'full'],
      ['An unexpected error occurred', 'unwritten'],
    ] as const) {
      const area = new FaultyArea({}, 4, 'rejects', message);
      const notes = start(area);
      expect(await notes.change('D2740', add('a'))).toEqual({ kind: 'refused', reason });
      expect(await notes.change('D2740', add('b'))).toMatchObject({ kind: 'changed' });
      expect(plain((await read(notes)).notes)).toEqual(['D2740 : b']);
    }
    const unreadable = start(new FaultyArea({}, 1, 'rejects', 'Corruption: missing files'));
    expect(await unreadable.of('D2740')).toEqual({ kind: 'refused', reason: 'unreadable' });
    expect(await unreadable.of('D2740')).toEqual({ kind: 'notes', notes: [] });
  });

  it('is refused where the room for all notes is used up, but what makes less of them is not', async () => {
    const notes = start(new FaultyArea());
    for (let n = 0; n < 500; n++) await notes.change(`D${1000 + n}`, add(`${n}`.padEnd(2000, 'x')));
    expect(await notes.change('D2740', add('x'))).toEqual({
      kind: 'refused',
      reason: 'too many in all',
    });
    const { notes: all } = await read(notes);
    const [first] = all;
    if (!first) throw new Error('There is no note.');
    const edit = { kind: 'edit', id: uuid(), note: first.id, revision: 1, text: 'short' } as const;
    expect(await notes.change(first.code, edit)).toMatchObject({ kind: 'changed' });
    expect(await notes.change('D2740', add('x'))).toMatchObject({ kind: 'changed' });
  });

  it('waits for the one before it', async () => {
    const notes = start(new FaultyArea());
    await Promise.all(Array.from({ length: 50 }, (_, n) => notes.change('D2740', add(`${n}`))));
    expect((await read(notes)).notes.map(({ text }) => text)).toEqual(
      Array.from({ length: 50 }, (_, n) => `${n}`),
    );
  });
});

describe('stored notes that are damaged', () => {
  it('are put aside one by one, and the rest is read and written', async () => {
    const data = await stored();
    const book = data['note:D2740'] as { notes: object[] };
    book.notes[0] = { ...book.notes[0], text: 7 };
    data['note:D4341'] = 'rubbish';
    data['note:toString'] = 'no code';
    const area = new FaultyArea(data);
    const notes = start(area);
    const all = await read(notes);
    expect(all.aside).toBe(2);
    expect(plain(all.notes)).toEqual([
      'D0150 : of D0150',
      'D0150 Delta: of D0150',
      'D2740 Delta: of D2740',
      'D9999 : of D9999',
      'D9999 Delta: of D9999',
    ]);
    expect(area.data['notes:quarantine']).toMatchObject([
      { key: 'note:D2740', found: expect.stringContaining('"text":7') },
      { key: 'note:D4341', found: '"rubbish"' },
    ]);
    expect((await read(notes)).aside).toBe(2);
    expect(await notes.change('D4341', add('again'))).toMatchObject({ kind: 'changed' });
  });

  it('are not touched where a later version wrote them', async () => {
    const data = await stored();
    Object.assign(data['note:D2740'] as object, { version: 2 });
    const area = new FaultyArea(structuredClone(data));
    const notes = start(area);
    expect((await read(notes)).notes).toHaveLength(8);
    expect(await notes.change('D2740', add('x'))).toEqual({ kind: 'refused', reason: 'newer' });
    const { basis } = await read(notes);
    expect(await notes.restore(uuid(), [], 'replace', basis)).toEqual({
      kind: 'refused',
      reason: 'newer',
    });
    expect(area.data).toEqual(data);
  });
});

describe('a restore', () => {
  const file = ['D0150', 'D2740', 'D7140'].flatMap((code) => [
    { code, text: `of ${code}`, changed: NOW },
    { code, payer: 'Delta', text: `restored ${code}`, changed: NOW },
  ]);

  it.each(['merge', 'replace'] as const)(
    'to %s leaves the old notes or the new, never half, wherever the worker is stopped or refused',
    async (mode) => {
      const data = await stored();
      const before = await plainIn(data);
      const { basis } = await read(start(new FaultyArea(structuredClone(data))));
      const id = uuid();
      const act = (notes: Notes) => notes.restore(id, file, mode, basis);
      const sound = new FaultyArea(structuredClone(data));
      await act(start(sound));
      const after = await plainIn(sound.data);
      expect(after).not.toEqual(before);
      const seen = { old: 0, new: 0 };
      const accesses = await withEveryFault(data, act, async (area, settled, at) => {
        const now = await plainIn(area.data);
        expect([before, after], at).toContainEqual(now);
        const isOld = JSON.stringify(now) === JSON.stringify(before);
        seen[isOld ? 'old' : 'new']++;
        // The same answers whoever reads next, and the half-done is not left lying.
        expect(await plainIn(area.data), at).toEqual(now);
        if (settled !== 'stopped' && settled.kind === 'done') expect(isOld, at).toBe(false);
        const notes = start(new FaultyArea(area.data));
        const again = await act(notes);
        expect(again.kind, at).toBe('done');
        expect(plain((await read(notes)).notes), at).toEqual(after);
        expect(Object.keys(area.data), at).not.toContain('notes:staged');
        expect((await notes.undo(uuid())).kind, at).toBe('done');
        expect(plain((await read(notes)).notes), at).toEqual(before);
      });
      expect(accesses).toBeGreaterThanOrEqual(6);
      expect(seen.old * seen.new).toBeGreaterThan(0);
    },
  );

  it('on a disk that is full leaves the old notes, and says so', async () => {
    const data = await stored();
    const before = await plainIn(data);
    const size = JSON.stringify(data).length;
    const answers = new Set<string>();
    for (let quota = size; quota < 8 * size; quota += 50) {
      const area = new FaultyArea(structuredClone(data));
      area.quota = quota;
      const notes = start(area);
      const { basis } = await read(notes);
      const answer = await notes.restore(uuid(), file, 'replace', basis);
      answers.add(answer.kind === 'refused' ? answer.reason : answer.kind);
      const isOld = answer.kind === 'refused';
      expect(JSON.stringify(await plainIn(area.data)) === JSON.stringify(before), `${quota}`).toBe(
        isOld,
      );
      expect(Object.keys(area.data), `${quota}`).not.toContain('notes:staged');
    }
    expect([...answers]).toEqual(['full', 'done']);
  });

  it('is undone whole, wherever the worker is stopped, and that can be undone too', async () => {
    const area = new FaultyArea(await stored());
    const before = await plainIn(area.data);
    const notes = start(area);
    await notes.restore(uuid(), file, 'replace', (await read(notes)).basis);
    const after = await plainIn(area.data);
    const id = uuid();
    await withEveryFault(
      area.data,
      (again) => again.undo(id),
      async (faulty, _, at) => {
        expect([before, after], at).toContainEqual(await plainIn(faulty.data));
        const next = start(new FaultyArea(faulty.data));
        expect((await next.undo(id)).kind, at).toBe('done');
        expect(plain((await read(next)).notes), at).toEqual(before);
        expect((await next.undo(uuid())).kind, at).toBe('done');
        expect(plain((await read(next)).notes), at).toEqual(after);
      },
    );
  });

  it('is refused where the notes were changed after its differences were shown', async () => {
    const notes = start(new FaultyArea(await stored()));
    const { basis } = await read(notes);
    await notes.change('D0150', add('later'));
    expect(await notes.restore(uuid(), file, 'replace', basis)).toEqual({
      kind: 'refused',
      reason: 'changed meanwhile',
    });
  });

  it('makes an edit that was begun before it a conflict, and keeps both', async () => {
    const notes = start(new FaultyArea(await stored()));
    const all = await read(notes);
    const note = all.notes.find(({ code, payer }) => code === 'D2740' && payer === 'Delta');
    if (!note) throw new Error('There is no note.');
    await notes.restore(uuid(), file, 'merge', all.basis);
    const { id, revision } = note;
    const edit = { kind: 'edit', id: uuid(), note: id, revision, text: 'mine' } as const;
    expect(await notes.change('D2740', edit)).toMatchObject({ outcome: 'kept both' });
    expect(plain((await read(notes)).notes)).toEqual(
      expect.arrayContaining(['D2740 : mine', 'D2740 Delta: restored D2740']),
    );
  });

  it('has nothing to undo before the first', async () => {
    expect(await start(new FaultyArea()).undo(uuid())).toEqual({
      kind: 'refused',
      reason: 'nothing to undo',
    });
  });
});
