import { useCallback, useEffect, useState } from 'preact/hooks';
import { inOrder, type NoteOfCode } from '../../office/note.ts';
import type { NoteChange, NotesRefusal } from '../../office/note-answers.ts';
import type { Draft, NoteDesk } from './note-desk.ts';

type Problem = NotesRefusal['reason'] | 'unanswered';
/** What came of the last thing that was done. */
export type Said =
  | { kind: 'outcome'; outcome: 'saved' | 'kept both' | 'not removed' }
  | { kind: 'removed'; note: NoteOfCode }
  | { kind: 'problem'; problem: Problem };

type Loaded = { kind: string; notes: NoteOfCode[] } | NotesRefusal | undefined;

/** Notes as they are stored, wherever they are changed, and the ways to change them. */
export function useNotes<L extends Loaded>(desk: NoteDesk, load: () => Promise<L>) {
  const [loaded, setLoaded] = useState<L>();
  const [problem, setProblem] = useState<Problem>();
  const [said, setSaid] = useState<Said>();

  useEffect(() => {
    let isHere = true;
    let wanted = 0;
    const reload = async () => {
      // Of many changes while it is read, one more reading is enough.
      if (++wanted > 1) return;
      for (let read = 0; isHere && read !== wanted; ) {
        read = wanted;
        const found = await load();
        if (!isHere) return;
        // What was read before stays to be read, with the word that it may have changed.
        if (found && !('reason' in found)) setLoaded(found);
        setProblem(!found ? 'unanswered' : 'reason' in found ? found.reason : undefined);
      }
      wanted = 0;
    };
    void reload();
    const end = desk.onChange(() => void reload());
    return () => {
      isHere = false;
      end();
    };
  }, [desk, load]);

  /** Says what came of a change; answers whether it was made. */
  const settled = useCallback(async (change: Promise<NoteChange | undefined>, done?: Said) => {
    const answer = await change;
    if (!answer) setSaid({ kind: 'problem', problem: 'unanswered' });
    else if (answer.kind === 'refused') setSaid({ kind: 'problem', problem: answer.reason });
    else if (done && answer.outcome === 'saved') setSaid(done);
    else setSaid({ kind: 'outcome', outcome: answer.outcome });
    return answer?.kind === 'changed';
  }, []);

  const stored = loaded && 'notes' in loaded ? inOrder(loaded.notes) : undefined;
  return {
    loaded,
    notes: stored,
    problem,
    said,
    hush: () => setSaid(undefined),
    add: (code: string, draft: Draft & { changed?: string }) => settled(desk.add(code, draft)),
    edit: (note: NoteOfCode, draft: Draft) => settled(desk.edit(note, draft)),
    remove: (note: NoteOfCode) => settled(desk.remove(note), { kind: 'removed', note }),
  };
}
export type NotesInHand = ReturnType<typeof useNotes>;
