import type { ReadBackup } from '../../office/backup.ts';
import type { Differences } from '../../office/backup-differences.ts';
import type { PlainNote } from '../../office/note.ts';
import { NOTES_WORDS } from '../notes-words.ts';

/** Notes of each kind that are listed one by one. */
const LISTED = 100;

interface Props {
  read: Extract<ReadBackup, { kind: 'read' }>;
  differences: Differences;
}

/** What a backup would change, before it does. */
export function Preview({ read, differences }: Props) {
  const { added, changed, same, missing } = differences;
  return (
    <>
      {read.unread > 0 && (
        <div class="warn">
          {NOTES_WORDS.unread(read.unread)}
          <ul>
            {read.problems.map(({ row, about }) => (
              <li key={row}>{NOTES_WORDS.rowProblem[about](row)}</li>
            ))}
            {read.unread > read.problems.length && (
              <li>{NOTES_WORDS.andMore(read.unread - read.problems.length)}</li>
            )}
          </ul>
        </div>
      )}
      <h4>{NOTES_WORDS.differences}</h4>
      {added.length + changed.length + missing.length === 0 && <p>{NOTES_WORDS.nothingDiffers}</p>}
      <Part title={NOTES_WORDS.added(added.length)} notes={added} />
      {changed.length > 0 && (
        <details>
          <summary>{NOTES_WORDS.changed(changed.length)}</summary>
          <ul class="note-rows">
            {changed.slice(0, LISTED).map(({ from, to }) => (
              <li key={`${from.code}/${from.payer}/${from.text}`}>
                <b>{NOTES_WORDS.about(from.code, from.payer)}</b>
                <dl>
                  <dt>{NOTES_WORDS.now}</dt>
                  <dd class="note-text">{from.text}</dd>
                  <dt>{NOTES_WORDS.inBackup}</dt>
                  <dd class="note-text">{to.text}</dd>
                </dl>
              </li>
            ))}
            <More of={changed.length} />
          </ul>
        </details>
      )}
      <Part title={NOTES_WORDS.missing(missing.length)} notes={missing} />
      {same.length > 0 && <p class="soft">{NOTES_WORDS.same(same.length)}</p>}
    </>
  );
}

function Part({ title, notes }: { title: string; notes: readonly PlainNote[] }) {
  if (notes.length === 0) return null;
  return (
    <details>
      <summary>{title}</summary>
      <ul class="note-rows">
        {notes.slice(0, LISTED).map((note) => (
          <li key={`${note.code}/${note.payer}/${note.text}`}>
            <b>{NOTES_WORDS.about(note.code, note.payer)}</b>
            <p class="note-text">{note.text}</p>
          </li>
        ))}
        <More of={notes.length} />
      </ul>
    </details>
  );
}

function More({ of }: { of: number }) {
  return of > LISTED ? <li class="soft">{NOTES_WORDS.andMore(of - LISTED)}</li> : null;
}
