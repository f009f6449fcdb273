import { useEffect, useState } from 'preact/hooks';
import { makeBackup } from '../../office/backup.ts';
import { makeCsv } from '../../office/backup-csv.ts';
import { notesToBackUp } from '../../office/backup-due.ts';
import type { NoteOfCode } from '../../office/note.ts';
import { NOTES_WORDS } from '../notes-words.ts';
import { trusted } from '../trusted.ts';

/** What the options can do beside changing single notes. */
export interface BackupDesk {
  settings(): Promise<unknown>;
  /** When notes were last saved as a file, as an ISO instant; nothing if never. */
  lastBackup(): Promise<string | undefined>;
  keepLastBackup(at: string): Promise<void>;
  /** Hands a file to the browser's downloads. */
  saveFile(name: string, type: string, text: string): void;
}

interface Props {
  notes: readonly NoteOfCode[];
  desk: BackupDesk;
}

/** Saves all notes as a file: whole, with the settings, or as a table. */
export function BackupPart({ notes, desk }: Props) {
  const [saved, setSaved] = useState<string>();
  // Not known until it was read.
  const [last, setLast] = useState<{ at: string | undefined }>();
  useEffect(() => void desk.lastBackup().then((at) => setLast({ at })), [desk]);
  const save = (ending: string, type: string, text: string) => {
    const at = new Date().toISOString();
    const name = `claimside-notes-${at.slice(0, 10)}.${ending}`;
    desk.saveFile(name, type, text);
    setSaved(name);
    setLast({ at });
    void desk.keepLastBackup(at);
  };
  const due = last ? notesToBackUp(notes, last.at) : 0;
  return (
    <>
      <h3>{NOTES_WORDS.backup}</h3>
      {due > 0 && (
        <p class="warn">{last?.at ? NOTES_WORDS.backupDue(due) : NOTES_WORDS.noBackupYet(due)}</p>
      )}
      <p class="soft">{NOTES_WORDS.backupMeans}</p>
      <p class="acts">
        <button
          type="button"
          class="pill"
          onClick={trusted(async () => {
            const settings = await desk.settings();
            const text = makeBackup({ notes, settings }, new Date().toISOString());
            save('json', 'application/json', text);
          })}
        >
          {NOTES_WORDS.saveBackup}
        </button>
        <button
          type="button"
          class="pill"
          onClick={trusted(() => save('csv', 'text/csv', makeCsv(notes)))}
        >
          {NOTES_WORDS.saveCsv}
        </button>
      </p>
      <p role="status" class="said">
        {saved && NOTES_WORDS.fileSaved(saved)}
      </p>
    </>
  );
}
