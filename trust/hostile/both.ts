import { type ChromiumDriver, driveChromium } from '../../e2e/browsers/chromium-driver.ts';
import { driveFirefox, type FirefoxDriver } from '../../e2e/browsers/firefox-driver.ts';

export type AnyDriver = ChromiumDriver | FirefoxDriver;

/** Every case of the hostile pages is tried in both. */
export const BOTH = [
  ['chromium', driveChromium],
  ['firefox', driveFirefox],
] as const;

/** Two frames later: what was changed is drawn. */
export const DRAWN =
  'new Promise((ok) => requestAnimationFrame(() => requestAnimationFrame(() => ok(true))))';
