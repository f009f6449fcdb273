import { NAMES_EN } from './words/names.en.ts';

export type NamesWords = typeof NAMES_EN;

/** What is said about licensed names, in the language that was chosen last. Read it while drawing, not before. */
export let NAMES_WORDS: NamesWords = NAMES_EN;

/** Changes the language of what is drawn from now on. */
export function speakOfNames(words: NamesWords): void {
  NAMES_WORDS = words;
}
