import { ask } from './ask.ts';

/** What popup and side panel do about news. */
export const news = {
  unseen: () => ask({ type: 'news' }),
  seen: (version: string) => void ask({ type: 'news-seen', version }),
};
