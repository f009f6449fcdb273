import { useEffect, useId, useRef } from 'preact/hooks';
import type { Suspicion } from '../office/patient-data.ts';
import { Marked } from './Marked.tsx';
import { OFFICE_WORDS } from './office-words.ts';
import { trusted } from './trusted.ts';

interface Props {
  /** The note as it would be saved. */
  text: string;
  /** What of it looks like patient data, in order; not empty. */
  suspicions: Suspicion[];
  onSave(): void;
  onEdit(): void;
}

/**
 * Asks before a note is saved that looks like one about a patient; the note is kept until one of the two is chosen.
 * The focus is on going back, which loses nothing; Escape does the same.
 */
export function PatientDataQuestion({ text, suspicions, onSave, onEdit }: Props) {
  const id = useId();
  const edit = useRef<HTMLButtonElement>(null);
  useEffect(() => edit.current?.focus(), []);
  return (
    <div
      class="patient-data"
      role="alertdialog"
      aria-labelledby={`${id}-heading`}
      aria-describedby={`${id}-found`}
      onKeyDown={trusted((event) => {
        if (event.key !== 'Escape') return;
        // The panel or the popup around it stays open.
        event.preventDefault();
        event.stopPropagation();
        onEdit();
      })}
    >
      <strong id={`${id}-heading`}>{OFFICE_WORDS.patientDataHeading}</strong>
      <p id={`${id}-found`}>
        {OFFICE_WORDS.patientDataFound([...new Set(suspicions.map(({ kind }) => kind))])}{' '}
        {OFFICE_WORDS.patientDataReason}
      </p>
      <blockquote>
        <Marked text={text} marks={suspicions.map(({ from, to }) => [from, to])} />
      </blockquote>
      <div class="patient-data-answers">
        <button type="button" class="patient-data-edit" ref={edit} onClick={trusted(onEdit)}>
          {OFFICE_WORDS.editNote}
        </button>
        <button type="button" class="link" onClick={trusted(onSave)}>
          {OFFICE_WORDS.saveAnyway}
        </button>
      </div>
    </div>
  );
}
