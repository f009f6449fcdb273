import { useEffect, useRef, useState } from 'preact/hooks';
import { NAMES_WORDS } from '../names-words.ts';
import { trusted } from '../trusted.ts';
import type { HeldFile, NamesDesk } from './names-desk.ts';
import { counted, dayOf } from './numbers.ts';
import { Told } from './Told.tsx';

interface Props {
  desk: Pick<NamesDesk, 'held' | 'remove' | 'onChange'>;
  onRemoved(): void;
}

type Known = 'unknown' | 'not read' | { file: HeldFile | undefined };
type Removal = 'not asked' | 'asked' | 'removed' | 'not removed';

/** Which names are imported now, and the way to remove them. */
export function Held({ desk, onRemoved }: Props) {
  const [known, setKnown] = useState<Known>('unknown');
  const [removal, setRemoval] = useState<Removal>('not asked');
  const keep = useRef<HTMLButtonElement>(null);
  const ask = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    let isCurrent = true;
    const read = async () => {
      const answer = await desk.held();
      if (isCurrent) setKnown(answer?.kind === 'held' ? { file: answer.file } : 'not read');
    };
    void read();
    const end = desk.onChange(() => void read());
    return () => {
      isCurrent = false;
      end();
    };
  }, [desk]);
  const wasAsked = useRef(false);
  useEffect(() => {
    if (removal === 'asked') keep.current?.focus();
    else if (wasAsked.current) ask.current?.focus();
    wasAsked.current = removal === 'asked';
  }, [removal]);
  const file = typeof known === 'object' ? known.file : undefined;
  const remove = async () => {
    const isRemoved = (await desk.remove()) === 'done';
    setRemoval(isRemoved ? 'removed' : 'not removed');
    if (isRemoved) onRemoved();
  };
  return (
    <div class="held">
      {known === 'not read' && <p class="warn">{NAMES_WORDS.notRead}</p>}
      {typeof known === 'object' && !file && <p>{NAMES_WORDS.noneYet}</p>}
      {file && (
        <p class="acts">
          {NAMES_WORDS.held(file.label, counted(file.count), dayOf(file.imported))}
          {removal !== 'asked' && (
            <button
              ref={ask}
              type="button"
              class="link"
              onClick={trusted(() => setRemoval('asked'))}
            >
              {NAMES_WORDS.remove}
            </button>
          )}
        </p>
      )}
      {file && removal === 'asked' && (
        // biome-ignore lint/a11y/useSemanticElements: a fieldset groups fields, and there is none here
        <div class="asked" role="group" aria-label={NAMES_WORDS.removeThem}>
          {NAMES_WORDS.removeThem}
          <p class="acts">
            <button type="button" class="pill" onClick={trusted(() => void remove())}>
              {NAMES_WORDS.remove}
            </button>
            <button
              ref={keep}
              type="button"
              class="link"
              onClick={trusted(() => setRemoval('not asked'))}
            >
              {NAMES_WORDS.keep}
            </button>
          </p>
        </div>
      )}
      <div role="status">
        {removal === 'removed' && !file && <Told>{NAMES_WORDS.removed}</Told>}
        {removal === 'not removed' && <p class="warn">{NAMES_WORDS.notRemoved}</p>}
      </div>
    </div>
  );
}
