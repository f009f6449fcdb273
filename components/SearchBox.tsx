import { useLayoutEffect, useRef } from 'preact/hooks';
import { optionId, RESULTS_ID } from './Results.tsx';
import { trusted } from './trusted.ts';
import { WORDS } from './words.ts';

interface Props {
  query: string;
  /** Longest query that is answered, in characters. */
  maxLength: number;
  onQuery(query: string): void;
  onKey(event: KeyboardEvent): void;
  /** Row of the result that Enter would open. */
  selected: number | undefined;
}

/** The field that has the focus when popup or side panel opens. */
export function SearchBox({ query, maxLength, onQuery, onKey, selected }: Props) {
  const box = useRef<HTMLInputElement>(null);
  // Before the first paint: whoever opens the popup types at once.
  useLayoutEffect(() => box.current?.focus(), []);
  return (
    <input
      ref={box}
      class="search"
      type="text"
      role="combobox"
      aria-label={WORDS.search}
      aria-autocomplete="list"
      aria-expanded={selected !== undefined}
      aria-controls={RESULTS_ID}
      aria-activedescendant={selected === undefined ? undefined : optionId(selected)}
      placeholder={WORDS.searchHint}
      autocomplete="off"
      spellcheck={false}
      maxLength={maxLength}
      value={query}
      onKeyDown={trusted(onKey)}
      onInput={(event) => onQuery(event.currentTarget.value)}
    />
  );
}
