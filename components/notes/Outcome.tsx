import { useLayoutEffect, useRef } from 'preact/hooks';
import { NOTES_WORDS } from '../notes-words.ts';
import { trusted } from '../trusted.ts';
import type { NotesInHand } from './use-notes.ts';

const OUTCOMES = { saved: 'saved', 'kept both': 'keptBoth', 'not removed': 'notRemoved' } as const;

/** What came of the last change, and the way back from a removal. */
export function Outcome({ hand }: { hand: Pick<NotesInHand, 'said' | 'add' | 'hush'> }) {
  const { said, add, hush } = hand;
  const undo = useRef<HTMLButtonElement>(null);
  // The button that was pressed went with its note; without one the Tab key would begin at the top.
  useLayoutEffect(() => {
    if (said?.kind === 'removed') undo.current?.focus();
  }, [said]);
  return (
    <div role="status" class={said?.kind === 'problem' ? 'warn' : 'said'}>
      {said?.kind === 'outcome' && NOTES_WORDS[OUTCOMES[said.outcome]]}
      {said?.kind === 'problem' && sentence(said.problem)}
      {said?.kind === 'removed' && (
        <>
          {NOTES_WORDS.removed}{' '}
          <button
            ref={undo}
            type="button"
            class="link"
            onClick={trusted(async () => {
              const { code, payer, text, changed } = said.note;
              if (await add(code, { ...(payer ? { payer } : {}), text, changed })) hush();
            })}
          >
            {NOTES_WORDS.undo}
          </button>
        </>
      )}
    </div>
  );
}

/** Why something could not be read or changed, as a sentence. */
export function sentence(problem: NonNullable<NotesInHand['problem']>): string {
  return problem === 'unanswered' ? NOTES_WORDS.unanswered : NOTES_WORDS.refused[problem];
}
