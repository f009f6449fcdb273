import type { RefObject } from 'preact';
import { useLayoutEffect } from 'preact/hooks';
import { optionId, ROWS_ID } from './Rows.tsx';
import { trusted } from './trusted.ts';
import { WORDS } from './words.ts';

interface Props {
  box: RefObject<HTMLInputElement | null>;
  query: string;
  onQuery(query: string): void;
  onKey(event: KeyboardEvent): void;
  /** Row of the list that Enter would open. */
  selected: number | undefined;
}

/** The field that has the focus when popup or side panel opens. */
export function SearchBox({ box, query, onQuery, onKey, selected }: Props) {
  // Before the first paint: whoever opens the popup types at once.
  useLayoutEffect(() => box.current?.focus(), [box]);
  const onPaste = (event: ClipboardEvent) => {
    const pasted = event.clipboardData?.getData('text/plain') ?? '';
    // A box of one line drops line breaks, and codes would run together.
    if (!/[\n\r]/.test(pasted)) return;
    event.preventDefault();
    const input = event.currentTarget as HTMLInputElement;
    const { selectionStart: start, selectionEnd: end } = input;
    input.setRangeText(asOneLine(pasted), start ?? 0, end ?? 0, 'end');
    onQuery(input.value);
  };
  return (
    <input
      ref={box}
      class="search"
      type="text"
      role="combobox"
      aria-label={WORDS.search}
      aria-autocomplete="list"
      aria-expanded={selected !== undefined}
      aria-controls={ROWS_ID}
      aria-activedescendant={selected === undefined ? undefined : optionId(selected)}
      placeholder={WORDS.searchHint}
      autocomplete="off"
      spellcheck={false}
      value={query}
      onKeyDown={trusted(onKey)}
      onPaste={trusted(onPaste)}
      onInput={(event) => onQuery(event.currentTarget.value)}
    />
  );
}

function asOneLine(text: string): string {
  return text
    .split(/[\n\r]+/)
    .map((line) => line.trim())
    .filter(Boolean)
    .join(', ');
}
