import * as v from 'valibot';
import { browser } from 'wxt/browser';
import { Instant } from '../office/note.ts';

const KEY = 'lastBackup';

/** When notes were last saved as a file, as an ISO instant; what cannot be read counts as never. */
export async function lastBackup(): Promise<string | undefined> {
  const stored = await browser.storage.local.get(KEY).catch(() => ({}) as Record<string, unknown>);
  const read = v.safeParse(Instant, stored[KEY]);
  return read.success ? read.output : undefined;
}

/** Keeps when notes were saved; where there is no room for it, the word about a backup comes back too early. */
export async function keepLastBackup(at: string): Promise<void> {
  await browser.storage.local.set({ [KEY]: at }).catch(() => undefined);
}
