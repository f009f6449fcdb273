import { browser } from 'wxt/browser';
import { grantedOrigins } from './site-access.ts';
import { sitePattern } from './site-origin.ts';

/** Which of these origins are on. */
export async function areOn(origins: string[]): Promise<Set<string>> {
  const granted = new Set(await grantedOrigins());
  return new Set(origins.filter((origin) => granted.has(sitePattern(origin))));
}

/**
 * Asks the user for these origins in one question of the browser, and answers whether they are on. To be called first
 * thing in a click: the browser wants the user's gesture.
 */
export function turnOn(origins: string[]): Promise<boolean> {
  return browser.permissions.request({ origins: origins.map(sitePattern) }).catch(() => false);
}
