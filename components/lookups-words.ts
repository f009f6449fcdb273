import { LOOKUPS_EN } from './words/lookups.en.ts';

export type LookupsWords = typeof LOOKUPS_EN;

/** What is said around looking up, in the language that was chosen last. Read it while drawing, not before. */
export let LOOKUPS_WORDS: LookupsWords = LOOKUPS_EN;

/** Changes the language of what is drawn from now on. */
export function speakOfLookups(words: LookupsWords): void {
  LOOKUPS_WORDS = words;
}
