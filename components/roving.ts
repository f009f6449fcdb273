import type { RefObject } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';
import { trusted } from './trusted.ts';

const ITEMS = 'button, a';

/** A list that is one stop of the Tab key: arrows, Home and End move in it. */
export function useRoving<List extends HTMLElement>(): {
  ref: RefObject<List | null>;
  onKeyDown(event: KeyboardEvent): void;
} {
  const ref = useRef<List>(null);
  const here = useRef<HTMLElement>(null);
  const items = () => [...(ref.current?.querySelectorAll<HTMLElement>(ITEMS) ?? [])];
  const stopAt = (all: HTMLElement[], stop: HTMLElement | undefined) => {
    here.current = stop ?? null;
    for (const item of all) item.tabIndex = item === stop ? 0 : -1;
  };
  useLayoutEffect(() => {
    const all = items();
    stopAt(all, all.find((item) => item === here.current) ?? all[0]);
  });
  const onKeyDown = trusted((event: KeyboardEvent) => {
    const all = items();
    const at = all.indexOf(event.target as HTMLElement);
    const to = at < 0 ? undefined : all[move(event.key, at, all.length)];
    if (!to) return;
    event.preventDefault();
    // The page around a card has arrow keys of its own.
    event.stopPropagation();
    stopAt(all, to);
    to.focus();
  });
  return { ref, onKeyDown };
}

/** The item that a key leads to; none where the key is not ours. */
function move(key: string, at: number, length: number): number {
  switch (key) {
    case 'ArrowDown':
    case 'ArrowRight':
      return (at + 1) % length;
    case 'ArrowUp':
    case 'ArrowLeft':
      return (at + length - 1) % length;
    case 'Home':
      return 0;
    case 'End':
      return length - 1;
  }
  return -1;
}
