/** Where a code stands in a year. */
export type Standing = 'in force' | 'retired' | 'not yet';

/** `since` and `until` are the first and the last edition that hold a code; `year` is the edition it is judged by. */
export function standingOf(
  { since = 0, until = 9999 }: { since?: number; until?: number },
  year: number,
): Standing {
  if (until < year) return 'retired';
  return since > year ? 'not yet' : 'in force';
}
