import { browser } from 'wxt/browser';
import {
  type Change,
  counting,
  forgetting,
  type Lookups,
  opening,
  salvage,
  starring,
} from './lookups-shape.ts';
import { fieldsOf } from './record-fields.ts';
import { settings } from './settings.ts';

/** How long one code counts once, in ms: a card that comes and goes is one look. */
const ONE_LOOK = 60 * 1000;
/** What was looked up is written this long after it, in ms: no answer waits for the disk. */
const WRITE_AFTER = 1000;

const KEY = 'lookups';

/** Changes that are not written yet; `isCount`: only where the office wants its lookups counted. */
let waiting: { change: Change; isCount: boolean }[] = [];
let timer: ReturnType<typeof setTimeout> | undefined;
let writing: Promise<unknown> = Promise.resolve();
const lastLook = new Map<string, number>();

/** All of it, with what waits to be written. */
export async function lookups(): Promise<Lookups> {
  await writing;
  const stored = await read().catch(() => salvage(undefined));
  return (await wanted(waiting)).reduce((state, { change }) => change(state), stored);
}

/** Stars a code, or takes its star away; answers whether that could be stored. */
export function star(code: string, isStarred: boolean): Promise<boolean> {
  waiting.push({ change: starring(code, isStarred), isCount: false });
  return flush();
}

/** A code was opened in a page of the extension. */
export function noteOpened(code: string): void {
  later({ change: opening(code), isCount: false });
  noteShown(code);
}

/** A code was answered for; it counts once in a while. */
export function noteShown(code: string, now = Date.now()): void {
  if (now - (lastLook.get(code) ?? Number.NEGATIVE_INFINITY) < ONE_LOOK) return;
  lastLook.set(code, now);
  later({ change: counting(code), isCount: true });
}

/** Forgets what was opened and counted; answers whether that could be stored. */
export function forgetLookups(): Promise<boolean> {
  lastLook.clear();
  waiting.push({ change: forgetting, isCount: false });
  return flush();
}

/** Forgets stars, what was opened and counted, and what waits to be written: all is being erased. */
export async function eraseLookups(): Promise<void> {
  clearTimeout(timer);
  timer = undefined;
  waiting = [];
  lastLook.clear();
  await writing;
}

function later(one: (typeof waiting)[number]): void {
  waiting.push(one);
  timer ??= setTimeout(() => void flush(), WRITE_AFTER);
}

/** Writes what waits, one write after another: of two at once the first would be lost. Answers whether it could. */
function flush(): Promise<boolean> {
  clearTimeout(timer);
  timer = undefined;
  const changes = waiting;
  waiting = [];
  const written = writing.then(() => write(changes)).catch(() => false);
  writing = written;
  return written;
}

async function write(changes: typeof waiting): Promise<boolean> {
  const kept = await wanted(changes);
  if (kept.length === 0) return true;
  const { [KEY]: stored } = await browser.storage.local.get(KEY);
  const after = kept.reduce((state, { change }) => change(state), salvage(stored));
  await browser.storage.local.set({ [KEY]: { ...fieldsOf(stored), ...after } });
  return true;
}

/** Without the counts, where the office wants none. */
async function wanted(changes: typeof waiting): Promise<typeof waiting> {
  const isCounting = changes.some(({ isCount }) => isCount) && (await settings()).countLookups;
  return changes.filter(({ isCount }) => isCounting || !isCount);
}

async function read(): Promise<Lookups> {
  const { [KEY]: stored } = await browser.storage.local.get(KEY);
  return salvage(stored);
}
