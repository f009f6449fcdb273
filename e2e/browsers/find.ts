import { execFileSync } from 'node:child_process';

const NAMES = {
  chromium: ['chromium', 'chromium-browser'],
  firefox: ['firefox-esr', 'firefox'],
} as const;

/** Path of a browser: `CHROMIUM` or `FIREFOX` from the environment, else the system's own, else Playwright's download. */
export function findBrowser(browser: keyof typeof NAMES): string {
  const named = process.env[browser.toUpperCase()];
  if (named) return named;
  for (const name of NAMES[browser]) {
    try {
      return execFileSync('which', [name], { encoding: 'utf8' }).trim();
    } catch {
      // not this one
    }
  }
  throw new Error(`No ${browser} found. Install it, or name its path in ${browser.toUpperCase()}.`);
}
