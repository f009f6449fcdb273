import { NOTES_EN } from './words/notes.en.ts';

export type NotesWords = typeof NOTES_EN;

/** What is said about the office's notes, in the language that was chosen last. Read it while drawing, not before. */
export let NOTES_WORDS: NotesWords = NOTES_EN;

/** Changes the language of what is drawn from now on. */
export function speakOfNotes(words: NotesWords): void {
  NOTES_WORDS = words;
}
