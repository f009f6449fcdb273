import type { ComponentChildren } from 'preact';
import type { Entry } from '../data/entry.ts';
import type { Answer } from '../data/lookup.ts';
import type { SearchResult } from '../data/search.ts';
import type { Selected } from '../detection/selection.ts';
import { ClaimCheck } from './ClaimCheck.tsx';
import { EntryReader } from './EntryReader.tsx';
import type { PanelEvent, PanelState } from './panel-state.ts';
import { Results } from './Results.tsx';
import { SearchBox } from './SearchBox.tsx';
import { trusted } from './trusted.ts';
import { useSearch } from './use-search.ts';
import { WORDS } from './words.ts';

/** What popup and side panel can ask for. */
export interface Service {
  /** Longest query that is answered, in characters. */
  queryLength: number;
  search(query: string): Promise<SearchResult[] | undefined>;
  /** `date`: the date of service as `YYYY-MM-DD`; left out, today. */
  lookup(code: string, date?: string): Promise<Answer | undefined>;
  /** Codes and ranges at once. */
  several(codes: Selected[]): Promise<Answer | undefined>;
  copy(text: string): Promise<boolean>;
}

interface Props {
  service: Service;
  state: PanelState;
  change(event: PanelEvent): void;
  onCheck(): void;
  /** Stands below an entry's title. */
  entryTools?: ((code: string) => ComponentChildren) | undefined;
  /** Stands in the place of an entry's narrative. */
  narrative?: (entry: Entry) => ComponentChildren;
  /** What is shown before anything was asked. */
  atRest?: ComponentChildren;
  /** Stands below the search box. */
  bar?: ComponentChildren;
  foot: ComponentChildren;
}

/** The search box, and below it what was asked for: results, an entry, or the check of the claim. */
export function LookUp(props: Props) {
  const { service, state, change, onCheck, entryTools, narrative, atRest, bar, foot } = props;
  const { view, query, isSearching } = state;
  const open = async (code: string) => {
    const answer = await service.lookup(code);
    change(answer ? { type: 'opened', answer } : { type: 'unanswered' });
  };
  const { found, onKey } = useSearch(query, service.search, open);
  const list = isSearching && typeof found === 'object' ? found : undefined;

  const onEscape = (event: KeyboardEvent) => {
    if (event.key !== 'Escape') return;
    if (!isSearching && query === '') return;
    event.preventDefault();
    const isOver = view.kind === 'entry' && !isSearching;
    change(isOver ? { type: 'went back' } : { type: 'queried', query: '' });
  };

  return (
    <main onKeyDown={trusted(onEscape)}>
      {(view.kind !== 'entry' || isSearching) && <h1 class="unseen">{WORDS.product}</h1>}
      <SearchBox
        query={query}
        maxLength={service.queryLength}
        onQuery={(typed) => change({ type: 'queried', query: typed })}
        onKey={(event) => {
          // Enter once more, on what was opened by it, changes nothing.
          if (isSearching) onKey(event);
        }}
        selected={list?.results.length ? list.selected : undefined}
      />
      {bar}
      {(view.kind === 'unanswered' || (isSearching && found === 'unanswered')) && (
        <p class="warn">{WORDS.unanswered}</p>
      )}
      {list && (
        <Results
          query={list.query}
          results={list.results}
          selected={list.selected}
          isBusy={list.query !== query}
          onOpen={open}
        />
      )}
      {/* Hidden, not gone: whoever looks something else up comes back to where they were. */}
      <div class="view" hidden={isSearching}>
        {view.kind === 'rest' && atRest}
        {view.kind === 'entry' && (
          <EntryReader
            key={view.answer}
            answer={view.answer}
            onBack={view.before === 'rest' ? undefined : () => change({ type: 'went back' })}
            lookup={service.lookup}
            copy={service.copy}
            folded={state.folded}
            onFold={(section, isFolded) => change({ type: 'section folded', section, isFolded })}
            tools={entryTools}
            narrative={narrative}
          />
        )}
        {view.kind === 'claim' && state.check && (
          <ClaimCheck
            check={state.check}
            onOpen={open}
            onAgain={onCheck}
            onClose={() => change({ type: 'check closed' })}
          />
        )}
      </div>
      {foot}
    </main>
  );
}
