import { useEffect, useRef, useState } from 'preact/hooks';
import { OPTIONS_WORDS } from '../options-words.ts';
import { trusted } from '../trusted.ts';

type Area = keyof typeof OPTIONS_WORDS.areas;

interface Props {
  /** Bytes by what they are for; what is empty is left out. */
  used: [area: Area, bytes: number][];
  /** `sites`: also turn off all sites. Answers whether it is done. */
  erase(sites: boolean): Promise<boolean>;
}

/** How much is kept on this computer, and the way to keep nothing. */
export function Storage({ used, erase }: Props) {
  const [step, setStep] = useState<'rest' | 'asked' | 'erased' | 'failed'>('rest');
  const opener = useRef<HTMLButtonElement>(null);
  // The button that was pressed is gone with its question.
  const answered = (to: 'rest' | 'erased' | 'failed') => {
    setStep(to);
    opener.current?.focus();
  };
  const sum = used.reduce((all, [, bytes]) => all + bytes, 0);
  return (
    <>
      <p class="hint">{OPTIONS_WORDS.storageHint}</p>
      <dl class="pairs">
        {used.map(([area, bytes]) => (
          <div key={area}>
            <dt>{OPTIONS_WORDS.areas[area]}</dt>
            <dd>{OPTIONS_WORDS.bytes(bytes)}</dd>
          </div>
        ))}
        <div class="sum">
          <dt>{OPTIONS_WORDS.together}</dt>
          <dd>{OPTIONS_WORDS.bytes(sum)}</dd>
        </div>
      </dl>
      <button
        type="button"
        class="push grave"
        ref={opener}
        aria-expanded={step === 'asked'}
        onClick={trusted(() => setStep(step === 'asked' ? 'rest' : 'asked'))}
      >
        {OPTIONS_WORDS.erase}
      </button>
      {step === 'asked' && (
        <Asked
          onErase={async (sites) => answered((await erase(sites)) ? 'erased' : 'failed')}
          onKeep={() => answered('rest')}
        />
      )}
      <p role="status">{step === 'erased' && OPTIONS_WORDS.erased}</p>
      {step === 'failed' && <p role="alert">{OPTIONS_WORDS.eraseFailed}</p>}
    </>
  );
}

interface AskedProps {
  onErase(sites: boolean): void;
  onKeep(): void;
}

/** Says what goes, and asks once more. */
function Asked({ onErase, onKeep }: AskedProps) {
  const [sites, setSites] = useState(false);
  const keep = useRef<HTMLButtonElement>(null);
  // Enter once more changes nothing.
  useEffect(() => keep.current?.focus(), []);
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset groups fields; this is a question
    <div class="asked" role="group" aria-labelledby="erase-asked">
      <p id="erase-asked">
        <b>{OPTIONS_WORDS.eraseAsked}</b>
      </p>
      <p>{OPTIONS_WORDS.eraseGoes}</p>
      <label>
        <input
          type="checkbox"
          class="tick"
          checked={sites}
          onChange={({ currentTarget }) => setSites(currentTarget.checked)}
        />
        {OPTIONS_WORDS.eraseSites}
      </label>
      <div class="answers">
        <button type="button" class="push" ref={keep} onClick={trusted(onKeep)}>
          {OPTIONS_WORDS.eraseNot}
        </button>
        <button type="button" class="push grave" onClick={trusted(() => onErase(sites))}>
          {OPTIONS_WORDS.eraseNow}
        </button>
      </div>
    </div>
  );
}
