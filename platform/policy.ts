import { browser } from 'wxt/browser';
import { type PolicyReading, readPolicy } from './policy-shape.ts';

let known: Promise<PolicyReading> | undefined;

/** What the organisation has set. Without one, nothing; the browser is asked once and after each change. */
export function policy(): Promise<PolicyReading> {
  known ??= read();
  return known;
}

/** The same, asked for anew: the answer for a page that has just been told of a change. */
export function policyNow(): Promise<PolicyReading> {
  known = read();
  return known;
}

/**
 * Calls when the organisation has changed something, or its policy has arrived: Chromium hands it out a moment after
 * the start of a fresh profile. Firefox reads it once, and tells of no change until it starts again.
 */
export function onPolicyChange(listener: () => void): void {
  browser.storage.onChanged.addListener((_changes, area) => {
    if (area !== 'managed') return;
    known = undefined;
    listener();
  });
}

function read(): Promise<PolicyReading> {
  return browser.storage.managed.get(null).then(
    readPolicy,
    // Firefox knows no managed storage where no policy is.
    () => readPolicy({}),
  );
}
