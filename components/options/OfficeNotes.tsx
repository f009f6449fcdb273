import { useId, useMemo, useState } from 'preact/hooks';
import type { NoteOfCode } from '../../office/note.ts';
import { type BackupDesk, BackupPart } from '../notes/BackupPart.tsx';
import { NewNote } from '../notes/NewNote.tsx';
import { NoteRows } from '../notes/NoteRows.tsx';
import type { NoteDesk, SharedNote } from '../notes/note-desk.ts';
import { Outcome, sentence } from '../notes/Outcome.tsx';
import { payersOf } from '../notes/payers.ts';
import { type RestoreDesk, RestorePart } from '../notes/RestorePart.tsx';
import { useNotes } from '../notes/use-notes.ts';
import { NOTES_WORDS } from '../notes-words.ts';
import { OPTIONS_WORDS } from '../options-words.ts';
import { trusted } from '../trusted.ts';

/** Notes that are listed at first, and more with each press of the button. */
const LISTED = 50;

interface Props {
  desk: NoteDesk & BackupDesk & RestoreDesk;
  shared?: readonly SharedNote[];
  isDisabled?: boolean;
  inPage: { isOn: boolean; isLocked?: boolean; turn(isOn: boolean): Promise<boolean> };
}

/** All notes of the office: to read, search and change, to take away as a file and to bring back. */
export function OfficeNotes({ desk, shared = [], isDisabled = false, inPage }: Props) {
  const hand = useNotes(desk, desk.all);
  const [query, setQuery] = useState('');
  const [listed, setListed] = useState(LISTED);
  const [editing, setEditing] = useState<NoteOfCode>();
  const id = useId();
  const { loaded, problem } = hand;
  const all = loaded?.kind === 'all' ? loaded : undefined;
  const notes = useMemo(() => {
    const sorted = (hand.notes ?? []).toSorted((a, b) => a.code.localeCompare(b.code));
    return sorted.filter((note) => holds(note, query));
  }, [loaded, query]);
  const payers = useMemo(() => payersOf(all?.notes ?? []), [loaded]);
  const found = shared.filter((note) => holds(note, query));
  const isEmpty = all && all.notes.length + shared.length === 0;
  return (
    <div class="office-notes">
      <p class="soft">{NOTES_WORDS.what}</p>
      {isDisabled && <p class="warn">{NOTES_WORDS.off}</p>}
      {problem && <p class="warn">{sentence(problem)}</p>}
      {all && all.aside > 0 && <p class="warn">{NOTES_WORDS.putAside(all.aside)}</p>}
      <button
        type="button"
        role="switch"
        class="switch"
        aria-checked={inPage.isOn}
        aria-describedby={`${id}-means`}
        disabled={inPage.isLocked || isDisabled}
        onClick={trusted(() => void inPage.turn(!inPage.isOn))}
      >
        {NOTES_WORDS.inPage}
      </button>
      <p class="soft" id={`${id}-means`}>
        {NOTES_WORDS.inPageMeans} {inPage.isLocked && <b>{OPTIONS_WORDS.setByOrganization}</b>}
      </p>
      {isEmpty ? (
        <p>{NOTES_WORDS.noneYet}</p>
      ) : (
        <>
          <label for={`${id}-search`}>{NOTES_WORDS.searchNotes}</label>
          <input
            id={`${id}-search`}
            type="search"
            value={query}
            onInput={({ currentTarget }) => {
              setQuery(currentTarget.value);
              setListed(LISTED);
            }}
          />
          <p role="status" class="soft">
            {notes.length + found.length === 0
              ? NOTES_WORDS.noneFound
              : NOTES_WORDS.nNotes(notes.length + found.length)}
          </p>
        </>
      )}
      <NoteRows
        shared={found}
        notes={notes.slice(0, listed)}
        isDisabled={isDisabled}
        hasCodes
        payers={payers}
        desk={desk}
        hand={hand}
        editing={editing}
        onEdit={setEditing}
      />
      {notes.length > listed && (
        <button type="button" class="link" onClick={trusted(() => setListed(listed + LISTED))}>
          {NOTES_WORDS.showMore}
        </button>
      )}
      <Outcome hand={hand} />
      {!isDisabled && <NewNote payers={payers} desk={desk} hand={hand} />}
      {all && <BackupPart notes={all.notes} desk={desk} />}
      {all && !isDisabled && <RestorePart all={all} desk={desk} />}
    </div>
  );
}

function holds({ code, payer = '', text }: SharedNote, query: string): boolean {
  const whole = `${code} ${payer} ${text}`.toLowerCase();
  return query
    .toLowerCase()
    .split(/\s+/)
    .every((word) => whole.includes(word));
}
