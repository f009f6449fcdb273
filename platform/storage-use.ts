import { browser } from 'wxt/browser';

/** What storage is used for, in the words of the options. */
export type Area = 'settings' | 'notes' | 'names' | 'lookups' | 'other' | 'session';

/** Which keys are of which area; what fits none is `other`. */
const AREAS: [Area, RegExp][] = [
  ['settings', /^(settings|arrangement|quietUntil)$/],
  ['notes', /^notes?:/],
  ['names', /^names/],
  ['lookups', /^lookups$/],
];

/** Bytes that are used, by what they are for; what is empty, or cannot be read, is left out. */
export async function storageUse(): Promise<[Area, number][]> {
  const [kept, session] = await Promise.all(
    [browser.storage.local, browser.storage.session].map((area) =>
      area.get(null).catch((): Record<string, unknown> => ({})),
    ),
  );
  const used = new Map<Area, number>();
  const add = (area: Area, key: string, value: unknown) =>
    used.set(area, (used.get(area) ?? 0) + bytesOf(key, value));
  for (const [key, value] of Object.entries(kept ?? {}))
    add(AREAS.find(([, keys]) => keys.test(key))?.[0] ?? 'other', key, value);
  for (const [key, value] of Object.entries(session ?? {})) add('session', key, value);
  return [...used];
}

/** As Chromium counts: the key, and the value as JSON. Firefox does not count for us. */
function bytesOf(key: string, value: unknown): number {
  return new TextEncoder().encode(key + written(value)).length;
}

/** Firefox also stores what JSON has no word for. */
function written(value: unknown): string {
  try {
    return JSON.stringify(value) ?? '';
  } catch {
    return '';
  }
}
