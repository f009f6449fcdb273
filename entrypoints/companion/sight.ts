/** The shortest that Chromium allows between two looks, in ms. */
const BETWEEN = 100;

export interface Sight {
  /** The card as it is drawn now. */
  watch(card: Element): void;
  isSeen(): boolean;
}

/**
 * Whether the card is seen as it was drawn, and nothing of the page's lies over it. Only Chromium can tell; in Firefox
 * it always counts as seen (a known limit, SECURITY.md).
 */
export function createSight(): Sight {
  if (import.meta.env.FIREFOX) return { watch: () => undefined, isSeen: () => true };
  let watched: Element | undefined;
  let isSeen = false;
  const observer = new IntersectionObserver(
    (entries) => {
      for (const { target, isVisible } of entries as (IntersectionObserverEntry & {
        isVisible: boolean;
      })[])
        if (target === watched) isSeen = isVisible;
    },
    { trackVisibility: true, delay: BETWEEN } as IntersectionObserverInit,
  );
  return {
    watch(card) {
      if (card === watched) return;
      if (watched) observer.unobserve(watched);
      isSeen = false;
      watched = card;
      observer.observe(card);
    },
    isSeen: () => isSeen,
  };
}
