import { browser } from 'wxt/browser';
import type { KnownSite } from '../data/sites.ts';
import type { OfferedSite } from './policy-entries.ts';
import { grantedOrigins } from './site-access.ts';
import { sitePattern } from './site-origin.ts';

interface SiteOn {
  /** A match pattern, as it was granted. */
  pattern: string;
  name?: string;
  isOffered?: boolean;
}

/** The sites that are on, with the names of those that the organisation offers or that are known. */
export async function sitesOn(
  known: readonly KnownSite[],
  offered: readonly OfferedSite[] = [],
): Promise<SiteOn[]> {
  const origins = await grantedOrigins();
  return origins.map((pattern) => {
    const offer = offered.find(({ origin }) => sitePattern(origin) === pattern);
    const ours = known.find(({ hosts }) => hosts.some((host) => covered(host, pattern)));
    const name = offer?.name ?? ours?.name;
    return { pattern, ...(name ? { name } : {}), ...(offer ? { isOffered: true } : {}) };
  });
}

/** Turns one off; answers whether it is off. */
export async function turnOff(pattern: string): Promise<boolean> {
  return browser.permissions.remove({ origins: [pattern] }).catch(() => false);
}

/** Calls when sites were turned on or off, here or anywhere else. */
export function onSitesChange(changed: () => void): void {
  browser.permissions.onAdded.addListener(changed);
  browser.permissions.onRemoved.addListener(changed);
}

/** Whether a granted pattern is of a known host, or of a host below it. */
function covered(host: string, pattern: string): boolean {
  const granted = pattern.replace(/^[^:]*:\/\/|\/\*$/g, '');
  return granted === host || (host.startsWith('*.') && granted.endsWith(host.slice(1)));
}
