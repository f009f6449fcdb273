import { useEffect, useState } from 'preact/hooks';
import type { Chapter, TitledCode } from '../data/browse.ts';
import type { Place } from './panel-state.ts';

/** The code set, chapter by chapter. */
export interface Shelf {
  chapters(): Promise<Chapter[] | undefined>;
  family(slug: string): Promise<TitledCode[] | undefined>;
}

/** What stands at a place of the code set; `at`: undefined while nobody browses. */
export function useBrowse(
  shelf: Shelf,
  at: Place | undefined,
): { chapters: Chapter[]; codes: TitledCode[] } {
  const [chapters, setChapters] = useState<Chapter[]>([]);
  const [found, setFound] = useState<{ family: string; codes: TitledCode[] }>();
  const isBrowsing = at !== undefined;
  const family = at?.family;
  useEffect(() => {
    if (isBrowsing) void shelf.chapters().then((all = []) => setChapters(all));
  }, [shelf, isBrowsing]);
  useEffect(() => {
    if (family) void shelf.family(family).then((codes = []) => setFound({ family, codes }));
  }, [shelf, family]);
  return { chapters, codes: found?.family === family ? (found?.codes ?? []) : [] };
}
