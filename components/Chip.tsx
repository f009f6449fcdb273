import { trusted } from './trusted.ts';

/** The quiet form of the card: its code alone, until it is pressed. */
export function Chip({ code, onOpen }: { code: string; onOpen(): void }) {
  return (
    <button type="button" class="card tag" onClick={trusted(onOpen)}>
      {code}
    </button>
  );
}
