import { useEffect, useState } from 'preact/hooks';
import { OPTIONS_WORDS } from '../options-words.ts';
import { trusted } from '../trusted.ts';

/** A command of the extension, and the key that it has now. */
export interface BoundKey {
  command: string;
  description: string;
  /** Empty where it has none. */
  key: string;
}

export interface KeysControl {
  bound(): Promise<BoundKey[]>;
  /** Opens the browser's own list of keys; answers whether it could. */
  change(): Promise<boolean>;
}

/** The keys as they are now, and the way to the browser's own list where they are changed. */
export function Keys({ keys }: { keys: KeysControl }) {
  const [bound, setBound] = useState<BoundKey[]>([]);
  const [hasFailed, setFailed] = useState(false);
  useEffect(() => {
    const read = () => void keys.bound().then(setBound);
    read();
    // Who comes back from the browser's list has changed something there.
    window.addEventListener('focus', read);
    return () => window.removeEventListener('focus', read);
  }, [keys]);
  return (
    <>
      <dl class="pairs">
        {bound.map(({ command, description, key }) => (
          <div key={command}>
            <dt>{description || nameOf(command)}</dt>
            <dd>{key ? <kbd>{key}</kbd> : <span class="hint">{OPTIONS_WORDS.noKey}</span>}</dd>
          </div>
        ))}
      </dl>
      <p class="hint">{OPTIONS_WORDS.keysHint}</p>
      <button
        type="button"
        class="push"
        onClick={trusted(async () => setFailed(!(await keys.change())))}
      >
        {OPTIONS_WORDS.changeKeys}
      </button>
      {hasFailed && <p role="alert">{OPTIONS_WORDS.keysFailed}</p>}
    </>
  );
}

/** The browser names its own commands itself. */
function nameOf(command: string): string {
  if (command === '_execute_action') return OPTIONS_WORDS.openPopup;
  return /side/i.test(command) ? OPTIONS_WORDS.openPanel : command;
}
