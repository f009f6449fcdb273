import { useId, useState } from 'preact/hooks';
import { ChooseFile } from '../ChooseFile.tsx';
import { Held } from '../names/Held.tsx';
import { ImportForm } from '../names/ImportForm.tsx';
import type { NamesDesk } from '../names/names-desk.ts';
import { counted } from '../names/numbers.ts';
import { Told } from '../names/Told.tsx';
import { Under } from '../names/Under.tsx';
import { useImport } from '../names/use-import.ts';
import { NAMES_WORDS } from '../names-words.ts';
import { OPTIONS_WORDS } from '../options-words.ts';
import { trusted } from '../trusted.ts';

interface Props {
  desk: NamesDesk;
  inPage: { isOn: boolean; isLocked?: boolean; turn(isOn: boolean): Promise<boolean> };
}

/** The names of the practice's own licensed file: which are there, where they show, and how a file is imported. */
export function LicensedNames({ desk, inPage }: Props) {
  const { state, change, choose, begin, cancel } = useImport(desk);
  const [isUnset, setUnset] = useState(false);
  const id = useId();
  const turn = async () => {
    setUnset(!(await inPage.turn(!inPage.isOn)));
  };
  return (
    <div class="licensed-names">
      <p class="soft">{NAMES_WORDS.what}</p>
      <Held desk={desk} onRemoved={() => change({ type: 'names removed' })} />
      <button
        type="button"
        role="switch"
        class="switch"
        aria-checked={inPage.isOn}
        aria-describedby={`${id}-means`}
        disabled={inPage.isLocked}
        onClick={trusted(() => void turn())}
      >
        {NAMES_WORDS.inPage}
      </button>
      <p class="soft" id={`${id}-means`}>
        {NAMES_WORDS.inPageMeans} {inPage.isLocked && <b>{OPTIONS_WORDS.setByOrganization}</b>}
      </p>
      {isUnset && (
        <p class="warn" role="alert">
          {NAMES_WORDS.notStored}
        </p>
      )}
      <h3>{NAMES_WORDS.importFile}</h3>
      {state.kind !== 'importing' && (
        <ChooseFile
          label={NAMES_WORDS.choose}
          orDrop={NAMES_WORDS.orDrop}
          accept=".csv,.tsv,.txt,text/csv,text/plain,text/tab-separated-values"
          onFile={(file) => void choose(file)}
        />
      )}
      <div role="status">
        {state.kind === 'choosing' && state.trouble && (
          <p class="warn">{NAMES_WORDS.troubles[state.trouble]}</p>
        )}
        {state.kind === 'imported' && <Told>{NAMES_WORDS.imported(counted(state.count))}</Told>}
      </div>
      {state.kind === 'reading' && (
        <Under label={NAMES_WORDS.reading(state.file)} part={state.part} onCancel={cancel} />
      )}
      {state.kind === 'importing' && (
        <Under label={NAMES_WORDS.importing} part={state.part} onCancel={cancel} />
      )}
      {state.kind === 'looking' && (
        <ImportForm
          looking={state}
          change={change}
          onBegin={() => void begin()}
          onCancel={cancel}
        />
      )}
    </div>
  );
}
