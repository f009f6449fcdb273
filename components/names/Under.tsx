import { NAMES_WORDS } from '../names-words.ts';
import { trusted } from '../trusted.ts';

interface Props {
  /** What is under way. */
  label: string;
  /** 0 to 1. */
  part: number;
  onCancel(): void;
}

/** Something that takes a while, how far it is, and the way to end it. */
export function Under({ label, part, onCancel }: Props) {
  return (
    <div class="under">
      <progress aria-label={label} value={part} max={1} />
      <span class="soft">{label}</span>
      <button type="button" class="link" onClick={trusted(onCancel)}>
        {NAMES_WORDS.cancel}
      </button>
    </div>
  );
}
