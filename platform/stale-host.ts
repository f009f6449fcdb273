import { closedRoot } from './closed-root.ts';

/** What the card is drawn in, inside its closed root, where the page does not see it. */
export const CARD_ROOM = 'claimside-card';

/**
 * Removes cards that an earlier version of the extension left behind. An update ends its scripts: Chromium leaves them
 * cut off from the extension, Firefox takes them out of the page, and neither removes what they have drawn.
 */
export function removeStaleHosts(document: Document): void {
  for (const host of document.querySelectorAll('html > div[popover], dialog > div[popover]'))
    if (closedRoot(host)?.getElementById(CARD_ROOM)) host.remove();
}
