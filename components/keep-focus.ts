import type { RefObject } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';

/** Takes the focus of something that has just gone, so that the Tab key goes on from here and not from the top. */
export function useKeptFocus<Part extends HTMLElement>(
  ...shown: unknown[]
): RefObject<Part | null> {
  const part = useRef<Part>(null);
  useLayoutEffect(() => {
    // Only what had the focus can lose it: whoever works in the page is not disturbed.
    if (document.hasFocus() && document.activeElement === document.body) part.current?.focus();
  }, shown);
  return part;
}
