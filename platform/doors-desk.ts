import type { News } from '../data/news.ts';
import type { Several } from '../data/several.ts';
import { takeLeft } from './asked-door.ts';
import type { FromDoors } from './doors-messages.ts';
import type { Answers } from './messages.ts';
import { newsSeen, unseenNews } from './whats-new.ts';

/** Answers what pages ask about texts that were looked up, and about news. */
export async function answerDoors(
  { several, news }: { several: Several; news: readonly News[] },
  asked: FromDoors,
): Promise<Answers[FromDoors['type']]> {
  switch (asked.type) {
    case 'several':
      return several(asked.codes);
    case 'take-left':
      return takeLeft(asked.key);
    case 'news':
      return unseenNews(news);
    case 'news-seen':
      return newsSeen(asked.version) as Promise<undefined>;
  }
}
