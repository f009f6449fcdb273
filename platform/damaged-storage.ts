import { inspect } from 'node:util';
import fc from 'fast-check';
import type { LicensedName } from '../office/licensed-names.ts';

/** Storage as it may be found after a bad day, for tests. */
const NOW = '2026-11-28T12:00:00.000Z';
export const IMPORT = '00000000-0000-4000-8000-000000000001';

/** What an office has after some months, with every kind of record. */
export function wellUsed(): Record<string, unknown> {
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
    names: { id: IMPORT, parts: 2, label: 'CDT 2026', count: names.length, imported: NOW },
    [`names:part:${IMPORT}:0`]: names.slice(0, 60),
    [`names:part:${IMPORT}:1`]: names.slice(60),
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

export type Path = (string | number)[];
/** Where records stand, by what they hold: lists item by item, settings name by name. */
export function recordsOf(data: Record<string, unknown>): [path: Path, says: string][] {
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

export function said(path: Path, value: unknown): string {
  const [key = '', list = ''] = path;
  return JSON.stringify([String(key).replace(/:part:.*/, ''), list === 'notes' ? '' : list, value]);
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
export interface Damage {
  place: Path;
  how: 'replaced' | 'gone' | 'cut';
  put: unknown;
}
export const damage: fc.Arbitrary<Damage> = fc.record({
  place: fc.constantFrom(...PLACES),
  how: fc.constantFrom('replaced' as const, 'gone' as const, 'cut' as const),
  put: rubbish,
});
export const foreign = fc.dictionary(
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

export function damaged(data: Record<string, unknown>, { place, how, put }: Damage) {
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
export function spares(place: Path, [key = '', ...rest]: Path): boolean {
  const path = [key, ...rest];
  // Which parts are in force: without it no name can be read, and all of them stay stored.
  if (place[0] === 'names') return !String(key).startsWith('names:part');
  const length = Math.min(place.length, path.length);
  return place.slice(0, length).some((one, i) => one !== path[i]);
}
