import type { NoteOfCode } from '../../office/note.ts';
import { NOTES_WORDS } from '../notes-words.ts';
import { trusted } from '../trusted.ts';
import { NoteEditor } from './NoteEditor.tsx';
import type { NoteDesk, SharedNote } from './note-desk.ts';
import type { NotesInHand } from './use-notes.ts';

interface Props {
  shared: readonly SharedNote[];
  notes: readonly NoteOfCode[];
  isDisabled: boolean;
  /** Whether each says which code it is of. */
  hasCodes?: boolean;
  payers: readonly string[];
  desk: NoteDesk;
  hand: Pick<NotesInHand, 'edit' | 'remove'>;
  /** What is being edited, as it was read then: whatever becomes of it elsewhere meanwhile is a conflict. */
  editing: NoteOfCode | undefined;
  onEdit(note: NoteOfCode | undefined): void;
}

/** Notes one below the other: first what the organisation wrote, then the office's own, to be edited in place. */
export function NoteRows(props: Props) {
  const { shared, notes, isDisabled, hasCodes, payers, desk, hand, editing, onEdit } = props;
  // Removed elsewhere while it is edited here: its editor stays.
  const isGone = editing && !notes.some(({ id }) => id === editing.id);
  const rows = isGone ? [...notes, editing] : notes;
  if (shared.length + rows.length === 0) return null;
  return (
    <ul class="note-rows">
      {shared.map((note) => (
        <li key={`${note.code}/${note.payer}/${note.text}`}>
          <NoteText note={note} hasCode={hasCodes} />
          <small class="soft">{NOTES_WORDS.fromOrganisation}</small>
        </li>
      ))}
      {rows.map((note) => {
        const about = NOTES_WORDS.about(note.code, note.payer);
        return (
          <li key={note.id}>
            {editing?.id === note.id ? (
              <NoteEditor
                code={note.code}
                base={editing}
                payers={payers}
                desk={desk}
                onSave={(draft) => hand.edit(editing, draft)}
                onClose={() => onEdit(undefined)}
              />
            ) : (
              <>
                <NoteText note={note} hasCode={hasCodes} />
                {!isDisabled && (
                  <p class="acts">
                    <button
                      type="button"
                      class="link"
                      data-note={note.id}
                      aria-label={NOTES_WORDS.editNote(about)}
                      onClick={trusted(() => onEdit(note))}
                    >
                      {NOTES_WORDS.edit}
                    </button>
                    <button
                      type="button"
                      class="link"
                      aria-label={NOTES_WORDS.removeNote(about)}
                      onClick={trusted(() => void hand.remove(note))}
                    >
                      {NOTES_WORDS.remove}
                    </button>
                  </p>
                )}
              </>
            )}
          </li>
        );
      })}
    </ul>
  );
}

function NoteText({ note, hasCode }: { note: SharedNote; hasCode: boolean | undefined }) {
  return (
    <p class="note-text">
      {hasCode && <span class="code">{note.code}</span>} {note.payer && <b>{note.payer}</b>}{' '}
      {note.text}
    </p>
  );
}
