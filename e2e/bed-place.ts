import {
  AFTER_ESCAPE,
  type Driver,
  fallsSilent,
  type Key,
  pause,
  speaksOf,
  staysSilent,
} from './browsers/driver.ts';
import type { Seen, Trigger } from './seen.ts';

/** A place of a screen built by a library, as bed/places.js lists it. */
export interface Place {
  index: number;
  label: string;
  trigger: Trigger;
  /** The code it is answered with; left out where it stays silent. */
  expect?: string;
  /** Why a code that stands there cannot be told. */
  cannot?: string;
  open?: 'click' | 'dblclick';
  type?: string;
  keys?: Key[];
  clears?: boolean;
}

/** A corner of the window where no screen has text. */
export const NOWHERE = { x: 1270, y: 845 };
/** Time an editor takes to open, in ms. */
const OPENED = 250;

/** Time a list of suggestions takes to open, in ms. */
const SUGGESTED = 500;

/** True once all places of a screen are drawn. */
export const isReady = '!!globalThis.bed?.isReady()';

export function placesOf(driver: Driver): Promise<Place[]> {
  return driver.evaluate('globalThis.bed.list()');
}

/** One place of each kind: enough to see whether a content policy changes anything. */
export function aFewOf(places: Place[]): Place[] {
  const first = (fits: (place: Place) => boolean) => places.find(fits) ?? [];
  return [
    first(({ trigger, expect }) => trigger === 'hovered' && !!expect),
    first(({ expect }) => !expect),
    first(({ trigger, expect }) => trigger === 'typed' && !!expect),
  ].flat();
}

/** What is to be seen of a place, for the table. */
export function outcomeOf({ label, trigger, expect, cannot }: Place) {
  const outcome = expect ? 'answers' : cannot ? 'cannot' : 'silent';
  return {
    place: label,
    trigger,
    outcome,
    ...(cannot ? { why: cannot } : {}),
  } satisfies Partial<Seen>;
}

/** Comes to a place as its trigger says; answers with what is wrong there, if anything. */
export async function visit(driver: Driver, place: Place): Promise<string | undefined> {
  const { x, y } = await driver.evaluate<{ x: number; y: number }>(
    `globalThis.bed.point(${place.index})`,
  );
  if (place.open) {
    await driver.clickAt(x, y, place.open === 'click' ? 1 : 2);
    await pause(OPENED);
    if (place.clears) await driver.control('a');
    await driver.type(place.type ?? '');
    // What the pointer rests on is answered too.
    if (place.keys) await driver.moveTo(NOWHERE.x, NOWHERE.y);
    if (place.type && place.keys) await pause(SUGGESTED);
    for (const key of place.keys ?? []) await driver.press(key);
  } else if (place.trigger === 'focused') {
    await pause(AFTER_ESCAPE);
    await driver.evaluate(`globalThis.bed.focus(${place.index})`);
  } else await driver.moveTo(x, y);
  // The cell that the keys set out from may have been answered.
  if (place.keys && !place.expect) await fallsSilent(driver);
  return place.expect
    ? speaksOf(driver, place.expect).then(() => undefined, String)
    : staysSilent(driver);
}
