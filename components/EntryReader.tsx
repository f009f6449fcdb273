import type { ComponentChildren } from 'preact';
import { useLayoutEffect, useReducer } from 'preact/hooks';
import type { Entry } from '../data/entry.ts';
import type { Answer } from '../data/lookup.ts';
import { languageOf, nameOf } from './Card.tsx';
import { Comparison } from './Comparison.tsx';
import { CopyButton } from './CopyButton.tsx';
import { CLOSED, type CompanionState, next, ticksKey } from './companion-state.ts';
import { EntrySections } from './EntrySections.tsx';
import { useKeptFocus } from './keep-focus.ts';
import { LicensedName } from './LicensedName.tsx';
import { OtherAnswer } from './OtherAnswer.tsx';
import { trusted } from './trusted.ts';
import { WORDS } from './words.ts';

interface Props {
  answer: Answer;
  /** Leaves the entry that was opened first; nothing where no way leads back. */
  onBack: (() => void) | undefined;
  lookup(code: string, date?: string): Promise<Answer | undefined>;
  copy(text: string): Promise<boolean>;
  /** Sections that are folded, from entry to entry. */
  folded: readonly string[];
  onFold(section: string, isFolded: boolean): void;
  /** Stands below the title. */
  tools: (answer: Answer) => ComponentChildren;
  /** The office's own notes, below the title. */
  notes: ((code: string) => ComponentChildren) | undefined;
  /** Stands in the place of the narrative. */
  narrative: ((entry: Entry) => ComponentChildren) | undefined;
}

/** What is read here belongs to no claim line; its ticks last as long as it is open. */
const LINE = 'here';
const NOWHERE = { x: 0, y: 0, width: 0, height: 0 };

/** The entry that was chosen, whole, with the same ways on from it as in the companion. */
export function EntryReader(props: Props) {
  const { answer: first, onBack, lookup, copy, folded, onFold, tools, notes, narrative } = props;
  const [state, change] = useReducer(next, first, opened);
  const shown = state.kind === 'open' ? `${state.answer.code} ${state.view.kind}` : '';
  const article = useKeptFocus<HTMLElement>(shown);
  // What is new is read from its beginning.
  useLayoutEffect(() => article.current?.scrollTo(0, 0), [article, shown]);
  if (state.kind === 'closed') return null;
  const { answer, view, trail } = state;
  const reading = {
    copy,
    ticks: state.ticks[ticksKey(LINE, answer.code)] ?? [],
    folded,
    onVisit: async (code: string) => {
      const found = await lookup(code, answer.on);
      if (found) change({ type: 'visited', answer: found });
    },
    onCompare: async (code: string, picked?: string) => {
      const other = await lookup(code, answer.on);
      if (other) change({ type: 'compared', other, ...(picked ? { picked } : {}) });
    },
    onTick: (item: string, isDone: boolean) => change({ type: 'ticked', item, isDone }),
    onFold,
  };
  const isAside = trail.length > 0 || view.kind === 'comparison';
  const back = isAside ? () => change({ type: 'went back' }) : onBack;
  return (
    <article ref={article} tabIndex={-1} aria-label={nameOf(answer)}>
      <div class="answer-top">
        {back && (
          <button type="button" class="quiet" aria-label={WORDS.back} onClick={trusted(back)}>
            ←
          </button>
        )}
        <h1>
          <span class="code">{answer.code}</span>{' '}
          <span lang={languageOf(answer)}>{nameOf(answer).split(' · ').slice(1).join(' · ')}</span>
        </h1>
        <CopyButton text={answer.code} copy={copy} />
      </div>
      {answer.licensed && <LicensedName licensed={answer.licensed} />}
      <p class="note tools">{tools(answer)}</p>
      {notes && answer.kind !== 'several' && notes(answer.code)}
      {answer.kind !== 'entry' ? (
        <OtherAnswer answer={answer} reading={reading} />
      ) : view.kind === 'comparison' ? (
        <Comparison
          answer={answer}
          others={view.others}
          picked={view.picked}
          onPick={(code) => change({ type: 'picked', code })}
          reading={reading}
        />
      ) : (
        <EntrySections
          entry={answer.entry}
          guides={answer.guides}
          names={answer.names}
          reading={reading}
          narrative={narrative}
        />
      )}
    </article>
  );
}

function opened(answer: Answer): CompanionState {
  const shown = next(CLOSED, { type: 'shown', answer, anchor: NOWHERE, line: LINE });
  return next(shown, { type: 'folded', isWhole: true });
}
