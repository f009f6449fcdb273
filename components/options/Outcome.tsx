import { OPTIONS_WORDS } from '../options-words.ts';

interface Props {
  outcome: 'saved' | keyof typeof OPTIONS_WORDS.notSaved | undefined;
  /** Which change it is: the same words about the next one are said again. */
  nth: number;
}

/** Says quietly that a change was saved, and plainly that it was not. */
export function Outcome({ outcome, nth }: Props) {
  const isSaved = outcome === 'saved';
  return (
    <>
      <p role="status">
        {isSaved && (
          <span key={nth} class="said">
            {OPTIONS_WORDS.saved}
          </span>
        )}
      </p>
      {outcome && !isSaved && <p role="alert">{OPTIONS_WORDS.notSaved[outcome]}</p>}
    </>
  );
}
