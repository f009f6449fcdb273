import { useId, useMemo, useRef, useState } from 'preact/hooks';
import type { ReadBackup } from '../../office/backup.ts';
import { differences } from '../../office/backup-differences.ts';
import type { PlainNote } from '../../office/note.ts';
import type { AllNotes, NotesChange } from '../../office/note-answers.ts';
import type { RestoreMode } from '../../office/note-restore.ts';
import { ChooseFile } from '../ChooseFile.tsx';
import { NOTES_WORDS } from '../notes-words.ts';
import { trusted } from '../trusted.ts';
import { sentence } from './Outcome.tsx';
import { Preview } from './Preview.tsx';
import { readFile } from './read-file.ts';

export interface RestoreDesk {
  restore(notes: PlainNote[], mode: RestoreMode, basis: number): Promise<NotesChange | undefined>;
  undoRestore(): Promise<NotesChange | undefined>;
  /** Answers whether they could be read and stored. */
  restoreSettings(settings: unknown): Promise<boolean>;
}

interface Props {
  all: Extract<AllNotes, { kind: 'all' }>;
  desk: RestoreDesk;
}

const MODES: RestoreMode[] = ['merge', 'replace'];

/** Reads a backup, shows what it would change, and restores it whole; and takes the last restore back. */
export function RestorePart({ all, desk }: Props) {
  const [read, setRead] = useState<ReadBackup | 'reading'>();
  const [mode, setMode] = useState<RestoreMode>('merge');
  const [withSettings, setWithSettings] = useState(false);
  const [said, setSaid] = useState<{ text: string; isBad: boolean }>();
  const field = useRef<HTMLInputElement>(null);
  const id = useId();
  const found = typeof read === 'object' && read.kind === 'read' ? read : undefined;
  const differ = useMemo(() => found && differences(all.notes, found.notes), [found, all]);

  const told = (answer: NotesChange | undefined, done: string) => {
    const isDone = answer?.kind === 'done';
    const text = isDone ? done : sentence(answer ? answer.reason : 'unanswered');
    setSaid({ text, isBad: !isDone });
    return isDone;
  };
  const choose = async (file: File | undefined) => {
    setSaid(undefined);
    // What was chosen for the last file is not meant for this one.
    setMode('merge');
    setWithSettings(false);
    if (!file) return setRead(undefined);
    setRead('reading');
    setRead(await readFile(file));
  };
  const restore = async () => {
    if (!found) return;
    const answer = await desk.restore(found.notes, mode, all.basis);
    const isUnset =
      answer?.kind === 'done' && withSettings && !(await desk.restoreSettings(found.settings));
    if (!told(answer, NOTES_WORDS.restored)) return;
    if (isUnset) setSaid({ text: NOTES_WORDS.settingsNotRestored, isBad: true });
    setRead(undefined);
    field.current?.focus();
  };
  const { past } = all;
  return (
    <>
      <h3>{NOTES_WORDS.restore}</h3>
      <ChooseFile
        label={NOTES_WORDS.choose}
        orDrop={NOTES_WORDS.orDrop}
        accept=".json,.csv,.txt,application/json,text/csv"
        inputRef={field}
        onFile={(file) => void choose(file)}
      />
      <div role="status">
        {read === 'reading' && <p class="soft">{NOTES_WORDS.reading}</p>}
        {typeof read === 'object' && read.kind === 'bad' && (
          <p class="warn">{NOTES_WORDS.badFile[read.reason]}</p>
        )}
        {said && <p class={said.isBad ? 'warn' : 'said'}>{said.text}</p>}
      </div>
      {found && differ && (
        <div class="preview">
          <Preview read={found} differences={differ} />
          <fieldset>
            <legend>{NOTES_WORDS.how}</legend>
            {MODES.map((one) => (
              <label key={one}>
                <input
                  type="radio"
                  name={`${id}-mode`}
                  checked={mode === one}
                  onChange={() => setMode(one)}
                />{' '}
                {NOTES_WORDS[one]}
              </label>
            ))}
          </fieldset>
          {found.settings !== undefined && (
            <label>
              <input
                type="checkbox"
                checked={withSettings}
                onChange={() => setWithSettings(!withSettings)}
              />{' '}
              {NOTES_WORDS.withSettings}
            </label>
          )}
          <p class="acts">
            <button type="button" class="pill" onClick={trusted(() => void restore())}>
              {NOTES_WORDS.restoreNow}
            </button>
            <button type="button" class="link" onClick={trusted(() => void choose(undefined))}>
              {NOTES_WORDS.cancel}
            </button>
          </p>
        </div>
      )}
      {past && (
        <p class="acts">
          {past.kind === 'restore'
            ? NOTES_WORDS.restoredOn(new Date(past.made).toLocaleString())
            : NOTES_WORDS.undoneOn(new Date(past.made).toLocaleString())}
          <button
            type="button"
            class="link"
            onClick={trusted(async () => void told(await desk.undoRestore(), NOTES_WORDS.saved))}
          >
            {past.kind === 'restore' ? NOTES_WORDS.undoRestore : NOTES_WORDS.redoRestore}
          </button>
        </p>
      )}
    </>
  );
}
