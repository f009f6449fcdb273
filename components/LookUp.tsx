import type { ComponentChildren } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import type { Entry } from '../data/entry.ts';
import type { Answer } from '../data/lookup.ts';
import { AtRest, groupsOf } from './AtRest.tsx';
import { Browse } from './Browse.tsx';
import { ClaimCheck } from './ClaimCheck.tsx';
import { EntryReader } from './EntryReader.tsx';
import { FoundRows } from './FoundRows.tsx';
import { codesOf } from './found.ts';
import { ListFoot } from './ListFoot.tsx';
import { LOOKUPS_WORDS } from './lookups-words.ts';
import type { PanelEvent, PanelState } from './panel-state.ts';
import { Rows } from './Rows.tsx';
import { rowOfTitled } from './row.tsx';
import { SearchBox } from './SearchBox.tsx';
import { StarButton } from './StarButton.tsx';
import type { Service } from './service.ts';
import { trusted } from './trusted.ts';
import { useBrowse } from './use-browse.ts';
import { useFound } from './use-found.ts';
import { useKept } from './use-kept.ts';
import { useListKeys } from './use-list-keys.ts';
import { useSaid } from './use-said.ts';
import { WORDS } from './words.ts';

interface Props {
  service: Service;
  state: PanelState;
  change(event: PanelEvent): void;
  onCheck(): void;
  /** Opens a code in the side panel, from where there is one to hand over to. */
  toPanel?: ((code: string) => void) | undefined;
  /** Stands below an entry's title. */
  entryTools?: ((code: string) => ComponentChildren) | undefined;
  /** The office's own notes of an entry. */
  notes?: ((code: string) => ComponentChildren) | undefined;
  /** Stands in the place of an entry's narrative. */
  narrative?: (entry: Entry) => ComponentChildren;
  /** What is said before anything was asked. */
  atRest?: ComponentChildren;
  /** Stands below the search box. */
  bar?: ComponentChildren;
  foot: ComponentChildren;
}

/** The search box, and below it what was asked for: a list of codes, an entry, or the check of the claim. */
export function LookUp(props: Props) {
  const { service, state, change, onCheck, toPanel, entryTools, notes, narrative } = props;
  const { atRest, bar, foot } = props;
  const { view, query, isSearching, hand } = state;
  const box = useRef<HTMLInputElement>(null);
  const [said, say] = useSaid();
  const { state: asked, ahead, bestOf } = useFound(query, service);
  const shown = view.kind === 'entry' ? view.answer : undefined;
  const { kept, canKeep, star } = useKept(service, view);
  const at = view.kind === 'browse' ? view.at : undefined;
  const { chapters, codes } = useBrowse(service, at);

  // What was chosen here is remembered; what came to hand in the page is not somebody's choice.
  const isChosen = shown !== undefined && hand === undefined && isCode(shown);
  useEffect(() => {
    if (isChosen) void service.opened(shown.code);
  }, [service, isChosen, shown]);

  const open = async (code: string) => {
    const answer = await service.lookup(code);
    change(answer ? { type: 'opened', answer } : { type: 'unanswered' });
  };
  const copy = async (code: string) =>
    say((await service.copy(code)) ? LOOKUPS_WORDS.copiedCode(code) : WORDS.copyFailed);
  const goBack = () => {
    change({ type: 'went back' });
    box.current?.focus();
  };

  const found = isSearching && typeof asked === 'object' ? asked : undefined;
  const listed = found
    ? codesOf(found.found)
    : isSearching
      ? []
      : view.kind === 'rest' && kept
        ? groupsOf(kept).flatMap(({ rows }) => rows.map(({ code }) => code))
        : codes.map(({ code }) => code);
  const keys = useListKeys(
    {
      of: isSearching ? found : at ? codes : kept,
      codes: listed,
      isChosen: found !== undefined && found.found.kind !== 'nearest',
    },
    { open, copy, toPanel },
  );
  const list = { selected: keys.selected, isInList: keys.isInList, onOpen: open };
  const chosen = keys.selected === undefined ? undefined : listed[keys.selected];

  const onKey = async (event: KeyboardEvent) => {
    // Enter before the answer to the last key: it opens what was typed, not what was found before.
    const isEarly = event.key === 'Enter' && isSearching && found?.query !== query;
    if (!isEarly) return keys.onKey(event);
    event.preventDefault();
    const best = await bestOf(query);
    if (best) await open(best);
  };
  const onEscape = (event: KeyboardEvent) => {
    if (event.key !== 'Escape') return;
    const isOver = view.kind === 'entry' && !isSearching && canGoBack(state);
    if (!isSearching && query === '' && !isOver && view.kind !== 'browse') return;
    event.preventDefault();
    if (isOver || (view.kind === 'browse' && !isSearching)) goBack();
    else change({ type: 'queried', query: '' });
  };

  return (
    <main onKeyDown={trusted(onEscape)}>
      {(view.kind !== 'entry' || isSearching) && <h1 class="unseen">{WORDS.product}</h1>}
      <SearchBox
        box={box}
        query={query}
        onQuery={(typed) => {
          ahead(typed);
          keys.leave();
          change({ type: 'queried', query: typed });
        }}
        onKey={onKey}
        selected={keys.selected}
      />
      {bar}
      {(view.kind === 'unanswered' || (isSearching && asked === 'unanswered')) && (
        <p class="warn">{WORDS.unanswered}</p>
      )}
      {found && (
        <FoundRows
          query={found.query}
          found={found.found}
          isBusy={found.query !== query}
          {...list}
        />
      )}
      {/* Hidden, not gone: whoever looks something else up comes back to where they were. */}
      <div class="view" hidden={isSearching}>
        {view.kind === 'rest' && !isSearching && (
          <>
            {atRest}
            <AtRest kept={kept} onBrowse={() => change({ type: 'browsed', at: {} })} {...list} />
          </>
        )}
        {at && (
          <Browse
            chapters={chapters}
            at={at}
            onGo={(to) => change({ type: 'browsed', at: to })}
            onBack={goBack}
          />
        )}
        {at?.family && !isSearching && (
          <Rows groups={[{ rows: codes.map(rowOfTitled) }]} {...list} />
        )}
        {view.kind === 'entry' && (
          <EntryReader
            key={view.answer}
            answer={view.answer}
            onBack={canGoBack(state) ? goBack : undefined}
            lookup={service.lookup}
            copy={service.copy}
            folded={state.folded}
            onFold={(section, isFolded) => change({ type: 'section folded', section, isFolded })}
            tools={(answer) => (
              <>
                {canKeep && kept && isCode(answer) && (
                  <StarButton
                    isStarred={kept.starred.some(({ code }) => code === answer.code)}
                    onStar={async (is) => {
                      if (!(await star(answer.code, is))) say(LOOKUPS_WORDS.notKept);
                    }}
                  />
                )}
                {entryTools?.(answer.code)}
                <span role="status">{said}</span>
              </>
            )}
            notes={notes}
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
      {listed.length > 0 && (
        <ListFoot
          said={said}
          isInList={keys.isInList}
          onPanel={toPanel && chosen ? () => toPanel(chosen) : undefined}
        />
      )}
      {foot}
    </main>
  );
}

/** Whether an answer is about one code that an edition holds. */
function isCode({ kind }: Answer): boolean {
  return kind !== 'unknown' && kind !== 'several';
}

/** What was chosen can be left; what came to hand stays until the next does. */
function canGoBack({ view, hand }: PanelState): boolean {
  return view.kind === 'entry' && (view.before !== 'rest' || hand === undefined);
}
