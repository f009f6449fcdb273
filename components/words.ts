import { CARD_EN } from './words/card.en.ts';

export type CardWords = typeof CARD_EN;

/** What entries, guides and the questions of the claim check are written in; a screen reader is told where they stand. */
export const ENTRY_LANGUAGE = 'en';

/** What the card and every entry say, in the language that was chosen last. Read it while drawing, not before. */
export let WORDS: CardWords = CARD_EN;

/** Changes the language of what is drawn from now on. */
export function speakOnCard(words: CardWords): void {
  WORDS = words;
}
