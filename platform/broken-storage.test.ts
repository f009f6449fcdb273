import fc from 'fast-check';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { record } from '../trust/figures.ts';
import {
  damage,
  damaged,
  foreign,
  IMPORT,
  recordsOf,
  said,
  spares,
  wellUsed,
} from './damaged-storage.ts';
import { FaultyArea } from './faulty-area.ts';

/** Storage as one snapshot has it. */
let area = new FaultyArea();

vi.mock('wxt/browser', () => {
  const local = {
    get: (keys: string | string[] | null) => area.get(keys),
    set: (items: Record<string, unknown>) => area.set(items),
    remove: (keys: string | string[]) => area.remove(keys),
  };
  const onChanged = { addListener: () => undefined };
  const session = { get: async () => ({}) };
  const managed = { get: () => Promise.reject(new Error('no policy')) };
  return {
    browser: {
      storage: { local, session, managed, onChanged },
      runtime: { getManifest: () => ({ version: '0.1.0' }) },
    },
  };
});

const { changeSettings, forgetSettings, settings } = await import('./settings.ts');
const { arrangement, forgetArrangement, keepFolded, keepSpot, snoozedUntil } = await import(
  './arrangement.ts'
);
const { eraseLookups, lookups, star } = await import('./lookups.ts');
const { createLicensedStore } = await import('./licensed-store.ts');
const { createNotes } = await import('./notes.ts');
const { storageUse } = await import('./storage-use.ts');
const { unseenNews } = await import('./whats-new.ts');

const NOW = '2026-11-28T12:00:00.000Z';
const HIDDEN = 'https://pms.example';

/** Forgets what was read, as a background does that starts anew. */
async function restart(data: Record<string, unknown>, faultAt = 0) {
  await Promise.all([forgetSettings(), forgetArrangement(), eraseLookups()]);
  area = new FaultyArea(data, faultAt);
}

/** Every record as the product reads it, in the words of `recordsOf`. */
async function readAll(): Promise<Set<string>> {
  const found = new Set<string>();
  const all = await createNotes(area).all();
  if (all.kind === 'refused') throw new Error(all.reason);
  for (const { code, ...note } of all.notes) found.add(said([`note:${code}`, 'notes'], note));
  const named = await createLicensedStore(area).names();
  if (named && 'reason' in named) throw new Error(named.reason);
  for (const name of named?.names ?? []) found.add(said(['names'], name));
  for (const [name, value] of Object.entries(await settings()))
    for (const one of name === 'sites' ? (value as unknown[]) : [value])
      found.add(said(['settings', name], one));
  for (const [list, values] of Object.entries(await lookups()))
    for (const one of values) found.add(said(['lookups', list], one));
  for (const [list, values] of Object.entries(await arrangement()))
    for (const one of values) found.add(said(['arrangement', list], one));
  await Promise.all([storageUse(), unseenNews([]), snoozedUntil()]);
  return found;
}

describe('R41: storage that was damaged', () => {
  beforeEach(() => restart({}));

  it('loses nothing at all while nothing is damaged', async () => {
    const data = wellUsed();
    await restart(data);
    const found = await readAll();
    const records = recordsOf(wellUsed());
    expect(records.length).toBeGreaterThan(400);
    expect(records.filter(([, says]) => !found.has(says))).toEqual([]);
  });

  const seed = Number(process.env.SEED ?? Date.now() % 2 ** 31);

  it(`is read as far as it can be, 500 times, and what is not damaged is kept (seed ${seed})`, async () => {
    const records = recordsOf(wellUsed());
    let good = 0;
    let kept = 0;
    await fc.assert(
      fc.asyncProperty(
        fc.array(damage, { minLength: 1, maxLength: 12 }),
        foreign,
        async (damages, more) => {
          const data = wellUsed();
          for (const one of damages) damaged(data, one);
          for (const [key, value] of Object.entries(more)) data[key] ??= value;
          await restart(data);
          const found = await readAll();
          const whole = records.filter(([path]) =>
            damages.every(({ place }) => spares(place, path)),
          );
          good += whole.length;
          kept += whole.filter(([, says]) => found.has(says)).length;
          expect(whole.filter(([, says]) => !found.has(says))).toEqual([]);
          // It is read the same once more, after what was put aside.
          await restart(area.data);
          expect(await readAll()).toEqual(found);
          // And it can still be written.
          expect(await star('D9999', true)).toBe(true);
          expect(await changeSettings(() => ({ theme: 'light' }))).toMatchObject({ kind: 'saved' });
          expect(({} as { polluted?: unknown }).polluted).toBeUndefined();
        },
      ),
      { numRuns: 500, seed },
    );
    record('broken-storage', {
      'damaged snapshots read': 500,
      'good records in them': good,
      'good records kept': kept,
      seed,
    });
  }, 120_000);
});

