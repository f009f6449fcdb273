import { bareBrowser } from './bare-browser.ts';

/** An element's shadow root although the page closed it: each browser has its own door for extensions. */
export function closedRoot(
  element: Element & { openOrClosedShadowRoot?: ShadowRoot | null },
): ShadowRoot | null {
  return element.openOrClosedShadowRoot ?? bareBrowser.dom?.openOrClosedShadowRoot(element) ?? null;
}
