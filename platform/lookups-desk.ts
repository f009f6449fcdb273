import { type Browse, createBrowse, type TitledCode } from '../data/browse.ts';
import { type CodeList, createCodeList, type ListCodes } from '../data/code-list.ts';
import type { Dataset } from '../data/entry.ts';
import { januaryKit } from '../data/january.ts';
import type { Library } from '../data/library.ts';
import { createNearest, type Nearest } from '../data/nearest.ts';
import { forgetLookups, lookups, noteOpened, star } from './lookups.ts';
import type { Kept, LookupsAnswers, LookupsAsked } from './lookups-messages.ts';
import { withLicensedNames } from './names-desk.ts';

/** Answers what popup, side panel, options and January kit ask; `isPrivate`: from a window that leaves no traces. */
export type LookupsDesk = (
  asked: LookupsAsked,
  isPrivate: boolean,
) => Promise<LookupsAnswers[keyof LookupsAnswers]>;

/** Each part is built when it is first asked for: the first card needs none of them. */
export function createLookupsDesk(library: Library & { whole(): Dataset }): LookupsDesk {
  let list: ListCodes | undefined;
  let nearest: Nearest | undefined;
  let browse: Browse | undefined;
  const browsing = () => {
    browse ??= createBrowse(library.whole());
    return browse;
  };
  const titled = (codes: string[]): Promise<TitledCode[]> =>
    withLicensedNames(codes.map((code) => ({ code, title: library.titleOf(code) ?? '' })));
  const kept = async (): Promise<Kept> => {
    const { starred, recents, counts } = await lookups();
    return { starred: await titled(starred), recents: await titled(recents), counts };
  };

  return async (asked, isPrivate) => {
    switch (asked.type) {
      case 'list':
        list ??= createCodeList(library);
        return withNames(list(asked.codes));
      case 'nearest':
        nearest ??= createNearest(library.whole());
        return withLicensedNames(nearest(asked.query));
      case 'chapters':
        return browsing().chapters();
      case 'family':
        return withLicensedNames(browsing().codesOf(asked.family));
      case 'lookups':
        return kept();
      case 'star':
        return !isPrivate && star(asked.code, asked.isStarred);
      case 'opened':
        if (!isPrivate && library.listed.has(asked.code)) noteOpened(asked.code);
        return undefined;
      case 'forget-lookups':
        return forgetLookups();
      case 'january': {
        const { starred, counts } = await lookups();
        return januaryKit(library.whole(), [...counts.map(([code]) => code), ...starred]);
      }
    }
  };
}

async function withNames(list: CodeList): Promise<CodeList> {
  return { ...list, rows: await withLicensedNames(list.rows) };
}
