import type { ComponentChildren } from 'preact';
import type { Reading } from './reading.ts';
import { trusted } from './trusted.ts';
import { ENTRY_LANGUAGE, WORDS } from './words.ts';

interface Props {
  /** Under which the fold is remembered; it does not change with the language. */
  name: string;
  heading: string;
  /** Stands at the end of the heading's line. */
  aside?: ComponentChildren;
  reading: Pick<Reading, 'folded' | 'onFold'>;
  children: ComponentChildren;
}

/** A part of an entry under its heading, which folds it away. What is ours in it says so by its own `lang`. */
export function Section({ name, heading, aside, reading, children }: Props) {
  const isFolded = reading.folded.includes(name);
  return (
    <section class="section" lang={ENTRY_LANGUAGE}>
      <div class="section-top" lang={WORDS.language}>
        <h2>
          <button
            type="button"
            class="fold"
            aria-expanded={!isFolded}
            onClick={trusted(() => reading.onFold(name, !isFolded))}
          >
            {heading}
          </button>
        </h2>
        {aside}
      </div>
      {!isFolded && children}
    </section>
  );
}
