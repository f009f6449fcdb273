import { DOORS_EN } from './words/doors.en.ts';

export type DoorsWords = typeof DOORS_EN;

/** What the ways in from outside say, in the language that was chosen last. Read it while drawing, not before. */
export let DOORS_WORDS: DoorsWords = DOORS_EN;

/** Changes the language of what is drawn from now on. */
export function speakAtDoors(words: DoorsWords): void {
  DOORS_WORDS = words;
}
