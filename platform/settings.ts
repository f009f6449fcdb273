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

/** What this office chose, over the defaults. What cannot be read counts as not chosen. */
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

/** Changes what was chosen; one change after another. The background alone may call it. */
export function changeSettings(by: (before: Settings) => Partial<Settings>): Promise<Saved> {
  const write = async (): Promise<Saved> => {
    const stored = await fromDisk().catch(() => undefined);
    // Over what could not be read nothing is written: it would be lost.
    if (!stored) return { kind: 'not saved', reason: 'disk' };
    known = Promise.resolve(readable(stored));
    const before = await inForce();
    const patch = by(before.settings);
    if (before.locked.some((name) => name in patch)) return { kind: 'not saved', reason: 'locked' };
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
