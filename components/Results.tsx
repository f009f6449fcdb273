import { useEffect, useRef } from 'preact/hooks';
import type { SearchResult } from '../data/search.ts';
import { Marked } from './Marked.tsx';
import { trusted } from './trusted.ts';
import { ENTRY_LANGUAGE, WORDS } from './words.ts';

export const RESULTS_ID = 'results';

export function optionId(row: number): string {
  return `result-${row}`;
}

interface Props {
  query: string;
  results: SearchResult[];
  selected: number;
  /** Newer words are being looked up. */
  isBusy: boolean;
  onOpen(code: string): void;
}

/** What a search found, best first. */
export function Results({ query, results, selected, isBusy, onOpen }: Props) {
  const list = useRef<HTMLDivElement>(null);
  useEffect(() => {
    list.current?.children[selected]?.scrollIntoView({ block: 'nearest' });
  }, [selected]);
  if (results.length === 0)
    return (
      <p class="empty" role="status">
        <b>{WORDS.nothingFound(query)}</b> {WORDS.tryThis}
      </p>
    );
  const isMissing = /^d?[ -]?\d{4}$/i.test(query.trim()) && results[0]?.why !== 'number';
  return (
    <>
      {isMissing && (
        <p class="empty" role="status">
          {WORDS.noSuchCode(query.trim())}
        </p>
      )}
      <div
        ref={list}
        id={RESULTS_ID}
        role="listbox"
        aria-label={WORDS.search}
        aria-busy={isBusy}
        class="results"
      >
        {results.map(({ code, title, alias, licensed, marks, standing }, row) => (
          // biome-ignore lint/a11y/useFocusableInteractive: the focus stays in the combobox, which names the active option
          // biome-ignore lint/a11y/useKeyWithClickEvents: Enter in the combobox opens the active option
          <div
            key={code}
            id={optionId(row)}
            role="option"
            aria-selected={row === selected}
            class="option"
            onClick={trusted(() => onOpen(code))}
          >
            <span class="code">
              <Marked text={code} marks={marks.code} />
            </span>
            <span lang={ENTRY_LANGUAGE}>
              <Marked text={title} marks={marks.title} />
              {alias && (
                <small>
                  “<Marked text={alias} marks={marks.alias} />”
                </small>
              )}
              {licensed && (
                <small>
                  <Marked text={licensed.name} marks={licensed.marks} /> · {licensed.source}
                </small>
              )}
            </span>
            {standing !== 'in force' && (
              <small class="tag">{standing === 'retired' ? WORDS.retired : WORDS.notYet}</small>
            )}
          </div>
        ))}
      </div>
    </>
  );
}
