import { trusted } from '../trusted.ts';
import { WELCOME_WORDS } from '../welcome-words.ts';
import type { BoundKey } from './welcome-state.ts';

/** The keys as they are bound now, and the other short ways. */
export function Keys({ keys, onChange }: { keys: readonly BoundKey[]; onChange(): void }) {
  const words = WELCOME_WORDS;
  const bound = Object.entries(words.commands).flatMap(([command, does]) => {
    const found = keys.find((each) => each.command === command);
    return found ? [{ key: found.key, does }] : [];
  });
  return (
    <>
      <dl class="keys">
        {[
          ...bound,
          { key: words.escapeKey, does: words.escape },
          { key: words.addressKey, does: words.address },
          { key: words.menuKey, does: words.menu },
        ].map(({ key, does }) => (
          <div key={does}>
            <dt>{key ? <kbd>{key}</kbd> : <span class="soft">{words.notBound}</span>}</dt>
            <dd>{does}</dd>
          </div>
        ))}
      </dl>
      <p>
        <button type="button" class="link" onClick={trusted(onChange)}>
          {words.changeKeys}
        </button>
      </p>
    </>
  );
}
