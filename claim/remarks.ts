/** What may come between `no` and the word it denies: `no new crown`, `not planning a crown`, `no CT or MRI`. */
const BETWEEN =
  '(?:(?:an?|any|the|new|other|further|full|permanent|final|planning|placing|doing|for|yet)\\s+|[\\w-]+\\s+or\\s+){0,3}';
/** Longest that `no` and all that comes between may be, in characters; what stands farther off is not looked at. */
const BEFORE_LENGTH = 120;
const DENIED_BEFORE = new RegExp(`(?<![a-z0-9])(?:no|not|never)\\s+${BETWEEN}$`, 'i');
/** `crown not planned`, `crown is not needed`, `CBCT was not attached`; `crown not yet seated` denies nothing. */
const DENIED_AFTER =
  /^\s+(?:(?:is|are|was|were|has|have|been|will|be)\s+)*(?:not|never)\s+(?:been\s+|be\s+)?(?:planned|needed|necessary|indicated|wanted|recommended|attached|enclosed|available|included|taken|performed)(?![a-z0-9])/i;

/**
 * Whether the remarks hold one of the words or phrases, alone or in the plural, in any case.
 * `no crown planned` does not say crown.
 */
export function remarksSay(remarks: string, phrases: readonly string[] = []): boolean {
  return phrases.some((phrase) => {
    const words = phrase.replace(/\s+/g, '\\s+');
    const whole = new RegExp(`(?<![a-z0-9])${words}(?:s|es)?(?![a-z0-9])`, 'gi');
    return [...remarks.matchAll(whole)].some(
      ({ 0: found, index }) =>
        !DENIED_BEFORE.test(remarks.slice(Math.max(0, index - BEFORE_LENGTH), index)) &&
        !DENIED_AFTER.test(remarks.slice(index + found.length)),
    );
  });
}
