import * as v from 'valibot';

/** Codes that a list at rest can usefully hold. */
const STARRED = 100;
const RECENTS = 30;
/** More than all codes of an edition. */
const COUNTED = 1000;

const Code = v.pipe(v.string(), v.regex(/^D\d{4}$/));
const Counted = v.tuple([Code, v.pipe(v.number(), v.integer(), v.minValue(1))]);

/** What this office keeps at hand, and what it looks up; codes only, on this machine only. */
export interface Lookups {
  /** The newest last. */
  starred: string[];
  /** Opened lately, the newest first. */
  recents: string[];
  /** How often each was looked up, the most often first. */
  counts: [code: string, times: number][];
}

export type Change = (before: Lookups) => Lookups;

/** What was stored, as far as it can be read: an item that is broken costs no other. */
export function salvage(stored: unknown): Lookups {
  const { starred, recents, counts } = (
    typeof stored === 'object' && stored !== null ? stored : {}
  ) as Record<string, unknown>;
  return {
    starred: [...new Set(readable(Code, starred))].slice(-STARRED),
    recents: [...new Set(readable(Code, recents))].slice(0, RECENTS),
    counts: [...new Map(readable(Counted, counts))].sort(byTimes).slice(0, COUNTED),
  };
}

function readable<S extends v.GenericSchema>(item: S, list: unknown): v.InferOutput<S>[] {
  return Array.isArray(list) ? list.filter((one) => v.is(item, one)) : [];
}

function byTimes([, a]: [string, number], [, b]: [string, number]): number {
  return b - a;
}

export function starring(code: string, isStarred: boolean): Change {
  return (before) => {
    const others = before.starred.filter((one) => one !== code);
    return { ...before, starred: isStarred ? [...others, code].slice(-STARRED) : others };
  };
}

export function opening(code: string): Change {
  return (before) => ({
    ...before,
    recents: [code, ...before.recents.filter((one) => one !== code)].slice(0, RECENTS),
  });
}

export function counting(code: string): Change {
  return (before) => {
    const times = new Map(before.counts);
    times.set(code, (times.get(code) ?? 0) + 1);
    const counts = [...times].sort(byTimes);
    // A code that is new takes the place of the rarest, or it would never be counted.
    if (counts.length > COUNTED) counts.splice(COUNTED - 1, counts.length - COUNTED);
    return { ...before, counts };
  };
}

/** Forgets what was opened and counted; the stars stay. */
export const forgetting: Change = ({ starred }) => ({ starred, recents: [], counts: [] });
