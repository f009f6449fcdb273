import type { News } from './news.ts';

/** News that came after one version, up to and with another; in the order of the file. */
export function newsSince(news: readonly News[], seen: string, now: string): News[] {
  return news.filter(({ version }) => isLater(version, seen) && !isLater(version, now));
}

/** Whether a version is later than another: numbers between dots, a missing one counts as 0. */
export function isLater(version: string, other: string): boolean {
  const [a, b] = [version, other].map((each) => each.split('.').map(Number));
  for (let i = 0; i < Math.max(a?.length ?? 0, b?.length ?? 0); i++) {
    const apart = (a?.[i] ?? 0) - (b?.[i] ?? 0);
    if (apart !== 0) return apart > 0;
  }
  return false;
}
