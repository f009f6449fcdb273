import { PatientDataQuestion } from '../PatientDataQuestion.tsx';
import type { NoteDesk } from './note-desk.ts';

/** A desk that asks before it keeps what looks like patient data. What tells it is loaded with the first note only. */
export function asking<D extends object>(desk: D): D & Pick<NoteDesk, 'suspicions' | 'question'> {
  return {
    ...desk,
    suspicions: async (text) => {
      const { findPatientData } = await import('../../office/patient-data.ts');
      return findPatientData(text);
    },
    question: (asked) => <PatientDataQuestion {...asked} />,
  };
}
