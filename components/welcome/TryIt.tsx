import type { Answer } from '../../data/lookup.ts';
import { Card } from '../Card.tsx';
import type { CompanionEvent, CompanionState } from '../companion-state.ts';
import { WELCOME_WORDS } from '../welcome-words.ts';
import { Shadow } from './Shadow.tsx';

interface Props {
  typed: string;
  card: CompanionState;
  /** Styles of the card, as the page's companion has them. */
  styles: string;
  onType(text: string): void;
  /** The field is left: a code that does not exist is now one that was meant. */
  onLeave(): void;
  onCard(event: CompanionEvent): void;
  lookup(code: string): Promise<Answer | undefined>;
  copy(text: string): Promise<boolean>;
}

/** Codes to try, each with a neighbour that it gets mistaken for. */
const TO_TRY = ['D4341', 'D0395', 'D2950', 'D1206'];

/** A field to try it in, and beside it the very card that comes to a claim. */
export function TryIt({ typed, card, styles, onType, onLeave, onCard, lookup, copy }: Props) {
  const { tryLabel, tryHint, tryMore, tryCard } = WELCOME_WORDS;
  const acts = {
    onVisit: async (code: string) => {
      const answer = await lookup(code);
      if (answer) onCard({ type: 'visited', answer });
    },
    onCompare: async (code: string, picked?: string) => {
      const other = await lookup(code);
      if (other) onCard({ type: 'compared', other, ...(picked ? { picked } : {}) });
    },
    onTick: (item: string, isDone: boolean) => onCard({ type: 'ticked', item, isDone }),
    onFold: (section: string, isFolded: boolean) =>
      onCard({ type: 'section folded', section, isFolded }),
    copy,
  };
  const close = () => onCard({ type: 'closed' });
  const shown = card.kind === 'open' ? card.answer.code : undefined;
  const nextCode = TO_TRY.find((code) => code !== shown) ?? '';
  return (
    <div class="try">
      <div class="claim-line">
        <label>
          {tryLabel}
          <input
            type="text"
            value={typed}
            autocomplete="off"
            spellcheck={false}
            maxLength={40}
            aria-describedby="try-hint"
            onInput={(event) => onType(event.currentTarget.value)}
            onChange={onLeave}
            onKeyDown={(event) => {
              if (event.key === 'Escape') close();
            }}
          />
        </label>
        <p id="try-hint" class="soft" role="status">
          {shown ? tryMore(nextCode) : tryHint}
        </p>
      </div>
      <div class="card-place">
        {card.kind === 'open' ? (
          <Shadow styles={styles}>
            <Card
              state={card}
              acts={acts}
              onWhole={(isWhole) => onCard({ type: 'folded', isWhole })}
              onPin={(isPinned) => onCard({ type: 'pinned', isPinned })}
              onClose={close}
              onSnooze={close}
              onPick={(code) => onCard({ type: 'picked', code })}
              onBack={() => onCard({ type: 'went back' })}
            />
          </Shadow>
        ) : (
          <p class="soft">{tryCard}</p>
        )}
      </div>
    </div>
  );
}
