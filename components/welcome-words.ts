import { WELCOME_EN } from './words/welcome.en.ts';

export type WelcomeWords = typeof WELCOME_EN;

/** What the welcome page says, in the language that was chosen last. Read it while drawing, not before. */
export let WELCOME_WORDS: WelcomeWords = WELCOME_EN;

/** Changes the language of what is drawn from now on. */
export function speakInWelcome(words: WelcomeWords): void {
  WELCOME_WORDS = words;
}
