import { useLayoutEffect, useState } from 'preact/hooks';
import type { TitledCode } from '../data/browse.ts';

/** What is at hand before anything is asked. */
export interface Kept {
  starred: TitledCode[];
  recents: TitledCode[];
}

/** What a page can remember, and ask of what it remembered. */
export interface Keeper {
  /** False in a window that leaves no traces. */
  canKeep(): Promise<boolean>;
  kept(): Promise<Kept | undefined>;
  /** Answers whether it could be stored. */
  star(code: string, isStarred: boolean): Promise<boolean | undefined>;
  opened(code: string): Promise<void>;
}

/** Starred and recent codes, read again whenever `moment` is another one. */
export function useKept(
  keeper: Keeper,
  moment: unknown,
): { kept: Kept | undefined; canKeep: boolean; star(code: string, is: boolean): Promise<boolean> } {
  const [kept, setKept] = useState<Kept>();
  const [canKeep, setCanKeep] = useState(false);
  const read = () => keeper.kept().then((now) => now && setKept(now));
  useLayoutEffect(() => void keeper.canKeep().then(setCanKeep), [keeper]);
  useLayoutEffect(() => void read(), [keeper, moment]);
  return {
    kept,
    canKeep,
    star: async (code, isStarred) => {
      const isSaved = (await keeper.star(code, isStarred)) === true;
      await read();
      return isSaved;
    },
  };
}
