import { bareNumberAt } from './bare-number.ts';
import { codeAt, findCodes, type Mention } from './code-format.ts';
import { isLedByDiagnosis, purposeOf } from './context.ts';

/** A text, a spot in it, and what the page says the text is for (asked only when there is a code). */
export interface Spot {
  text: string;
  /** Left out where the text as a whole is meant, such as a cell's: then its first code counts. */
  offset?: number | undefined;
  labels(): Iterable<string>;
}

/**
 * The procedure code in hand at a spot, or nothing: no code there, or one that the page calls a diagnosis.
 * Four digits alone are a code only where the page, or what is known of its site, says that procedure codes stand there.
 */
export function sight(
  { text, offset, labels }: Spot,
  codeColumns?: readonly string[],
): Mention | undefined {
  const hit = offset === undefined ? findCodes(text)[0] : codeAt(text, offset);
  if (hit)
    return isLedByDiagnosis(text, hit.start) || purposeOf(labels(), codeColumns) === 'diagnosis'
      ? undefined
      : hit;
  const bare = bareNumberAt(text, offset ?? text.search(/[0-9]/));
  return bare && expectsCode(labels(), codeColumns) ? bare : undefined;
}

/** Whether labels say that procedure codes stand there. */
export function expectsCode(labels: Iterable<string>, codeColumns?: readonly string[]): boolean {
  return ['procedure', 'code'].includes(purposeOf(labels, codeColumns));
}

/** A code with its first two digits typed. */
const BEGUN = /(?<![\p{L}\p{N}_.#\\])[Dd][ -]?[0-9]{2}$/u;
/** Characters before the caret that can belong to it. */
const BEGUN_LENGTH = 8;

/** Whether a code has been begun right before the caret, so that its answer will be wanted in a moment. */
export function isBegun({ text, offset = 0 }: Pick<Spot, 'text' | 'offset'>): boolean {
  return BEGUN.test(text.slice(Math.max(0, offset - BEGUN_LENGTH), offset));
}
