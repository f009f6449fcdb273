import type { Place } from './place.ts';

/** Elements from the pointer outwards whose `title` or `aria-label` is read: an icon in a button in a cell. */
const OUTWARDS = 3;
/** Characters of a hint that are read. */
const LENGTH = 120;

/** What `title` and `aria-label` say of an element and the few around it. */
export function* attributePlaces(element: Element): Generator<Place> {
  let holder: Element | null = element;
  for (let i = 0; i < OUTWARDS && holder; i++, holder = holder.parentElement) {
    const at = holder;
    for (const name of ['title', 'aria-label']) {
      const text = at.getAttribute(name)?.slice(0, LENGTH);
      if (text)
        yield {
          text,
          element: at,
          rectOf: () => (at.isConnected ? at.getBoundingClientRect() : undefined),
        };
    }
  }
}
