/** Shadow trees entered below one point or one focus. */
const SHADOW_DEPTH = 50;

/** Answers with an element's shadow root, open or closed, or nothing. */
export type RootOf = (element: Element) => ShadowRoot | null;

/**
 * Open roots by themselves, closed ones through the browser where it gives them to extensions. Only an element with
 * a hyphen in its name, or one of the few that may carry a root, is asked for a closed one.
 */
export function openRoots(closed: RootOf): RootOf {
  return (element) => element.shadowRoot ?? (mayHaveRoot(element) ? closed(element) : null);
}

/**
 * The same for every element of a page, where asking the browser each time would cost more than the rest of the walk:
 * an element without a hyphen in its name is asked for a closed root only when it would otherwise show nothing.
 */
export function rootsOfMany(closed: RootOf): RootOf {
  return (element) =>
    element.shadowRoot ??
    (element.localName.includes('-') || (!element.firstChild && mayHaveRoot(element))
      ? closed(element)
      : null);
}

function mayHaveRoot({ localName }: Element): boolean {
  return (
    localName.includes('-') || /^(div|span|section|article|main|p|header|footer)$/.test(localName)
  );
}

/** The element that really has the focus, through shadow trees of any kind. */
export function deepestActive(document: Document, rootOf: RootOf): Element | null {
  let active = document.activeElement;
  for (let depth = 0; active && depth < SHADOW_DEPTH; depth++) {
    const inner = rootOf(active)?.activeElement;
    if (!inner) break;
    active = inner;
  }
  return active;
}

/** The element under a point, through shadow trees of any kind, and the roots on the way. */
export function deepestAt(
  top: Element | null,
  x: number,
  y: number,
  rootOf: RootOf,
): { element: Element | null; roots: ShadowRoot[] } {
  const roots: ShadowRoot[] = [];
  let element = top;
  while (element && roots.length < SHADOW_DEPTH) {
    const root = rootOf(element);
    const inner = root?.elementFromPoint(x, y);
    if (!root || !inner || inner === element) break;
    roots.push(root);
    element = inner;
  }
  return { element, roots };
}
