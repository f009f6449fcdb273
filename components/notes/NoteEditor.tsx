import { useId, useLayoutEffect, useRef, useState } from 'preact/hooks';
import {
  type NoteOfCode,
  PAYER_LENGTH,
  TEXT_LENGTH,
  tidyPayer,
  tidyText,
} from '../../office/note.ts';
import type { Suspicion } from '../../office/patient-data.ts';
import { NOTES_WORDS } from '../notes-words.ts';
import { trusted } from '../trusted.ts';
import { draftOf, dropDraft, keepDraft } from './drafts.ts';
import type { Draft, NoteDesk } from './note-desk.ts';

/** Left in the text when it is worth a word, in UTF-16 units. */
const FEW_LEFT = 200;

interface Props {
  code: string;
  /** The note as it was when the editing began; nothing for a new one. */
  base?: NoteOfCode;
  payers: readonly string[];
  desk: Pick<NoteDesk, 'suspicions' | 'question'>;
  /** Answers whether it was saved; what was not stays to be changed. */
  onSave(draft: Draft): Promise<boolean>;
  onClose(): void;
}

/** Writes a note. Saves with the button or Ctrl+Enter, and asks first about what looks like patient data. */
export function NoteEditor({ code, base, payers, desk, onSave, onClose }: Props) {
  const of = base?.id ?? code;
  const [draft, setDraft] = useState<Draft>(() => draftOf(of) ?? base ?? { text: '' });
  const [suspicions, setSuspicions] = useState<Suspicion[]>([]);
  const [isEmpty, setEmpty] = useState(false);
  const [isSaving, setSaving] = useState(false);
  const text = useRef<HTMLTextAreaElement>(null);
  const id = useId();
  useLayoutEffect(() => {
    if (suspicions.length === 0) text.current?.focus();
  }, [suspicions]);

  const change = (part: Partial<Draft>) => {
    const changed = { ...draft, ...part };
    keepDraft(of, { code, draft: changed, base });
    setDraft(changed);
    setEmpty(false);
  };
  const tidy: Draft = { text: tidyText(draft.text) };
  const payer = tidyPayer(draft.payer ?? '');
  if (payer) tidy.payer = payer;
  const whole = payer ? `${payer}: ${tidy.text}` : tidy.text;

  const close = () => {
    dropDraft(of);
    onClose();
  };
  const save = async () => {
    setSuspicions([]);
    setSaving(true);
    if (await onSave(tidy)) close();
    setSaving(false);
  };
  const submit = async () => {
    if (isSaving) return;
    if (tidy.text === '') {
      setEmpty(true);
      text.current?.focus();
      return;
    }
    const found = desk.question ? await desk.suspicions(whole) : [];
    if (found.length > 0) setSuspicions(found);
    else await save();
  };
  const onKey = (event: KeyboardEvent) => {
    // Closes neither the popup nor the entry around, and loses nothing: the draft is there the next time.
    if (event.key === 'Escape') {
      event.preventDefault();
      if (draft.text === (base?.text ?? '')) dropDraft(of);
      onClose();
    }
    if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) {
      event.preventDefault();
      void submit();
    }
    event.stopPropagation();
  };

  if (suspicions.length > 0 && desk.question)
    return (
      <div class="note-editor">
        {desk.question({
          text: whole,
          suspicions,
          onSave: () => void save(),
          onEdit: () => setSuspicions([]),
        })}
      </div>
    );
  const left = TEXT_LENGTH - draft.text.length;
  return (
    <form
      class="note-editor"
      noValidate
      onKeyDown={trusted(onKey)}
      onSubmit={trusted((event) => {
        event.preventDefault();
        void submit();
      })}
    >
      <label for={`${id}-text`}>{NOTES_WORDS.note}</label>
      <textarea
        ref={text}
        id={`${id}-text`}
        rows={3}
        maxLength={TEXT_LENGTH}
        value={draft.text}
        aria-invalid={isEmpty}
        aria-describedby={`${id}-hint`}
        onInput={({ currentTarget }) => change({ text: currentTarget.value })}
      />
      <p class="soft" id={`${id}-hint`}>
        {isEmpty ? NOTES_WORDS.needsText : NOTES_WORDS.noPatients}
        {left < FEW_LEFT && ` ${NOTES_WORDS.left(left)}.`}
      </p>
      <label for={`${id}-payer`}>{NOTES_WORDS.payer}</label>
      <input
        id={`${id}-payer`}
        list={`${id}-payers`}
        maxLength={PAYER_LENGTH}
        value={draft.payer ?? ''}
        placeholder={NOTES_WORDS.payerHint}
        autocomplete="off"
        onInput={({ currentTarget }) => change({ payer: currentTarget.value })}
      />
      <datalist id={`${id}-payers`}>
        {payers.map((one) => (
          <option key={one} value={one} />
        ))}
      </datalist>
      <p class="acts">
        <button type="submit" class="pill" disabled={isSaving}>
          {NOTES_WORDS.save}
        </button>
        <button type="button" class="link" onClick={trusted(close)}>
          {NOTES_WORDS.cancel}
        </button>
      </p>
    </form>
  );
}
