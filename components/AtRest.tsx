import { LOOKUPS_WORDS } from './lookups-words.ts';
import { Rows } from './Rows.tsx';
import { type RowGroup, rowOfTitled } from './row.tsx';
import { trusted } from './trusted.ts';
import type { Kept } from './use-kept.ts';

interface Props {
  /** Nothing until it was read. */
  kept: Kept | undefined;
  selected: number | undefined;
  isInList: boolean;
  onOpen(code: string): void;
  onBrowse(): void;
}

/** What is at hand before anything is asked: starred and recent codes, and the way to all others. */
export function AtRest({ kept, onBrowse, ...list }: Props) {
  const groups = kept ? groupsOf(kept) : [];
  return (
    <>
      {groups.length > 0 && <Rows groups={groups} {...list} />}
      {kept && groups.length === 0 && <p class="is soft">{LOOKUPS_WORDS.nothingYet}</p>}
      <p class="to-browse">
        <button type="button" class="link" onClick={trusted(onBrowse)}>
          {LOOKUPS_WORDS.browse}
        </button>
      </p>
    </>
  );
}

/** A code stands once: among the starred ones, where it is one. */
export function groupsOf({ starred, recents }: Kept): RowGroup[] {
  const stars = new Set(starred.map(({ code }) => code));
  const others = recents.filter(({ code }) => !stars.has(code));
  return [
    // The newest star is the likeliest wanted.
    { heading: LOOKUPS_WORDS.starredCodes, rows: starred.toReversed().map(rowOfTitled) },
    { heading: LOOKUPS_WORDS.recentCodes, rows: others.map(rowOfTitled) },
  ].filter(({ rows }) => rows.length > 0);
}
