import { browser } from 'wxt/browser';
import type { NoteOfCode, PlainNote } from '../office/note.ts';
import type { NoteOperation } from '../office/note-book.ts';
import type { RestoreMode } from '../office/note-restore.ts';
import { ask } from './ask.ts';
import type { Answers, FromExtension } from './messages.ts';

/** A worker that is stopped in the middle has started again by then, in ms; so many times is it asked. */
const AGAIN = 150;
const TRIES = 4;
/**
 * Longest that an answer takes, in ms. About one message in 10,000 that Chromium hands to a worker as it is stopped is
 * neither answered nor refused.
 */
const PATIENCE = 5000;

/** What a worker that is about to be stopped says of its storage. */
const PASSING = /^un(readable|written)$/;

/** Asks again where no answer comes, or one that may pass: what has an id has effect once, however often it is sent. */
async function insist<R extends FromExtension>(
  request: R,
): Promise<Answers[R['type']] | undefined> {
  for (let tried = 1; ; tried++) {
    const answer = await inTime(ask(request));
    const isPassing =
      answer === undefined ||
      (typeof answer === 'object' && 'reason' in answer && PASSING.test(answer.reason));
    if (!isPassing || tried === TRIES) return answer;
    await new Promise((ok) => setTimeout(ok, AGAIN));
  }
}

async function inTime<T>(answer: Promise<T>): Promise<T | undefined> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const late = new Promise<undefined>((ok) => {
    timer = setTimeout(() => ok(undefined), PATIENCE);
  });
  const first = await Promise.race([answer, late]);
  clearTimeout(timer);
  return first;
}

interface Draft {
  payer?: string;
  text: string;
}

/** What the pages of the extension can do with the office's notes. */
export const noteService = {
  of: (code: string) => insist({ type: 'notes', code }),
  all: () => insist({ type: 'all-notes' }),
  add: (code: string, draft: Draft & { changed?: string }) =>
    changeNote(code, { kind: 'add', id: crypto.randomUUID(), ...draft }),
  edit: ({ code, id, revision }: NoteOfCode, draft: Draft) =>
    changeNote(code, { kind: 'edit', id: crypto.randomUUID(), note: id, revision, ...draft }),
  remove: ({ code, id, revision }: NoteOfCode) =>
    changeNote(code, { kind: 'remove', id: crypto.randomUUID(), note: id, revision }),
  restore: (notes: PlainNote[], mode: RestoreMode, basis: number) =>
    insist({ type: 'restore-notes', id: crypto.randomUUID(), notes, mode, basis }),
  /** What in a text looks like patient data. */
  suspicions: async (text: string) => (await ask({ type: 'suspicions', text })) ?? [],
  undoRestore: () => insist({ type: 'undo-restore', id: crypto.randomUUID() }),
  /** Calls when notes were changed anywhere; answers with the way to end it. */
  onChange: (listener: () => void) => {
    const changed = (changes: Record<string, unknown>) => {
      if (Object.keys(changes).some((key) => /^notes?:/.test(key))) listener();
    };
    browser.storage.local.onChanged.addListener(changed);
    return () => browser.storage.local.onChanged.removeListener(changed);
  },
};

function changeNote(code: string, operation: NoteOperation) {
  return insist({ type: 'change-note', code, operation });
}
