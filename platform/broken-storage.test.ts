import { inspect } from 'node:util';
import fc from 'fast-check';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { LicensedName } from '../office/licensed-names.ts';
import { record } from '../trust/figures.ts';
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

const ID = '00000000-0000-4000-8000-000000000001';
const NOW = '2026-11-28T12:00:00.000Z';
const HIDDEN = 'https://pms.example';

/** Forgets what was read, as a background does that starts anew. */
async function restart(data: Record<string, unknown>, faultAt = 0) {
  await Promise.all([forgetSettings(), forgetArrangement(), eraseLookups()]);
  area = new FaultyArea(data, faultAt);
}

/** What an office has after some months, with every kind of record. */
function wellUsed(): Record<string, unknown> {
  let last = 0;
  const uuid = () => `00000000-0000-4000-8000-${`${++last}`.padStart(12, '0')}`;
  const codes = Array.from({ length: 30 }, (_, i) => `D${2000 + i * 7}`);
  const books = codes.map((code) => [
    `note:${code}`,
    {
      version: 1,
      sequence: 6,
      notes: Array.from({ length: 6 }, (_, i) => ({
        id: uuid(),
        ...(i > 0 ? { payer: `Payer ${i}` } : {}),
        text: `Note ${i} of ${code}`,
        changed: NOW,
        revision: 1,
      })),
      done: [{ id: uuid(), outcome: 'saved', sequence: 6 }],
    },
  ]);
  const names = Array.from(
    { length: 120 },
    (_, i): LicensedName => ({
      code: `D${3000 + i}`,
      name: `Name ${i}`,
    }),
  );
  return {
    ...Object.fromEntries(books),
    names: { id: ID, parts: 2, label: 'CDT 2026', count: names.length, imported: NOW },
    [`names:part:${ID}:0`]: names.slice(0, 60),
    [`names:part:${ID}:1`]: names.slice(60),
    settings: {
      typing: 'chip',
      hover: 'off',
      focus: 'chip',
      dwell: 300,
      modifier: 'alt',
      theme: 'dark',
      textSize: 115,
      language: 'es',
      notesInPage: true,
      namesInPage: true,
      countLookups: false,
      sites: Array.from({ length: 20 }, (_, i) => [`https://s${i}.example/*`, { typing: 'off' }]),
    },
    lookups: {
      starred: codes.slice(0, 20),
      recents: codes.slice(0, 25),
      counts: codes.map((code, i) => [code, 40 - i]),
    },
    arrangement: {
      folded: ['faq', 'denials', 'related'],
      spots: Array.from({ length: 30 }, (_, i) => [`https://s${i}.example`, { x: i, y: 2 * i }]),
    },
    lastSeenVersion: '0.1.0',
    quietUntil: 1,
  };
}

type Path = (string | number)[];
/** Where records stand, by what they hold: lists item by item, settings name by name. */
function recordsOf(data: Record<string, unknown>): [path: Path, says: string][] {
  const items = (path: Path): [Path, string][] => {
    const list = path.reduce<unknown>((at, key) => (at as never)[key], data) as unknown[];
    return list.map((one, i) => [[...path, i], said(path, one)]);
  };
  return [
    ...Object.keys(data).flatMap((key) => (key.startsWith('note:') ? items([key, 'notes']) : [])),
    ...Object.keys(data).flatMap((key) => (key.startsWith('names:part') ? items([key]) : [])),
    ...['starred', 'recents', 'counts'].flatMap((list) => items(['lookups', list])),
    ...['folded', 'spots'].flatMap((list) => items(['arrangement', list])),
    ...items(['settings', 'sites']),
    ...Object.entries(data.settings as object).flatMap(([name, value]): [Path, string][] =>
      name === 'sites' ? [] : [[['settings', name], said(['settings', name], value)]],
    ),
  ];
}

function said(path: Path, value: unknown): string {
  const [key = '', list = ''] = path;
  return JSON.stringify([String(key).replace(/:part:.*/, ''), list === 'notes' ? '' : list, value]);
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

/** Every place in a snapshot, the keys and all that is below them. */
function placesIn(value: unknown, path: Path = []): Path[] {
  const below =
    typeof value === 'object' && value !== null
      ? Object.entries(value).flatMap(([key, one]) =>
          placesIn(one, [...path, Array.isArray(value) ? Number(key) : key]),
        )
      : [];
  return path.length > 0 ? [path, ...below] : below;
}

const PLACES = placesIn(wellUsed());
const rubbish = fc.oneof(
  fc.anything({ withBigInt: true, withDate: true, withMap: true, withSparseArray: true }),
  fc.constantFrom<unknown>(
    null,
    '',
    'rubbish',
    Number.NaN,
    -1,
    1e300,
    [],
    {},
    [[]],
    '\ud800',
    'x'.repeat(100_000),
    { version: 99, notes: { D0120: 'of a later version' } },
    JSON.parse('{"__proto__": {"polluted": true}, "constructor": {"prototype": 1}}'),
  ),
);
interface Damage {
  place: Path;
  how: 'replaced' | 'gone' | 'cut';
  put: unknown;
}
const damage: fc.Arbitrary<Damage> = fc.record({
  place: fc.constantFrom(...PLACES),
  how: fc.constantFrom('replaced' as const, 'gone' as const, 'cut' as const),
  put: rubbish,
});
const foreign = fc.dictionary(
  fc.constantFrom(
    'note:x',
    'note:__proto__',
    'notes',
    'names:part:x',
    'sync',
    'uBlock',
    'notes:undo',
  ),
  rubbish,
);

function damaged(data: Record<string, unknown>, { place, how, put }: Damage) {
  const last = place.at(-1) ?? '';
  let at: unknown = data;
  for (const key of place.slice(0, -1)) at = (at as Record<string, unknown> | undefined)?.[key];
  if (typeof at !== 'object' || at === null || !Object.hasOwn(at, last)) return;
  const holder = at as Record<string | number, unknown>;
  if (how === 'replaced') holder[last] = put;
  else if (how === 'gone') delete holder[last];
  else holder[last] = inspect(holder[last]).slice(0, 20);
}

/** Whether a damage at a place leaves a record whole. */
function spares(place: Path, [key = '', ...rest]: Path): boolean {
  const path = [key, ...rest];
  // Which parts are in force: without it no name can be read, and all of them stay stored.
  if (place[0] === 'names') return !String(key).startsWith('names:part');
  const length = Math.min(place.length, path.length);
  return place.slice(0, length).some((one, i) => one !== path[i]);
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
      id: ID,
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