describe('R40: an access that fails', () => {
  it('at any place leaves the settings, the stars and the arrangement as they were, or changed', async () => {
    const act = async () => {
      await changeSettings(({ sites }) => ({ dwell: 500, sites: [...sites, [HIDDEN, {}]] }));
      await star('D9999', true);
      await keepFolded(['faq']);
      await keepSpot(HIDDEN, { x: 1, y: 2 });
    };
    const before = recordsOf(wellUsed()).filter(
      ([[key, list]]) => !/^note|^names/.test(String(key)) && list !== 'folded' && list !== 'dwell',
    );
    await restart(wellUsed());
    await act();
    const count = area.accesses;
    expect(count).toBeGreaterThan(6);
    for (let k = 1; k <= count; k++) {
      await restart(wellUsed(), k);
      await act();
      await restart(area.data);
      const found = await readAll();
      expect(
        before.filter(([, says]) => !found.has(says)),
        `access ${k} of ${count}`,
      ).toEqual([]);
    }
  });

  it('while all of them do, nothing throws and nothing is written', async () => {
    await restart(wellUsed());
    const before = structuredClone(area.data);
    const broken = area;
    broken.get = () => Promise.reject(new Error('Corruption: missing files'));
    expect((await settings()).theme).toBe('page');
    expect(await arrangement()).toEqual({ folded: [], spots: [] });
    expect(await lookups()).toEqual({ starred: [], recents: [], counts: [] });
    expect(await snoozedUntil()).toBeUndefined();
    expect(await unseenNews([])).toEqual([]);
    expect(await storageUse()).toEqual([]);
    expect(await star('D9999', true)).toBe(false);
    expect(await changeSettings(() => ({ theme: 'light' }))).toMatchObject({ reason: 'disk' });
    await keepFolded(['faq']);
    await keepSpot(HIDDEN, { x: 1, y: 2 });
    expect(await createNotes(broken).all()).toEqual({ kind: 'refused', reason: 'unreadable' });
    expect(await createLicensedStore(broken).names()).toMatchObject({ reason: 'unreadable' });
    expect(broken.data).toEqual(before);
  });
});

describe('R44: what a later version wrote', () => {
  it('is read as far as it can be, and stays where it is when this one writes beside it', async () => {
    const data = wellUsed();
    Object.assign(data.settings as object, { theme: 'sepia', voice: 'low' });
    Object.assign(data.lookups as object, { folders: [['Crowns', ['D2740']]] });
    Object.assign(data.arrangement as object, { width: 420 });
    await restart(data);
    await changeSettings(() => ({ dwell: 500 }));
    await star('D9999', true);
    await keepFolded(['faq']);
    expect(area.data).toMatchObject({
      settings: { theme: 'sepia', voice: 'low', dwell: 500, hover: 'off' },
      lookups: { folders: [['Crowns', ['D2740']]] },
      arrangement: { width: 420, folded: ['faq'] },
    });
  });

  it('of a restore that was begun is left to it', async () => {
    const data = wellUsed();
    const later = { version: 2, sequence: 9, notes: [], done: [] };
    data['notes:staged'] = {
      id: IMPORT,
      kind: 'restore',
      made: NOW,
      books: { D2000: later },
      before: { D2000: later },
    };
    await restart(structuredClone(data));
    expect(await createNotes(area).all()).toMatchObject({ kind: 'all' });
    expect(area.data).toEqual(data);
  });
});
