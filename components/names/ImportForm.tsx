import { useId, useRef, useState } from 'preact/hooks';
import { LABEL_LENGTH } from '../../office/licensed-names.ts';
import { NAMES_WORDS } from '../names-words.ts';
import { trusted } from '../trusted.ts';
import { ColumnChoice } from './ColumnChoice.tsx';
import { type ImportEvent, type Looking, wholeColumns } from './import-state.ts';
import { Judged } from './Judged.tsx';
import { counted } from './numbers.ts';

interface Props {
  looking: Looking;
  change(event: ImportEvent): void;
  onBegin(): void;
  onCancel(): void;
}

/** A file that was read: how, what would be taken of it, and what has to be said before it is. */
export function ImportForm({ looking, change, onBegin, onCancel }: Props) {
  const { file, csv, judged, label, isLicensed, failure } = looking;
  const [missing, setMissing] = useState<'label' | 'licence'>();
  const labelBox = useRef<HTMLInputElement>(null);
  const tick = useRef<HTMLInputElement>(null);
  const id = useId();
  const begin = () => {
    const what = label.trim() === '' ? 'label' : isLicensed ? undefined : 'licence';
    setMissing(what);
    if (what === undefined) onBegin();
    else (what === 'label' ? labelBox : tick).current?.focus();
  };
  const { readAs, delimiters } = NAMES_WORDS;
  return (
    <div class="import-form">
      <p>
        <b>{file}</b>
        <br />
        <span class="soft">
          {readAs(counted(csv.rows.length), csv.encoding, delimiters[csv.delimiter])}
        </span>
      </p>
      {csv.isGuess && <p class="warn">{NAMES_WORDS.guessed}</p>}
      <ColumnChoice looking={looking} onMap={(mapping) => change({ type: 'mapped', mapping })} />
      <div role="status">
        {!wholeColumns(looking) ? (
          <p class="warn">{NAMES_WORDS.chooseBoth}</p>
        ) : judged ? (
          <Judged judged={judged} />
        ) : (
          <p class="soft">{NAMES_WORDS.judging}</p>
        )}
      </div>
      {judged && judged.names.length > 0 && (
        <>
          <label class="edition">
            {NAMES_WORDS.edition}
            <input
              ref={labelBox}
              value={label}
              maxLength={LABEL_LENGTH}
              aria-describedby={`${id}-hint`}
              onInput={({ currentTarget }) =>
                change({ type: 'labelled', label: currentTarget.value })
              }
            />
          </label>
          <p class="soft" id={`${id}-hint`}>
            {NAMES_WORDS.editionHint}
          </p>
          <label class="tick-line">
            <input
              ref={tick}
              type="checkbox"
              checked={isLicensed}
              onChange={() => change({ type: 'licence ticked', isLicensed: !isLicensed })}
            />{' '}
            {NAMES_WORDS.licence}
          </label>
        </>
      )}
      <div role="alert">
        {missing && <p class="warn">{NAMES_WORDS.missing[missing]}</p>}
        {failure && <p class="warn">{NAMES_WORDS.failures[failure]}</p>}
      </div>
      <p class="acts">
        {judged && judged.names.length > 0 && (
          <button type="button" class="pill" onClick={trusted(begin)}>
            {NAMES_WORDS.importNames(counted(judged.names.length))}
          </button>
        )}
        <button type="button" class="link" onClick={trusted(onCancel)}>
          {NAMES_WORDS.cancel}
        </button>
      </p>
    </div>
  );
}
