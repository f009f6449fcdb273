import * as v from 'valibot';
import { browser } from 'wxt/browser';
import { type Settings, SettingsShape, settings } from './settings.ts';

const KEY = 'settings';

let writing: Promise<unknown> = Promise.resolve();

/** Changes some settings, one change after another; answers whether they were stored. */
export function changeSettings(some: Partial<Settings>): Promise<boolean> {
  const written = writing.then(async () => write({ ...(await settings()), ...some }));
  writing = written;
  return written;
}

/** Takes over the settings of a backup, as far as they can be read; answers whether they were stored. */
export async function restoreSettings(found: unknown): Promise<boolean> {
  const read = v.safeParse(SettingsShape, found);
  return read.success && changeSettings(read.output);
}

function write(all: Settings): Promise<boolean> {
  return browser.storage.local.set({ [KEY]: all }).then(
    () => true,
    () => false,
  );
}
