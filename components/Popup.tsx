import { useEffect, useRef, useState } from 'preact/hooks';
import type { Answer } from '../data/lookup.ts';
import type { SearchResult } from '../data/search.ts';
import { PopupAnswer } from './PopupAnswer.tsx';
import { Quiet, type QuietControl } from './Quiet.tsx';
import { Results } from './Results.tsx';
import { SearchBox } from './SearchBox.tsx';
import { type SiteControl, SiteSwitch } from './SiteSwitch.tsx';
import { trusted } from './trusted.ts';
import { WORDS } from './words.ts';

interface Props {
  /** Longest query that is answered, in characters. */
  queryLength: number;
  search(query: string): Promise<SearchResult[] | undefined>;
  lookup(code: string): Promise<Answer | undefined>;
  copy(text: string): Promise<boolean>;
  site: Promise<SiteControl | undefined>;
  quiet: QuietControl;
}

/** What the popup shows below the search box. */
type View =
  | { kind: 'rest' }
  | { kind: 'results'; query: string; results: SearchResult[]; selected: number }
  | { kind: 'answer'; answer: Answer; before: View }
  | { kind: 'unanswered' };

/** The toolbar popup: type a code or words, choose, read, copy. */
export function Popup({ queryLength, search, lookup, copy, site, quiet }: Props) {
  const [query, setQuery] = useState('');
  const [view, setView] = useState<View>({ kind: 'rest' });
  const last = useRef(0);

  useEffect(() => {
    const mine = ++last.current;
    if (query.trim() === '') {
      setView({ kind: 'rest' });
      return;
    }
    void search(query).then((results) => {
      // An answer that was overtaken by the next key is thrown away.
      if (mine !== last.current) return;
      setView(results ? { kind: 'results', query, results, selected: 0 } : { kind: 'unanswered' });
    });
  }, [query, search]);

  const open = async (code: string) => {
    const answer = await lookup(code);
    setView((before) => (answer ? { kind: 'answer', answer, before } : { kind: 'unanswered' }));
  };

  /** Enter answers for what was typed, also when it comes before the results. */
  const openChosen = async () => {
    const isCurrent = view.kind === 'results' && view.query === query;
    const row = isCurrent ? view.selected : 0;
    last.current++;
    const results = isCurrent ? view.results : await search(query);
    const chosen = results?.[row];
    if (chosen) await open(chosen.code);
  };

  const onKey = (event: KeyboardEvent) => {
    if (view.kind === 'answer' && event.key === 'Escape') {
      event.preventDefault();
      setView(view.before);
    }
    if (event.key === 'Enter' && view.kind !== 'answer') {
      event.preventDefault();
      void openChosen();
    }
    if (view.kind !== 'results' || view.results.length === 0) return;
    const step = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0;
    if (step !== 0) {
      event.preventDefault();
      const { length } = view.results;
      setView({ ...view, selected: (view.selected + step + length) % length });
    }
    if (event.key === 'Escape') {
      event.preventDefault();
      setQuery('');
    }
  };

  const results = view.kind === 'results' ? view : undefined;
  return (
    <main onKeyDown={trusted(onKey)}>
      {view.kind !== 'answer' && <h1 class="unseen">{WORDS.product}</h1>}
      <SearchBox
        query={query}
        maxLength={queryLength}
        onQuery={setQuery}
        selected={results?.results.length ? results.selected : undefined}
      />
      {view.kind === 'unanswered' && <p class="warn">{WORDS.unanswered}</p>}
      {results && (
        <Results
          query={results.query}
          results={results.results}
          selected={results.selected}
          isBusy={results.query !== query}
          onOpen={open}
        />
      )}
      {view.kind === 'answer' && (
        <PopupAnswer
          answer={view.answer}
          onBack={() => setView(view.before)}
          lookup={lookup}
          copy={copy}
        />
      )}
      <Quiet quiet={quiet} />
      <SiteSwitch site={site} />
      <p class="notice">{WORDS.notice}</p>
    </main>
  );
}
