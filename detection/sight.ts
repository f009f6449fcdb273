import { codeAt, type Mention } from './code-format.ts';
import { isLedByDiagnosis, purposeOf } from './context.ts';

/** A text, a spot in it, and what the page says the text is for (asked only when there is a code). */
export interface Spot {
  text: string;
  offset: number;
  labels(): Iterable<string>;
}

/** The procedure code in hand at a spot, or nothing: no code there, or one that the page calls a diagnosis. */
export function sight({ text, offset, labels }: Spot): Mention | undefined {
  const hit = codeAt(text, offset);
  if (!hit || isLedByDiagnosis(text, hit.start)) return undefined;
  return purposeOf(labels()) === 'diagnosis' ? undefined : hit;
}
