import { browser } from 'wxt/browser';
import { originPattern } from './site-access.ts';

/** Hosts of other frames that a popup can name in one line. */
const NAMED = 6;

/** Sites of frames in a tab that are not turned on, as match patterns: all that is read are the frames' addresses. */
export async function framesNotGranted(tabId: number, own: string): Promise<string[]> {
  const results = await browser.scripting
    .executeScript({ target: { tabId, allFrames: true }, func: frameAddresses })
    .catch(() => []);
  const addresses = results.flatMap(({ result }) => (result as string[] | undefined) ?? []);
  const patterns = new Set(addresses.flatMap((address) => originPattern(address) ?? []));
  patterns.delete(own);
  const missing: string[] = [];
  for (const pattern of patterns)
    if (!(await browser.permissions.contains({ origins: [pattern] }))) missing.push(pattern);
  return missing.sort().slice(0, NAMED);
}

/** Runs in every frame, so it stands alone. */
function frameAddresses(): string[] {
  return [...document.querySelectorAll<HTMLIFrameElement>('iframe, frame')].map(({ src }) => src);
}
