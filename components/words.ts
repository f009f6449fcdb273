import { CARD_EN } from './words/card.en.ts';

export type CardWords = typeof CARD_EN;

/** What the card and every entry say, in the language that was chosen last. Read it while drawing, not before. */
export let WORDS: CardWords = CARD_EN;

/** Changes the language of what is drawn from now on. */
export function speakOnCard(words: CardWords): void {
  WORDS = words;
}
