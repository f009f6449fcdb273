import { JANUARY_EN } from './words/january.en.ts';

export type JanuaryWords = typeof JANUARY_EN;

/** What the January kit says, in the language that was chosen last. Read it while drawing, not before. */
export let JANUARY_WORDS: JanuaryWords = JANUARY_EN;

/** Changes the language of what is drawn from now on. */
export function speakInJanuary(words: JanuaryWords): void {
  JANUARY_WORDS = words;
}
