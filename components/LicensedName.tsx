import type { Answer } from '../data/lookup.ts';
import { NAMES_WORDS } from './names-words.ts';
import { ENTRY_LANGUAGE } from './words.ts';

interface Props {
  licensed: NonNullable<Answer['licensed']>;
}

/** What the practice's own licensed file says of a code, below our title. */
export function LicensedName({ licensed: { name, description, source } }: Props) {
  return (
    <div class="licensed">
      <span lang={ENTRY_LANGUAGE}>{name}</span>
      <small>
        {source} · {NAMES_WORDS.source}
      </small>
      {description && (
        <details>
          <summary>{NAMES_WORDS.fullText}</summary>
          <span lang={ENTRY_LANGUAGE}>{description}</span>
        </details>
      )}
    </div>
  );
}
