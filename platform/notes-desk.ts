import { browser } from 'wxt/browser';
import type { Answer } from '../data/lookup.ts';
import { inOrder } from '../office/note.ts';
import { findPatientData } from '../office/patient-data.ts';
import { createNotes } from './notes.ts';
import { AboutNotes, type NotesAnswers } from './notes-messages.ts';
import { policy } from './policy.ts';
import { settings } from './settings.ts';

const TYPES: ReadonlySet<string> = new Set(
  AboutNotes.options.map(({ entries }) => entries.type.literal),
);

const notes = createNotes({
  get: (keys) => browser.storage.local.get(keys),
  set: (items) => browser.storage.local.set(items),
  remove: (keys) => browser.storage.local.remove(keys),
});

/** Keeps the scripts in pages away from the storage, where the browser can (Chromium): they ask by message. */
export function closeStorage(): void {
  void browser.storage.local
    .setAccessLevel?.({ accessLevel: 'TRUSTED_CONTEXTS' })
    ?.catch(() => undefined);
}

/** Whether a message is about the notes. */
export function isAboutNotes(asked: { type: string }): asked is AboutNotes {
  return TYPES.has(asked.type);
}

/** Answers a page of the extension about the notes. */
export async function answerAboutNotes(
  asked: AboutNotes,
): Promise<NotesAnswers[AboutNotes['type']]> {
  // Here and not in the pages: a popup has to be ready to type at once, and the lists of names are long.
  if (asked.type === 'suspicions') return findPatientData(asked.text);
  const isChange = asked.type !== 'notes' && asked.type !== 'all-notes';
  if (isChange && (await policy()).policy.disableNotes) return { kind: 'refused', reason: 'off' };
  switch (asked.type) {
    case 'notes':
      return notes.of(asked.code);
    case 'all-notes':
      return notes.all();
    case 'change-note':
      return notes.change(asked.code, asked.operation);
    case 'restore-notes':
      return notes.restore(asked.id, asked.notes, asked.mode, asked.basis);
    case 'undo-restore':
      return notes.undo(asked.id);
  }
}

/** A note as the card shows it: text, and nothing to change it by. */
export interface ShownNote {
  payer?: string;
  text: string;
}

/**
 * The notes that go into a page with an answer: none, unless this office or its organisation chose that they do. The
 * organisation's own come first.
 */
export async function notesForPage(answer: Answer): Promise<ShownNote[]> {
  if (answer.kind === 'several' || !(await settings()).notesInPage) return [];
  const { sharedNotes, disableNotes } = (await policy()).policy;
  const found = disableNotes ? undefined : await notes.of(answer.code);
  const own = found?.kind === 'notes' ? inOrder(found.notes) : [];
  const shared = sharedNotes.filter(({ code }) => code === answer.code);
  return [...shared, ...own].map(({ payer, text }) => ({ ...(payer ? { payer } : {}), text }));
}
