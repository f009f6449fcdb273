import * as v from 'valibot';
import { browser } from 'wxt/browser';
import { fieldsOf } from './record-fields.ts';

/** Sites whose spot is remembered; the oldest is forgotten first. */
const SITES = 100;
/** Sections of an entry, and then some. */
const SECTIONS = 30;
/** No screen is wider or higher, in CSS pixels. */
const FARTHEST = 20_000;
/** How long the companion keeps quiet when asked to, in ms. */
const SNOOZE = 60 * 60 * 1000;

const pixels = v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(FARTHEST));

/** Names of folded sections, as the companion may report them. */
const SectionName = v.pipe(v.string(), v.regex(/^[a-z]{2,12}$/));
export const Folded = v.pipe(v.array(SectionName), v.maxLength(SECTIONS));
/** Where a person put the card, in CSS pixels of the top frame's viewport. */
export const Spot = v.strictObject({ x: pixels, y: pixels });
export type Spot = v.InferOutput<typeof Spot>;
const SpotOfSite = v.tuple([v.string(), Spot]);

interface Arrangement {
  folded: string[];
  /** By origin of the top frame, the newest last. */
  spots: [origin: string, spot: Spot][];
}

const KEY = 'arrangement';
const QUIET_UNTIL = 'quietUntil';

/** Read once in the life of the background, all at once: the first card waits for it. */
let stored: Promise<Record<string, unknown>> | undefined;
let known: Promise<Arrangement> | undefined;
let quietUntil: Promise<number | undefined> | undefined;

/** How this person likes the card. What cannot be read counts as not arranged yet, one by one. */
export function arrangement(): Promise<Arrangement> {
  known ??= read().then(
    ({ [KEY]: value }) => arrangementIn(value),
    () => {
      known = undefined;
      return arrangementIn(undefined);
    },
  );
  return known;
}

function arrangementIn(value: unknown): Arrangement {
  const { folded, spots } = fieldsOf(value);
  return {
    folded: listIn(folded)
      .filter((one) => v.is(SectionName, one))
      .slice(-SECTIONS),
    spots: listIn(spots)
      .filter((one) => v.is(SpotOfSite, one))
      .slice(-SITES),
  };
}

function listIn(value: unknown): unknown[] {
  return Array.isArray(value) ? value : [];
}

/** Remembers which sections are folded. */
export function keepFolded(folded: string[]): Promise<void> {
  return change((before) => ({ ...before, folded }));
}

/** Remembers where the card stands on a site; without a spot it stands beside the code again. */
export function keepSpot(origin: string, spot: Spot | undefined): Promise<void> {
  return change((before) => {
    const others = before.spots.filter(([of]) => of !== origin);
    return {
      ...before,
      spots: spot ? [...others, [origin, spot] satisfies [string, Spot]].slice(-SITES) : others,
    };
  });
}

let writing: Promise<unknown> = Promise.resolve();

/** One change after another: of two at once the first would be lost. */
function change(by: (before: Arrangement) => Arrangement): Promise<void> {
  const write = async () => {
    const found = await browser.storage.local.get(KEY).catch(() => undefined);
    const before = await arrangement();
    // Over what cannot be read nothing is written: it would be lost.
    if (!known && !found) return;
    const after = by(known ? before : arrangementIn(found?.[KEY]));
    known = Promise.resolve(after);
    // On a full disk the card works on, and forgets how it was left.
    if (found)
      await browser.storage.local
        .set({ [KEY]: { ...fieldsOf(found[KEY]), ...after } })
        .catch(() => undefined);
  };
  const written = writing.then(write);
  writing = written;
  return written;
}

/** Keeps the companion quiet for an hour. */
export async function snooze(now = Date.now()): Promise<void> {
  quietUntil = Promise.resolve(now + SNOOZE);
  await browser.storage.local.set({ [QUIET_UNTIL]: now + SNOOZE });
}

/** Ends the quiet. */
export async function wake(): Promise<void> {
  quietUntil = Promise.resolve(undefined);
  await browser.storage.local.remove(QUIET_UNTIL);
}

/** Until when the companion keeps quiet, in ms of the epoch; nothing when it does not. */
export async function snoozedUntil(now = Date.now()): Promise<number | undefined> {
  quietUntil ??= read().then(
    ({ [QUIET_UNTIL]: value }) => (typeof value === 'number' ? value : undefined),
    () => {
      quietUntil = undefined;
      return undefined;
    },
  );
  const until = await quietUntil;
  // A clock that was set back must not keep it quiet for days.
  return until !== undefined && until > now && until <= now + SNOOZE ? until : undefined;
}

/** Forgets what was read: it is being erased. */
export async function forgetArrangement(): Promise<void> {
  await writing;
  stored = known = quietUntil = undefined;
}

function read(): Promise<Record<string, unknown>> {
  stored ??= browser.storage.local.get([KEY, QUIET_UNTIL]).catch((error) => {
    stored = undefined;
    throw error;
  });
  return stored;
}
