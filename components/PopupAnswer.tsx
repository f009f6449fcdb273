import type { Answer } from '../data/lookup.ts';
import { nameOf } from './Card.tsx';
import { CopyButton } from './CopyButton.tsx';
import { EntrySections } from './EntrySections.tsx';
import { OtherAnswer } from './OtherAnswer.tsx';
import { trusted } from './trusted.ts';
import { WORDS } from './words.ts';

interface Props {
  answer: Answer;
  onBack(): void;
  onVisit(code: string): void;
  copy(text: string): Promise<boolean>;
}

/** The entry that was chosen in the popup. */
export function PopupAnswer({ answer, onBack, onVisit, copy }: Props) {
  return (
    <article aria-label={nameOf(answer)}>
      <div class="answer-top">
        <button type="button" class="quiet" aria-label={WORDS.back} onClick={trusted(onBack)}>
          ←
        </button>
        <h1>
          <span class="code">{answer.code}</span> {nameOf(answer).split(' · ').slice(1).join(' · ')}
        </h1>
        <CopyButton text={answer.code} copy={copy} />
      </div>
      {answer.kind === 'entry' ? (
        <EntrySections
          entry={answer.entry}
          guides={answer.guides}
          names={answer.names}
          onVisit={onVisit}
        />
      ) : (
        <OtherAnswer answer={answer} onVisit={onVisit} />
      )}
    </article>
  );
}
