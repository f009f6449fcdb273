import fc from 'fast-check';
import {
  damage,
  damaged,
  foreign,
  type Path,
  recordsOf,
  spares,
  wellUsed,
} from '../platform/damaged-storage.ts';

interface Snapshot {
  data: Record<string, unknown>;
  /** Records that no damage touched, each with what it says. */
  whole: [path: Path, says: string][];
}

/** A well-used storage in English, with the card: what these tests look for. */
export function readable(): Record<string, unknown> {
  const data = wellUsed();
  Object.assign(data.settings as object, { typing: 'show', language: 'en' });
  return data;
}

/** Such storages, each damaged in some places and with something foreign in it. */
export function damagedSnapshots(count: number, seed: number): Snapshot[] {
  const records = recordsOf(readable());
  const damages = fc.sample(fc.array(damage, { minLength: 3, maxLength: 15 }), {
    numRuns: count,
    seed,
  });
  const others = fc.sample(foreign, { numRuns: count, seed });
  return damages.map((all, n) => {
    const storable = all.filter(({ put }) => isJson(put));
    const data = readable();
    for (const one of storable) damaged(data, one);
    for (const [key, value] of Object.entries(others[n] ?? {}))
      if (isJson(value)) data[key] ??= value;
    const whole = records.filter(([path]) => storable.every(({ place }) => spares(place, path)));
    return { data, whole };
  });
}

/** What is put into a browser's storage as JSON can be nothing else. */
function isJson(value: unknown): boolean {
  try {
    return JSON.stringify(value) !== undefined;
  } catch {
    return false;
  }
}
