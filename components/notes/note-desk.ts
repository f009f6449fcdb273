import type { ComponentChildren } from 'preact';
import type { NoteOfCode } from '../../office/note.ts';
import type { AllNotes, NoteChange, NotesOfCode } from '../../office/note-answers.ts';
import type { Suspicion } from '../../office/patient-data.ts';

/** What is being written, or has been. */
export interface Draft {
  payer?: string;
  text: string;
}

/** Asks whether a text is to be saved although something in it looks like patient data. */
interface Question {
  text: string;
  suspicions: Suspicion[];
  onSave(): void;
  onEdit(): void;
}

/** What the views of notes can ask for; nothing comes back where nobody answers. */
export interface NoteDesk {
  of(code: string): Promise<NotesOfCode | undefined>;
  all(): Promise<AllNotes | undefined>;
  add(code: string, draft: Draft & { changed?: string }): Promise<NoteChange | undefined>;
  edit(note: NoteOfCode, draft: Draft): Promise<NoteChange | undefined>;
  remove(note: NoteOfCode): Promise<NoteChange | undefined>;
  onChange(listener: () => void): () => void;
  suspicions(text: string): Promise<Suspicion[]>;
  question: ((question: Question) => ComponentChildren) | undefined;
}

/** A note that an administrator wrote for every office; not to be changed here. */
export interface SharedNote {
  code: string;
  payer?: string;
  text: string;
}
