import { useEffect, useState } from 'preact/hooks';
import { trusted } from './trusted.ts';
import { WORDS } from './words.ts';

export interface QuietControl {
  /** Until when the companion keeps quiet, in ms of the epoch. */
  until(): Promise<number | undefined>;
  wake(): Promise<void>;
}

/** Says that the companion was asked to be quiet, and ends it. */
export function Quiet({ quiet }: { quiet: QuietControl }) {
  const [until, setUntil] = useState<number>();
  useEffect(() => void quiet.until().then(setUntil), [quiet]);
  if (until === undefined) return null;
  const time = new Date(until).toLocaleTimeString(WORDS.language, {
    hour: 'numeric',
    minute: '2-digit',
    hour12: true,
  });
  return (
    <p class="quiet-line">
      {WORDS.quietUntil(time)}{' '}
      <button
        type="button"
        class="link"
        onClick={trusted(async () => {
          await quiet.wake();
          setUntil(undefined);
        })}
      >
        {WORDS.wake}
      </button>
    </p>
  );
}
