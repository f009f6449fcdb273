import { useEffect, useState } from 'preact/hooks';
import { LOOKUPS_WORDS } from '../lookups-words.ts';
import { OPTIONS_WORDS } from '../options-words.ts';
import { trusted } from '../trusted.ts';

/** How much is remembered of what was looked up. */
interface Remembered {
  recents: readonly unknown[];
  counts: readonly unknown[];
}

interface LookupsControl {
  remembered(): Promise<Remembered | undefined>;
  /** Both answer whether it could be stored. */
  count(isOn: boolean): Promise<boolean | undefined>;
  forget(): Promise<boolean | undefined>;
}

interface Props {
  control: LookupsControl;
  counting: { isOn: boolean; isLocked: boolean };
}

/** What is remembered of what was looked up: how much it is, whether it is counted, and how to forget it. */
export function Lookups({ control, counting }: Props) {
  const [now, setNow] = useState<Remembered>();
  const [said, setSaid] = useState<string>();
  const read = () => control.remembered().then(setNow);
  useEffect(() => void read(), [control]);
  const act = async (done: Promise<boolean | undefined>, says?: string) => {
    setSaid((await done) ? says : LOOKUPS_WORDS.notKept);
    await read();
  };
  return (
    <>
      <p class="hint">{LOOKUPS_WORDS.rememberedWhat}</p>
      {now && (
        <>
          <p>
            <label>
              <input
                type="checkbox"
                checked={counting.isOn}
                disabled={counting.isLocked}
                onChange={trusted((event) => {
                  const { checked } = event.currentTarget as HTMLInputElement;
                  void act(control.count(checked));
                })}
              />{' '}
              {LOOKUPS_WORDS.countSwitch}
            </label>{' '}
            {counting.isLocked && <b>{OPTIONS_WORDS.setByOrganization}</b>}
          </p>
          <p>{LOOKUPS_WORDS.remembered(now.recents.length, now.counts.length)}</p>
          <p>
            <button
              type="button"
              class="push"
              onClick={trusted(() => void act(control.forget(), LOOKUPS_WORDS.forgotten))}
            >
              {LOOKUPS_WORDS.forget}
            </button>{' '}
            <span role="status">{said}</span>
          </p>
        </>
      )}
      <p>
        <a href="january.html">{LOOKUPS_WORDS.january}</a>
      </p>
    </>
  );
}
