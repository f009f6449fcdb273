import { useEffect, useRef, useState } from 'preact/hooks';
import type { SearchResult } from '../data/search.ts';

/** What a search found, and the row that Enter would open. */
interface Found {
  query: string;
  results: SearchResult[];
  selected: number;
  /** Arrows have moved in the list; until then Home and End belong to the text. */
  isInList: boolean;
}

type Search = (query: string) => Promise<SearchResult[] | undefined>;

/** Searches for what is typed, and moves in what was found by the keys of the search box. */
export function useSearch(
  query: string,
  search: Search,
  onOpen: (code: string) => void,
): { found: Found | 'nothing' | 'unanswered'; onKey(event: KeyboardEvent): void } {
  const [found, setFound] = useState<Found | 'nothing' | 'unanswered'>('nothing');
  const last = useRef(0);

  useEffect(() => {
    const mine = ++last.current;
    if (query.trim() === '') {
      setFound('nothing');
      return;
    }
    void search(query).then((results) => {
      // An answer that was overtaken by the next key is thrown away.
      if (mine !== last.current) return;
      setFound(results ? { query, results, selected: 0, isInList: false } : 'unanswered');
    });
  }, [query, search]);

  /** Enter answers for what was typed, also when it comes before the results. */
  const openChosen = async () => {
    const isCurrent = typeof found === 'object' && found.query === query;
    const results = isCurrent ? found.results : await search(query);
    const chosen = results?.[isCurrent ? found.selected : 0];
    if (chosen) onOpen(chosen.code);
  };

  const onKey = (event: KeyboardEvent) => {
    if (event.key === 'Enter') {
      event.preventDefault();
      void openChosen();
    }
    if (typeof found !== 'object') return;
    const { selected, isInList } = found;
    const row = rowAfter(event.key, selected, found.results.length, isInList);
    if (row === undefined) return;
    event.preventDefault();
    setFound({ ...found, selected: row, isInList: true });
  };
  return { found, onKey };
}

/** The row that a key leads to; none where the key belongs to the text. */
function rowAfter(key: string, row: number, rows: number, isInList: boolean): number | undefined {
  if (rows === 0) return undefined;
  switch (key) {
    case 'ArrowDown':
      return (row + 1) % rows;
    case 'ArrowUp':
      return (row + rows - 1) % rows;
    case 'Home':
      return isInList ? 0 : undefined;
    case 'End':
      return isInList ? rows - 1 : undefined;
  }
  return undefined;
}
