import * as v from 'valibot';
import { EditionLabel, LicensedName, NAMES_IN_ALL } from '../office/licensed-names.ts';
import type { Area } from './notes-area.ts';

/** Says which parts are in force: one key, so that one write switches from the old names to the new. */
const IN_FORCE = 'names';
const PART = 'names:part:';
/** More parts than the names of all codes fill. */
const PARTS = 1000;

export const ImportId = v.pipe(v.string(), v.uuid());
const Count = v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(NAMES_IN_ALL));
const InForce = v.object({
  id: ImportId,
  parts: v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(PARTS)),
  label: EditionLabel,
  count: Count,
  /** When, as an ISO instant. */
  imported: v.pipe(v.string(), v.isoTimestamp()),
});
type InForce = v.InferOutput<typeof InForce>;

/** The file whose names are in force, as far as it is told; `label`: the edition, as the office calls it. */
type HeldNames = Omit<InForce, 'id' | 'parts'>;

export type NamesRefusal = {
  kind: 'refused';
  /** `interrupted`: parts are missing, for another import began meanwhile. */
  reason: 'full' | 'unwritten' | 'unreadable' | 'interrupted';
};
export type NamesDone = { kind: 'done' } | NamesRefusal;

/** The ways to the stored names. Each answers once what it says is so on the disk. */
export interface LicensedStore {
  held(): Promise<{ kind: 'held'; file?: HeldNames } | NamesRefusal>;
  /** The names in force; nothing where there are none, or what is stored is no names. */
  names(): Promise<{ label: string; names: LicensedName[] } | NamesRefusal | undefined>;
  /** Lays one part of a new file beside what is in force; the same part may come again. */
  add(id: string, part: number, names: LicensedName[]): Promise<NamesDone>;
  /** Switches to the parts of `id`, if all of them are there, and removes the ones before. */
  finish(id: string, parts: number, label: string, count: number): Promise<NamesDone>;
  /** Removes what was laid down for an import that does not come to its end. */
  cancel(id: string): Promise<NamesDone>;
  remove(): Promise<NamesDone>;
  /** Removes what imports that were cut off left behind. */
  clean(): Promise<NamesDone>;
}

class NotWritten extends Error {}

/** The one writer of the names: one thing after another. */
export function createLicensedStore(
  area: Area,
  now: () => string = () => new Date().toISOString(),
): LicensedStore {
  let last: Promise<unknown> = Promise.resolve();
  /** Imports that were given up: a part of theirs that comes late is laid nowhere. */
  const givenUp = new Set<string>();
  const inTurn = <T>(act: () => Promise<T>): Promise<T | NamesRefusal> => {
    const done = last.then(() => act().catch(refusal));
    last = done;
    return done;
  };
  const write = async (act: Promise<void>) => {
    await act.catch((error) => {
      throw new NotWritten(String(error));
    });
  };
  const inForce = async (): Promise<InForce | undefined> => inForceIn(await area.get(IN_FORCE));
  /** Takes parts away; where that fails they are in nobody's way, and are taken at the next start. */
  const takeAway = async (isGone: (key: string) => boolean) => {
    const stored = await area.get(null);
    // Which parts are in force is not to be read: a later version may know.
    if (stored[IN_FORCE] !== undefined && !inForceIn(stored)) return;
    const keys = Object.keys(stored).filter((key) => key.startsWith(PART) && isGone(key));
    if (keys.length > 0) await area.remove(keys);
  };
  /** Name by name: one that cannot be read takes no other with it. */
  const namesOf = async ({ id, parts }: Pick<InForce, 'id' | 'parts'>) => {
    const keys = Array.from({ length: parts }, (_, part) => keyOf(id, part));
    const stored = await area.get(keys);
    return keys
      .flatMap((key) => stored[key] ?? [])
      .flatMap((one) => {
        const read = v.safeParse(LicensedName, one);
        return read.success ? [read.output] : [];
      });
  };
  const done = { kind: 'done' } as const;
  const interrupted = { kind: 'refused', reason: 'interrupted' } as const;

  return {
    held: () =>
      inTurn(async () => {
        const found = await inForce();
        if (!found) return { kind: 'held' };
        const { label, count, imported } = found;
        return { kind: 'held', file: { label, count, imported } };
      }),

    names: () =>
      inTurn(async () => {
        const found = await inForce();
        return found && { label: found.label, names: await namesOf(found) };
      }),

    add: (id, part, names) =>
      inTurn(async () => {
        if (givenUp.has(id)) return interrupted;
        // Another import is over when a new one begins.
        const current = part === 0 ? (await inForce())?.id : undefined;
        if (part === 0)
          await takeAway((key) => !isOf(id, key) && !isOf(current, key)).catch(() => undefined);
        await write(area.set({ [keyOf(id, part)]: names }));
        return done;
      }),

    finish: (id, parts, label, count) =>
      inTurn(async () => {
        if ((await inForce())?.id === id) return done;
        if ((await namesOf({ id, parts })).length !== count)
          return { kind: 'refused', reason: 'interrupted' } satisfies NamesRefusal;
        const file: InForce = { id, parts, label, count, imported: now() };
        await write(area.set({ [IN_FORCE]: file }));
        await takeAway((key) => !isOf(id, key)).catch(() => undefined);
        return done;
      }),

    cancel: (id) =>
      inTurn(async () => {
        givenUp.add(id);
        if ((await inForce())?.id !== id) await takeAway((key) => isOf(id, key));
        return done;
      }),

    remove: () =>
      inTurn(async () => {
        await write(area.remove(IN_FORCE));
        await takeAway(() => true).catch(() => undefined);
        return done;
      }),

    clean: () =>
      inTurn(async () => {
        const current = (await inForce())?.id;
        await takeAway((key) => !isOf(current, key));
        return done;
      }),
  };
}

function inForceIn(stored: Record<string, unknown>): InForce | undefined {
  const read = v.safeParse(InForce, stored[IN_FORCE]);
  return read.success ? read.output : undefined;
}

/** Whether names were switched or removed, by the keys that have changed. */
export function isSwitch(changed: Record<string, unknown>): boolean {
  return IN_FORCE in changed;
}

function keyOf(id: string, part: number): string {
  return `${PART}${id}:${part}`;
}

function isOf(id: string | undefined, key: string): boolean {
  return id !== undefined && key.startsWith(`${PART}${id}:`);
}

function refusal(error: unknown): NamesRefusal {
  if (!(error instanceof NotWritten)) return { kind: 'refused', reason: 'unreadable' };
  // Chromium and Firefox each have their own word for it.
  const isFull = /quota|space/i.test(error.message);
  return { kind: 'refused', reason: isFull ? 'full' : 'unwritten' };
}
