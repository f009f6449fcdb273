import type { Draft } from './note-desk.ts';

/**
 * What was begun and not saved, while the page is open: by the id of its note, or, of a new one, by its code. Whoever
 * goes to another entry meanwhile finds it again.
 */
const drafts = new Map<string, Draft>();

export const draftOf = (of: string): Draft | undefined => drafts.get(of);
export const keepDraft = (of: string, draft: Draft): void => void drafts.set(of, draft);
export const dropDraft = (of: string): void => void drafts.delete(of);
