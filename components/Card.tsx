import type { Answer } from '../data/lookup.ts';
import { CopyButton } from './CopyButton.tsx';
import type { CompanionState } from './companion-state.ts';
import { EntrySections } from './EntrySections.tsx';
import { Glance } from './Glance.tsx';
import { OtherAnswer } from './OtherAnswer.tsx';
import { trusted } from './trusted.ts';
import { WORDS } from './words.ts';

interface Props {
  state: Extract<CompanionState, { kind: 'open' }>;
  onFold(isWhole: boolean): void;
  onPin(isPinned: boolean): void;
  onClose(): void;
  onVisit(code: string): void;
  onBack(): void;
  copy(text: string): Promise<boolean>;
}

/** The card beside the field: a glance first, the whole entry one step away. */
export function Card({ state, onFold, onPin, onClose, onVisit, onBack, copy }: Props) {
  const { answer, isWhole, isPinned, trail } = state;
  const hasEntry = answer.kind === 'entry';
  return (
    <div class="card" role="dialog" aria-label={nameOf(answer)} tabIndex={-1}>
      {/* Groups, not plain boxes: assistive technology keeps the text of a group with its dialog. */}
      {/* biome-ignore lint/a11y/useSemanticElements: a fieldset groups fields, and there is none here */}
      <div class="top" role="group">
        {trail.length > 0 && (
          <button type="button" class="quiet" aria-label={WORDS.back} onClick={trusted(onBack)}>
            ←
          </button>
        )}
        <h1>
          <span class="code">{answer.code}</span> <span class="title">{titleOf(answer)}</span>
        </h1>
        <button
          type="button"
          class="quiet"
          aria-pressed={isPinned}
          onClick={trusted(() => onPin(!isPinned))}
        >
          {WORDS.pin}
        </button>
        <button type="button" class="quiet" aria-label={WORDS.close} onClick={trusted(onClose)}>
          ✕
        </button>
      </div>
      {/* biome-ignore lint/a11y/useSemanticElements: as above */}
      <div class="body" role="group">
        {answer.kind === 'entry' ? (
          isWhole ? (
            <EntrySections
              entry={answer.entry}
              guides={answer.guides}
              names={answer.names}
              onVisit={onVisit}
            />
          ) : (
            <Glance answer={answer} onVisit={onVisit} />
          )
        ) : (
          <OtherAnswer answer={answer} onVisit={onVisit} />
        )}
      </div>
      {/* biome-ignore lint/a11y/useSemanticElements: as above */}
      <div class="foot" role="group">
        <CopyButton text={codesOf(answer)} copy={copy} />
        {hasEntry && (
          <>
            <p class="soft">{WORDS.toDocument(answer.entry.checklist?.length ?? 0)}</p>
            <button
              type="button"
              class="link"
              aria-expanded={isWhole}
              onClick={trusted(() => onFold(!isWhole))}
            >
              {isWhole ? WORDS.less : WORDS.more}
            </button>
          </>
        )}
      </div>
    </div>
  );
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
