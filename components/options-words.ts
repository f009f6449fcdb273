import { OPTIONS_EN } from './words/options.en.ts';

export type OptionsWords = typeof OPTIONS_EN;

/** What the options say, in the language that was chosen last. Read it while drawing, not before. */
export let OPTIONS_WORDS: OptionsWords = OPTIONS_EN;

/** Changes the language of what is drawn from now on. */
export function speakInOptions(words: OptionsWords): void {
  OPTIONS_WORDS = words;
}
