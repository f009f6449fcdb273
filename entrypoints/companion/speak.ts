import { CARD_EN } from '../../components/words/card.en.ts';
import { type CardWords, speakOnCard } from '../../components/words.ts';
import type { Language } from '../../platform/language-for.ts';
import { spanishWords } from '../../platform/spanish-words.ts';

/** Changes the language of the card. Answers whether its words are here: the Spanish ones are put in when needed. */
export function speak(language: Language): boolean {
  const words = language === 'es' ? spanishWords<CardWords>() : CARD_EN;
  if (words) speakOnCard(words);
  return words !== undefined;
}
