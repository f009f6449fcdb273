import { describe, expect, it } from 'vitest';
import type { LicensedName } from '../office/licensed-names.ts';
import { FAULTS, type Fault, FaultyArea } from './faulty-area.ts';
import { createLicensedStore, type LicensedStore } from './licensed-store.ts';

const OLD = '00000000-0000-4000-8000-000000000001';
const NEW = '00000000-0000-4000-8000-000000000002';
const OTHER = '00000000-0000-4000-8000-000000000003';
const NOW = '2026-11-28T12:00:00.000Z';
const named = (text: string, count: number): LicensedName[] =>
  Array.from({ length: count }, (_, i) => ({ code: `D${1000 + i}`, name: `${text} ${i}` }));
const BEFORE = { label: 'CDT 2025', names: named('Old thing', 5) };
const AFTER = { label: 'CDT 2026', names: named('New thing', 7) };
/** Names in one part. */
const PART = 3;

const open = (area: FaultyArea) => createLicensedStore(area, () => NOW);

async function bring(store: LicensedStore, id: string, file: typeof BEFORE): Promise<string> {
  const { label, names } = file;
  const parts = Math.ceil(names.length / PART);
  for (let part = 0; part < parts; part++) {
    const added = await store.add(id, part, names.slice(part * PART, (part + 1) * PART));
    if (added.kind === 'refused') {
      await store.cancel(id);
      return added.reason;
    }
  }
  const done = await store.finish(id, parts, label, names.length);
  return done.kind === 'refused' ? done.reason : 'done';
}

async function withOld(faultAt = 0, fault: Fault = 'rejects', message?: string) {
  const area = new FaultyArea();
  await bring(open(area), OLD, BEFORE);
  return new FaultyArea({ settings: { dwell: 200 }, ...area.data }, faultAt, fault, message);
}
const keysOf = ({ data }: FaultyArea) =>
  Object.keys(data)
    .filter((key) => key.startsWith('names'))
    .sort();
const OF_OLD = ['names', `names:part:${OLD}:0`, `names:part:${OLD}:1`];
const OF_NEW = ['names', ...[0, 1, 2].map((part) => `names:part:${NEW}:${part}`)];

