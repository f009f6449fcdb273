import { useCallback, useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { NoteOfCode } from '../../office/note.ts';
import { NOTES_WORDS } from '../notes-words.ts';
import { trusted } from '../trusted.ts';
import { begunOf } from './drafts.ts';
import { NoteEditor } from './NoteEditor.tsx';
import { NoteRows } from './NoteRows.tsx';
import type { NoteDesk, SharedNote } from './note-desk.ts';
import { Outcome, sentence } from './Outcome.tsx';
import { payersOf } from './payers.ts';
import { useNotes } from './use-notes.ts';

const NEW = 'new';

interface Props {
  code: string;
  desk: NoteDesk;
  shared?: readonly SharedNote[];
  isDisabled?: boolean;
  /** Something is being written, which must not be swept away. */
  onWriting?: ((isWriting: boolean) => void) | undefined;
}

/** The office's notes of one code, below the title of its entry. */
export function NotesOfCode({ code, desk, shared = [], isDisabled = false, onWriting }: Props) {
  const load = useCallback(() => desk.of(code), [desk, code]);
  const hand = useNotes(desk, load);
  const { notes = [], problem } = hand;
  const [editing, setEditing] = useState<NoteOfCode | typeof NEW | undefined>(() => begunOf(code));
  const [payers, setPayers] = useState<string[]>([]);
  const box = useRef<HTMLElement>(null);

  const isWriting = editing !== undefined;
  useEffect(() => {
    onWriting?.(isWriting);
    if (isWriting)
      void desk.all().then((all) => setPayers(all?.kind === 'all' ? payersOf(all.notes) : []));
    return () => onWriting?.(false);
  }, [isWriting, desk]);
  const before = useRef(editing);
  useLayoutEffect(() => {
    // Back to the button that opened the editor.
    const left = before.current;
    before.current = editing;
    if (!left || editing) return;
    const button = left === NEW ? NEW : left.id;
    box.current?.querySelector<HTMLElement>(`[data-note="${button}"]`)?.focus();
  }, [editing]);

  const ofCode = shared.filter((note) => note.code === code);
  if (isDisabled && ofCode.length === 0) return null;
  return (
    <section ref={box} class="notes" aria-label={NOTES_WORDS.heading}>
      {notes.length + ofCode.length > 0 && <h2>{NOTES_WORDS.heading}</h2>}
      {problem && <p class="warn">{sentence(problem)}</p>}
      <NoteRows
        shared={ofCode}
        notes={isDisabled ? [] : notes}
        isDisabled={isDisabled}
        payers={payers}
        desk={desk}
        hand={hand}
        editing={editing === NEW ? undefined : editing}
        onEdit={setEditing}
      />
      {editing === NEW && (
        <NoteEditor
          code={code}
          payers={payers}
          desk={desk}
          onSave={(draft) => hand.add(code, draft)}
          onClose={() => setEditing(undefined)}
        />
      )}
      <Outcome hand={hand} />
      {!isDisabled && editing !== NEW && (
        <button
          type="button"
          class="link"
          data-note={NEW}
          onClick={trusted(() => {
            hand.hush();
            setEditing(NEW);
          })}
        >
          {NOTES_WORDS.addNote}
        </button>
      )}
    </section>
  );
}
