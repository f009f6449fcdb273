/**
 * Tells that an element has left the page, or that another document was loaded into the frame that it is: a frame that
 * goes cannot say so itself any more, and the focus is lost with its field without an event. The page's changes are
 * not observed for it: what leaves the page leaves the view.
 */
export function onGone(element: Element, act: () => void, signal: AbortSignal): void {
  const observer = new IntersectionObserver(() => {
    if (!element.isConnected) act();
  });
  observer.observe(element);
  signal.addEventListener('abort', () => observer.disconnect());
  if (isFrame(element)) element.addEventListener('load', act, { signal });
}

export function isFrame({ localName }: Element): boolean {
  return localName === 'iframe' || localName === 'frame';
}
