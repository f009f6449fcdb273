import { PatientDataQuestion } from '../PatientDataQuestion.tsx';
import type { NoteDesk } from './note-desk.ts';

/** A desk that asks before it keeps what looks like patient data. */
export function asking<D extends object>(desk: D): D & Pick<NoteDesk, 'question'> {
  return { ...desk, question: (asked) => <PatientDataQuestion {...asked} /> };
}
