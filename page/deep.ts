/** The element around an element, out of shadow trees as well. */
export function parentOf(element: Element): Element | null {
  return element.parentElement ?? hostOf(element);
}

/** The nearest element outwards that fits, out of shadow trees as well. */
export function closestOf(element: Element, css: string): Element | null {
  for (let inner: Element | null = element; inner; inner = hostOf(inner)) {
    const found = inner.closest(css);
    if (found) return found;
  }
  return null;
}

function hostOf(element: Element): Element | null {
  return (element.getRootNode() as Partial<ShadowRoot>).host ?? null;
}
