import { useState } from 'preact/hooks';

/** A list that is worked from the search box. */
interface List {
  /** What the list is of; another one starts anew. */
  of: unknown;
  codes: readonly string[];
  /** Enter opens its first row also when no key has led into the list. */
  isChosen: boolean;
}

interface Acts {
  open(code: string): void;
  copy(code: string): void;
  /** Left out where there is no side panel to hand over to. */
  toPanel?: ((code: string) => void) | undefined;
}

/** The keys of the search box that belong to the list below it. Digits do only once an arrow has led into the list. */
export function useListKeys(
  { of, codes, isChosen }: List,
  { open, copy, toPanel }: Acts,
): {
  selected: number | undefined;
  isInList: boolean;
  onKey(event: KeyboardEvent): void;
  leave(): void;
} {
  const [at, setAt] = useState({ of, row: 0, isInList: false });
  const isHere = at.of === of && at.row < codes.length;
  const isInList = isHere && at.isInList;
  const row = isHere ? at.row : 0;
  const selected = codes.length > 0 && (isChosen || isInList) ? row : undefined;

  const act = (key: string, event: KeyboardEvent): boolean => {
    const digit = digitOf(event);
    if (digit !== undefined && (event.altKey || isInList)) {
      const code = codes[digit - 1];
      if (code) copy(code);
      return code !== undefined || isInList;
    }
    if (event.altKey || event.ctrlKey || event.metaKey) return false;
    if (key === 'Enter') {
      const code = selected === undefined ? undefined : codes[selected];
      if (!code) return false;
      if (event.shiftKey && toPanel) toPanel(code);
      else open(code);
      return true;
    }
    if (key === 'ArrowLeft' || key === 'ArrowRight') {
      // Back in the text: digits are text again.
      if (isInList) setAt({ of, row, isInList: false });
      return false;
    }
    const next = rowAfter(key, selected, codes.length, isInList);
    if (next === undefined) return false;
    setAt({ of, row: next, isInList: true });
    return true;
  };
  return {
    selected,
    isInList,
    onKey(event) {
      if (act(event.key, event)) event.preventDefault();
    },
    /** Something was typed: digits are text again, before its answer is there. */
    leave() {
      if (isInList) setAt({ of, row: 0, isInList: false });
    },
  };
}

/** By its place: with Alt, a Mac types `¡` there. */
function digitOf({ code, altKey, ctrlKey, metaKey, shiftKey, key }: KeyboardEvent) {
  if (ctrlKey || metaKey || shiftKey) return undefined;
  const digit = altKey ? /^(?:Digit|Numpad)([1-9])$/.exec(code)?.[1] : /^[1-9]$/.exec(key)?.[0];
  return digit === undefined ? undefined : Number(digit);
}

/** The row that a key leads to; none where the key belongs to the text. */
function rowAfter(
  key: string,
  row: number | undefined,
  rows: number,
  isInList: boolean,
): number | undefined {
  if (rows === 0) return undefined;
  switch (key) {
    case 'ArrowDown':
      return row === undefined ? 0 : (row + 1) % rows;
    case 'ArrowUp':
      return ((row ?? 0) + rows - 1) % rows;
    case 'Home':
      return isInList ? 0 : undefined;
    case 'End':
      return isInList ? rows - 1 : undefined;
  }
  return undefined;
}
