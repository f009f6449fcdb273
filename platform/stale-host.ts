import { closedRoot } from './closed-root.ts';

/** What the card is drawn in, inside its closed root, where the page does not see it. */
export const CARD_ROOM = 'claimside-card';

/**
 * Removes cards that an earlier version of the extension left behind. An update ends its scripts: Chromium leaves them
 * cut off from the extension, Firefox takes them out of the page, and neither removes what they have drawn.
 */
export function removeStaleHosts(document: Document): void {
  // Not by one selector: on a page of 60,000 elements that takes longer than drawing the card.
  // A page may have taken out all it is made of.
  const { documentElement: root } = document as { documentElement: Element | null };
  const homes = [...(root ? [root] : []), ...document.getElementsByTagName('dialog')];
  for (const host of homes.flatMap((home) => [...home.children]))
    if (host.matches('div[popover]') && closedRoot(host)?.getElementById(CARD_ROOM)) host.remove();
}
