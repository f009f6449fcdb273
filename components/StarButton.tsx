import { LOOKUPS_WORDS } from './lookups-words.ts';
import { trusted } from './trusted.ts';

interface Props {
  isStarred: boolean;
  onStar(isStarred: boolean): void;
}

/** Keeps a code at hand, or lets it go. */
export function StarButton({ isStarred, onStar }: Props) {
  return (
    <button
      type="button"
      class="link star"
      aria-pressed={isStarred}
      onClick={trusted(() => onStar(!isStarred))}
    >
      <span aria-hidden="true">{isStarred ? '★' : '☆'} </span>
      {isStarred ? LOOKUPS_WORDS.starred : LOOKUPS_WORDS.star}
    </button>
  );
}
