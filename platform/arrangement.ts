import * as v from 'valibot';
import { browser } from 'wxt/browser';

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
export const Folded = v.pipe(
  v.array(v.pipe(v.string(), v.regex(/^[a-z]{2,12}$/))),
  v.maxLength(SECTIONS),
);
/** Where a person put the card, in CSS pixels of the top frame's viewport. */
export const Spot = v.strictObject({ x: pixels, y: pixels });
export type Spot = v.InferOutput<typeof Spot>;

const Arrangement = v.object({
  folded: v.fallback(Folded, []),
  /** By origin of the top frame, the newest last. */
  spots: v.fallback(v.pipe(v.array(v.tuple([v.string(), Spot])), v.maxLength(SITES)), []),
});
type Arrangement = v.InferOutput<typeof Arrangement>;

const KEY = 'arrangement';
const QUIET_UNTIL = 'quietUntil';

/** Read once in the life of the background, all at once: the first card waits for it. */
let stored: Promise<Record<string, unknown>> | undefined;
let known: Promise<Arrangement> | undefined;
let quietUntil: Promise<number | undefined> | undefined;

/** How this person likes the card. What cannot be read counts as not arranged yet. */
export function arrangement(): Promise<Arrangement> {
  known ??= read().then(({ [KEY]: value }) => {
    const read = v.safeParse(Arrangement, value);
    return read.success ? read.output : { folded: [], spots: [] };
  });
  return known;
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
    const after = by(await arrangement());
    known = Promise.resolve(after);
    // On a full disk the card works on, and forgets how it was left.
    await browser.storage.local.set({ [KEY]: after }).catch(() => undefined);
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
  quietUntil ??= read().then(({ [QUIET_UNTIL]: value }) =>
    typeof value === 'number' ? value : undefined,
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
  stored ??= browser.storage.local.get([KEY, QUIET_UNTIL]).catch(() => ({}));
  return stored;
}