describe('licensed names', () => {
  it('are not there at first', async () => {
    const store = open(new FaultyArea());
    expect(await store.held()).toEqual({ kind: 'held' });
    expect(await store.names()).toBeUndefined();
  });

  it('are switched to whole, and leave nothing of the file before', async () => {
    const area = await withOld();
    const store = open(area);
    expect(await store.names()).toEqual(BEFORE);
    expect(await bring(store, NEW, AFTER)).toBe('done');
    expect(await store.names()).toEqual(AFTER);
    expect(await store.held()).toEqual({
      kind: 'held',
      file: { label: 'CDT 2026', count: 7, imported: NOW },
    });
    expect(keysOf(area)).toEqual(OF_NEW);
  });

  it('are finished once, however often that is asked', async () => {
    const area = await withOld();
    await bring(open(area), NEW, AFTER);
    expect(await open(area).finish(NEW, 3, 'CDT 2026', 7)).toEqual({ kind: 'done' });
    expect(await open(area).names()).toEqual(AFTER);
  });

  it('are removed', async () => {
    const area = await withOld();
    expect(await open(area).remove()).toEqual({ kind: 'done' });
    expect(await open(area).names()).toBeUndefined();
    expect(area.data).toEqual({ settings: { dwell: 200 } });
  });

  it('of an import that is cancelled leave nothing', async () => {
    const area = await withOld();
    await open(area).add(NEW, 0, AFTER.names.slice(0, PART));
    await open(area).cancel(NEW);
    expect(keysOf(area)).toEqual(OF_OLD);
    await open(area).cancel(OLD);
    expect(await open(area).names()).toEqual(BEFORE);
  });

  it('of a part that comes after its import was cancelled leave nothing', async () => {
    const area = await withOld();
    const store = open(area);
    await store.add(NEW, 0, AFTER.names.slice(0, PART));
    const [, late] = await Promise.all([
      store.cancel(NEW),
      store.add(NEW, 1, AFTER.names.slice(PART)),
    ]);
    expect(late).toMatchObject({ reason: 'interrupted' });
    expect(keysOf(area)).toEqual(OF_OLD);
  });

  it('of an import that another one overtook are not switched to', async () => {
    const area = await withOld();
    const store = open(area);
    await store.add(NEW, 0, AFTER.names.slice(0, PART));
    await store.add(OTHER, 0, BEFORE.names.slice(0, PART));
    await store.add(NEW, 1, AFTER.names.slice(PART, 2 * PART));
    await store.add(NEW, 2, AFTER.names.slice(2 * PART));
    expect(await store.finish(NEW, 3, 'CDT 2026', 7)).toMatchObject({ reason: 'interrupted' });
    expect(await store.names()).toEqual(BEFORE);
  });

  it('that cannot be read any more count as not there, and can be replaced', async () => {
    const area = await withOld();
    area.data.names = 7;
    expect(await open(area).names()).toBeUndefined();
    expect(await bring(open(area), NEW, AFTER)).toBe('done');
    expect(await open(area).names()).toEqual(AFTER);
    expect(keysOf(area)).toEqual(OF_NEW);
  });

  it('are read name by name: one that is damaged takes no other with it', async () => {
    const area = await withOld();
    area.data[`names:part:${OLD}:1`] = [{ code: 'x' }, { code: 'D1004', name: 'Old thing 4' }];
    expect(await open(area).names()).toEqual({
      ...BEFORE,
      names: BEFORE.names.filter(({ code }) => code !== 'D1003'),
    });
  });

  it('stay where they are while it cannot be read which are in force: a later version may know', async () => {
    const area = await withOld();
    area.data.names = { schema: 2, id: OLD };
    const before = structuredClone(area.data);
    await open(area).clean();
    await open(area).names();
    expect(area.data).toEqual(before);
    await open(area).add(NEW, 0, AFTER.names.slice(0, PART));
    await open(area).cancel(NEW);
    expect(area.data).toMatchObject(before);
  });

  it.each([
    ['QUOTA_BYTES quota exceeded', 'full'],
    ['QuotaExceededError: storage.local API call exceeded its quota', 'full'],
    ['No space left on device', 'full'],
    ['An unexpected error occurred', 'unwritten'],
  ])('on “%s” stay as they are', async (message, reason) => {
    // The third access writes the first part.
    const area = await withOld(3, 'rejects', message);
    expect(await bring(open(area), NEW, AFTER)).toBe(reason);
    expect(await open(area).names()).toEqual(BEFORE);
    expect(keysOf(area)).toEqual(OF_OLD);
  });

  it('that cannot be read just now are not taken for none', async () => {
    const area = await withOld(1, 'rejects');
    const store = open(area);
    expect(await store.names()).toMatchObject({ reason: 'unreadable' });
    expect(await store.names()).toEqual(BEFORE);
  });

  it('that do not fit beside the old ones leave these alone', async () => {
    const area = await withOld();
    area.quota = JSON.stringify(area.data).length + 300;
    expect(await bring(open(area), NEW, AFTER)).toBe('full');
    expect(await open(area).names()).toEqual(BEFORE);
    expect(keysOf(area)).toEqual(OF_OLD);
  });
});

/** Accesses of one change of the whole file, counted on one that goes well. */
async function accesses(act: (store: LicensedStore) => Promise<unknown>): Promise<number> {
  const area = await withOld();
  await act(open(area));
  return area.accesses;
}

describe.each([
  ['an import', (store: LicensedStore) => bring(store, NEW, AFTER), AFTER, OF_NEW],
  ['a removal', (store: LicensedStore) => store.remove(), undefined, []],
] as const)('a fault at any access of %s', (name, act, after, keysAfter) => {
  it.each(FAULTS)('(%s) leaves the old names or the new, never half', async (fault) => {
    const count = await accesses(act);
    expect(count).toBeGreaterThan(name === 'an import' ? 8 : 2);
    const seen = new Set<string>();
    for (let k = 1; k <= count; k++) {
      const area = await withOld(k, fault);
      await Promise.race([act(open(area)), area.stopped]);
      const restarted = open(new FaultyArea(area.data));
      const names = await restarted.names();
      const isNew = JSON.stringify(names) === JSON.stringify(after);
      if (!isNew) expect(names, `access ${k}`).toEqual(BEFORE);
      seen.add(isNew ? 'new' : 'old');
      // Nothing is left over after the next start.
      const next = new FaultyArea(area.data);
      expect(await open(next).clean()).toEqual({ kind: 'done' });
      expect(keysOf(next), `access ${k}`).toEqual(isNew ? keysAfter : OF_OLD);
      expect(next.data.settings).toEqual({ dwell: 200 });
      // And it can be done again.
      await act(open(next));
      expect(await open(next).names(), `access ${k}`).toEqual(after);
    }
    // A removal that stops after its first access is done.
    expect([...seen]).toContain(name === 'a removal' && fault === 'stops after' ? 'new' : 'old');
    expect([...seen]).toContain('new');
  });
});
