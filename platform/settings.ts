import * as v from 'valibot';
import { browser } from 'wxt/browser';
import { fieldsOf } from './record-fields.ts';
import { overlay } from './settings-policy.ts';
import { readable, type Settings, SettingsShape } from './settings-schema.ts';

export { readable, type Settings, SettingsShape } from './settings-schema.ts';

export const DEFAULTS: Settings = v.parse(SettingsShape, {});

/** Where `storage.local` holds what was chosen, and nothing else. */
export const SETTINGS_KEY = 'settings';

/** What stands now, and which of it the organisation has locked. */
export interface InForce {
  settings: Settings;
  locked: (keyof Settings)[];
}

export type Saved =
  | ({ kind: 'saved' } & InForce)
  /** `locked`: the organisation has set it. `disk`: the browser could not read or write. What stood before stands. */
  | { kind: 'not saved'; reason: 'locked' | 'disk' };

/** What this office chose, and nothing of what the organisation set; `undefined` where it chose nothing. */
export async function chosenSettings(): Promise<Partial<Settings> | undefined> {
  const chosen = await read();
  return Object.keys(chosen).length > 0 ? chosen : undefined;
}

/** What holds: what this office chose, under what the organisation set. What cannot be read counts as not chosen. */
export async function settings(): Promise<Settings> {
  return (await inForce()).settings;
}

/** The one place where what was chosen and what the organisation set meet. */
export async function inForce(): Promise<InForce> {
  const chosen = await read();
  const { settings, locked } = await overlay(
    { ...DEFAULTS, ...chosen },
    Object.keys(chosen) as (keyof Settings)[],
  );
  return { settings, locked: [...locked] };
}

let writing: Promise<unknown> = Promise.resolve();

/**
 * Changes what was chosen; one change after another. `by` is told all that was chosen, also what does not hold because
 * the organisation has set it; `within` names what is changed inside the patch. The background alone may call it.
 */
export function changeSettings(
  by: (chosen: Settings, locked: readonly (keyof Settings)[]) => Partial<Settings>,
  within: readonly (keyof Settings)[] = [],
): Promise<Saved> {
  const write = async (): Promise<Saved> => {
    const stored = await fromDisk().catch(() => undefined);
    // Over what could not be read nothing is written: it would be lost.
    if (!stored) return { kind: 'not saved', reason: 'disk' };
    const before = readable(stored);
    known = Promise.resolve(before);
    const { locked } = await inForce();
    const patch = by({ ...DEFAULTS, ...before }, locked);
    if (locked.some((name) => name in patch || within.includes(name)))
      return { kind: 'not saved', reason: 'locked' };
    const chosen = { ...stored, ...patch };
    try {
      await browser.storage.local.set({ [SETTINGS_KEY]: chosen });
    } catch {
      return { kind: 'not saved', reason: 'disk' };
    }
    known = Promise.resolve(readable(chosen));
    return { kind: 'saved', ...(await inForce()) };
  };
  const written = writing.then(write);
  writing = written.catch(() => undefined);
  return written;
}

/** Forgets what was read: it is being erased. */
export async function forgetSettings(): Promise<void> {
  await writing;
  known = undefined;
}

let known: Promise<Partial<Settings>> | undefined;
let isListening = false;

/** Read once in the life of the worker or page, until somebody else writes: the first card waits for it. */
function read(): Promise<Partial<Settings>> {
  if (!isListening) browser.storage.onChanged.addListener(forgetChanged);
  isListening = true;
  known ??= fromDisk().then(readable, () => {
    known = undefined;
    return {};
  });
  return known;
}

async function fromDisk(): Promise<Record<string, unknown>> {
  const { [SETTINGS_KEY]: stored } = await browser.storage.local.get(SETTINGS_KEY);
  return fieldsOf(stored);
}

/** Calls when somebody changed what was chosen, or the organization what it set. */
export function onSettingsChange(changed: () => void): void {
  browser.storage.onChanged.addListener((changes: Record<string, unknown>, area: string) => {
    forgetChanged(changes);
    if (SETTINGS_KEY in changes || area === 'managed') changed();
  });
}

function forgetChanged(changes: Record<string, unknown>): void {
  if (SETTINGS_KEY in changes) known = undefined;
}
