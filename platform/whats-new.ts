import * as v from 'valibot';
import { browser } from 'wxt/browser';
import type { News } from '../data/news.ts';
import { newsSince } from '../data/news-since.ts';

const KEY = 'lastSeenVersion';
const Version = v.fallback(v.pipe(v.string(), v.regex(/^\d+(\.\d+){0,3}$/)), '');

/** What the browser tells of an install or update. */
export interface Installed {
  reason: string;
  previousVersion?: string | undefined;
}

/**
 * Notes from which version on there is something new, and answers whether a person is to be welcomed: whoever has just
 * installed it, and nobody whose organization did. Never at an update, nor with a profile that was here before.
 */
export async function noteInstalled({ reason, previousVersion }: Installed): Promise<boolean> {
  if ((await lastSeen()) !== '') return false;
  const isNew = reason === 'install';
  await newsSeen(isNew ? version() : (previousVersion ?? version()));
  if (!isNew) return false;
  // Needs no permission: it is asked of nobody but ourselves.
  const { installType } = await browser.management.getSelf();
  return installType !== 'admin';
}

/** News that this person has not seen. */
export async function unseenNews(news: readonly News[]): Promise<News[]> {
  return newsSince(news, (await lastSeen()) || version(), version());
}

/** The news up to a version were seen. */
export async function newsSeen(upTo: string): Promise<void> {
  // On a full disk they are new once more.
  await browser.storage.local.set({ [KEY]: upTo }).catch(() => undefined);
}

async function lastSeen(): Promise<string> {
  const { [KEY]: stored } = await browser.storage.local
    .get(KEY)
    .catch((): Record<string, unknown> => ({}));
  return v.parse(Version, stored);
}

function version(): string {
  return browser.runtime.getManifest().version;
}
