import type { Answer } from '../data/lookup.ts';
import { Chip } from './Chip.tsx';
import { Comparison } from './Comparison.tsx';
import { CopyButton } from './CopyButton.tsx';
import { type CompanionState, ticksKey } from './companion-state.ts';
import { EntrySections } from './EntrySections.tsx';
import { Glance } from './Glance.tsx';
import { OtherAnswer } from './OtherAnswer.tsx';
import type { Reading } from './reading.ts';
import { trusted } from './trusted.ts';
import { ENTRY_LANGUAGE, WORDS } from './words.ts';

interface Props {
  state: Extract<CompanionState, { kind: 'open' }>;
  acts: Omit<Reading, 'ticks' | 'folded'>;
  onWhole(isWhole: boolean): void;
  onPin(isPinned: boolean): void;
  onClose(): void;
  onSnooze(): void;
  onPick(code: string): void;
  onBack(): void;
}

/** The card beside the field: a glance first, the whole entry one step away. */
export function Card({ state, acts, onWhole, onPin, onClose, onSnooze, onPick, onBack }: Props) {
  const { answer, view, isPinned, trail, notes, line, ticks, folded } = state;
  const done = ticks[ticksKey(line, answer.code)] ?? [];
  const reading = { ...acts, ticks: done, folded };
  const isWhole = view.kind === 'whole';
  if (view.kind === 'chip') return <Chip code={answer.code} onOpen={() => onWhole(false)} />;
  return (
    <div
      class={`card ${view.kind}`}
      role="dialog"
      lang={WORDS.language}
      aria-label={nameOf(answer)}
      tabIndex={-1}
      data-columns={view.kind === 'comparison' ? view.others.length + 1 : undefined}
    >
      {/* Signs that every font has: another is looked for in all fonts of the machine, longer than the layout takes. */}
      {/* Groups, not plain boxes: assistive technology keeps the text of a group with its dialog. */}
      {/* biome-ignore lint/a11y/useSemanticElements: a fieldset groups fields, and there is none here */}
      <div class="top" role="group">
        {(trail.length > 0 || view.kind === 'comparison') && (
          <button type="button" class="quiet" aria-label={WORDS.back} onClick={trusted(onBack)}>
            ←
          </button>
        )}
        <h1>
          <span class="code">{answer.code}</span>{' '}
          <span class="title" lang={languageOf(answer)}>
            {titleOf(answer)}
          </span>
        </h1>
        <button type="button" class="quiet move" aria-label={WORDS.move} title={WORDS.move}>
          ::
        </button>
        <button
          type="button"
          class="quiet"
          aria-pressed={isPinned}
          onClick={trusted(() => onPin(!isPinned))}
        >
          {WORDS.pin}
        </button>
        <button type="button" class="quiet" aria-label={WORDS.close} onClick={trusted(onClose)}>
          ×
        </button>
      </div>
      {/* biome-ignore lint/a11y/useSemanticElements: as above */}
      <div class="body" role="group" key={`${answer.code}/${view.kind}`}>
        {answer.licensed && (
          <p class="licensed">
            {answer.licensed.name}
            <small>{answer.licensed.source}</small>
          </p>
        )}
        {notes && trail.length === 0 && (
          <div class="ours">
            <h2>{WORDS.ourNotes}</h2>
            {notes.map(({ payer, text }) => (
              <p>
                {payer && <b>{payer} </b>}
                {text}
              </p>
            ))}
          </div>
        )}
        <Body answer={answer} view={view} reading={reading} onPick={onPick} />
        {isWhole && (
          <p class="aside note">
            <button type="button" class="link" onClick={trusted(onSnooze)}>
              {WORDS.snooze}
            </button>
          </p>
        )}
      </div>
      {/* biome-ignore lint/a11y/useSemanticElements: as above */}
      <div class="foot" role="group">
        <CopyButton text={codesOf(answer)} copy={acts.copy} />
        {answer.kind !== 'entry' && answer.on && (
          <p class="soft">
            {WORDS.serviceOn} {WORDS.day(answer.on)}
          </p>
        )}
        {answer.kind === 'entry' && (
          <>
            <p class="soft">
              {WORDS.nDocumented(countOf(answer, done), answer.entry.checklist?.length ?? 0)}
            </p>
            <button
              type="button"
              class="link"
              aria-expanded={isWhole}
              onClick={trusted(() => onWhole(!isWhole))}
            >
              {isWhole ? WORDS.less : WORDS.more}
            </button>
          </>
        )}
      </div>
    </div>
  );
}

interface BodyProps {
  answer: Answer;
  view: Exclude<Props['state']['view'], { kind: 'chip' }>;
  reading: Reading;
  onPick(code: string): void;
}

function Body({ answer, view, reading, onPick }: BodyProps) {
  if (answer.kind !== 'entry') return <OtherAnswer answer={answer} reading={reading} />;
  switch (view.kind) {
    case 'glance':
      return <Glance answer={answer} reading={reading} />;
    case 'whole':
      return (
        <EntrySections
          entry={answer.entry}
          guides={answer.guides}
          names={answer.names}
          reading={reading}
        />
      );
    case 'comparison':
      return (
        <Comparison
          answer={answer}
          others={view.others}
          picked={view.picked}
          onPick={onPick}
          reading={reading}
        />
      );
  }
}

function countOf(answer: Extract<Answer, { kind: 'entry' }>, done: readonly string[]): number {
  return (answer.entry.checklist ?? []).filter((item) => done.includes(item)).length;
}

function codesOf(answer: Answer): string {
  return answer.kind === 'several' ? answer.codes.map(({ code }) => code).join(', ') : answer.code;
}

/** What a screen reader calls the card: the code first. */
export function nameOf(answer: Answer): string {
  const title = titleOf(answer);
  const standing =
    answer.kind === 'retired' ? WORDS.retired : answer.kind === 'not yet' ? WORDS.notYet : '';
  return [answer.code, standing, title].filter(Boolean).join(' · ');
}

/** Titles are English, as all that the dataset says; what stands in the place of one is ours. */
export function languageOf(answer: Answer): string {
  return 'entry' in answer ? ENTRY_LANGUAGE : WORDS.language;
}

function titleOf(answer: Answer): string {
  switch (answer.kind) {
    case 'entry':
      return answer.entry.title;
    case 'retired':
    case 'not yet':
      return answer.entry?.title ?? '';
    case 'unknown':
      return WORDS.notInEdition(answer.edition);
    case 'several':
      return WORDS.nCodes(answer.codes.length);
    case 'listed':
      return '';
  }
}
