import { OFFICE_EN } from './words/office.en.ts';

export type OfficeWords = typeof OFFICE_EN;

/** What is asked about the office's own notes, in the language that was chosen last. Read it while drawing, not before. */
export let OFFICE_WORDS: OfficeWords = OFFICE_EN;

/** Changes the language of what is drawn from now on. */
export function speakInOffice(words: OfficeWords): void {
  OFFICE_WORDS = words;
}
