import { useId, useLayoutEffect, useRef, useState } from 'preact/hooks';
import { NOTES_WORDS } from '../notes-words.ts';
import { trusted } from '../trusted.ts';
import { NoteEditor } from './NoteEditor.tsx';
import type { NoteDesk } from './note-desk.ts';
import type { NotesInHand } from './use-notes.ts';

interface Props {
  payers: readonly string[];
  desk: NoteDesk;
  hand: Pick<NotesInHand, 'add' | 'hush'>;
}

/** Writes a note to a code that is named first. */
export function NewNote({ payers, desk, hand }: Props) {
  const [step, setStep] = useState<'button' | 'code' | 'note'>('button');
  const [code, setCode] = useState('');
  const [isBad, setBad] = useState(false);
  const opened = useRef<HTMLElement>(null);
  const isFirst = useRef(true);
  const id = useId();
  useLayoutEffect(() => {
    if (!isFirst.current) opened.current?.focus();
    isFirst.current = false;
  }, [step]);

  if (step === 'note')
    return (
      <>
        <h3>{NOTES_WORDS.addNoteTo(code)}</h3>
        <NoteEditor
          code={code}
          payers={payers}
          desk={desk}
          onSave={(draft) => hand.add(code, draft)}
          onClose={() => setStep('button')}
        />
      </>
    );
  if (step === 'button')
    return (
      <button
        ref={opened as { current: HTMLButtonElement | null }}
        type="button"
        class="pill"
        onClick={trusted(() => {
          hand.hush();
          setCode('');
          setBad(false);
          setStep('code');
        })}
      >
        {NOTES_WORDS.addNote}
      </button>
    );
  return (
    <form
      class="note-editor"
      noValidate
      onSubmit={trusted((event) => {
        event.preventDefault();
        const named = /^d?(\d{4})$/i.exec(code.trim())?.[1];
        setBad(!named);
        if (!named) return;
        setCode(`D${named}`);
        setStep('note');
      })}
    >
      <label for={`${id}-code`}>{NOTES_WORDS.code}</label>
      <input
        ref={opened as { current: HTMLInputElement | null }}
        id={`${id}-code`}
        maxLength={5}
        value={code}
        autocomplete="off"
        aria-invalid={isBad}
        aria-describedby={`${id}-bad`}
        onInput={({ currentTarget }) => setCode(currentTarget.value)}
      />
      <p class="soft" id={`${id}-bad`} role="status">
        {isBad && NOTES_WORDS.needsCode}
      </p>
      <p class="acts">
        <button type="submit" class="pill">
          {NOTES_WORDS.addNote}
        </button>
        <button type="button" class="link" onClick={trusted(() => setStep('button'))}>
          {NOTES_WORDS.cancel}
        </button>
      </p>
    </form>
  );
}
