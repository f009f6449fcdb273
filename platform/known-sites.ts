import { browser } from 'wxt/browser';
import type { KnownSite } from '../data/sites.ts';

/** What the browser is asked for to turn a known site on: all its hosts in one question. */
function accessTo({ hosts }: KnownSite): { origins: string[] } {
  return { origins: hosts.map((host) => `https://${host}/*`) };
}

/** Names of the sites that are on. */
export async function sitesOn(sites: readonly KnownSite[]): Promise<string[]> {
  const on = await Promise.all(sites.map((site) => browser.permissions.contains(accessTo(site))));
  return sites.flatMap(({ name }, i) => (on[i] ? [name] : []));
}

/** Asks for a site; to be called first thing in a click. Answers whether it is on. */
export function turnOn(site: KnownSite): Promise<boolean> {
  return browser.permissions.request(accessTo(site)).catch(() => false);
}

/** Tells when sites were turned on or off, here or anywhere else. */
export function watchSites(changed: () => void): void {
  browser.permissions.onAdded.addListener(changed);
  browser.permissions.onRemoved.addListener(changed);
}
