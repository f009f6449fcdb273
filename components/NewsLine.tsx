import { useEffect, useState } from 'preact/hooks';
import type { News } from '../data/news.ts';
import { DOORS_WORDS } from './doors-words.ts';
import { trusted } from './trusted.ts';

export interface NewsControl {
  /** What this person has not seen, the newest first. */
  unseen(): Promise<News[] | undefined>;
  seen(version: string): void;
}

/** One quiet line about what is new for whoever works with it, until it was seen. */
export function NewsLine({ news }: { news: NewsControl }) {
  const [unseen, setUnseen] = useState<News[]>([]);
  useEffect(() => void news.unseen().then((found = []) => setUnseen(found)), [news]);
  const [newest] = unseen;
  if (!newest) return null;
  const lines = unseen.flatMap((each) => each[DOORS_WORDS.language]);
  return (
    <p class="quiet-line news">
      <b>{DOORS_WORDS.news}</b> {lines.join(' ')}{' '}
      <button
        type="button"
        class="link"
        onClick={trusted(() => {
          news.seen(newest.version);
          setUnseen([]);
        })}
      >
        {DOORS_WORDS.newsSeen}
      </button>
    </p>
  );
}
