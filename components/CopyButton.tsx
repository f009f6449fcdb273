import { useEffect, useState } from 'preact/hooks';
import { trusted } from './trusted.ts';
import { WORDS } from './words.ts';

/** How long the button says that it copied, in ms. */
const SAID_FOR = 1500;

interface Props {
  /** What the button says; `Copy code` when left out. */
  label?: string;
  text: string;
  /** What it says afterwards; `Copied` when left out. */
  copied?: string;
  copy(text: string): Promise<boolean>;
}

/** Copies a text, and says so in its own place. */
export function CopyButton({ label = WORDS.copyCode, text, copied = WORDS.copied, copy }: Props) {
  const [said, setSaid] = useState<string>();
  useEffect(() => {
    if (!said) return;
    const timer = setTimeout(() => setSaid(undefined), SAID_FOR);
    return () => clearTimeout(timer);
  }, [said]);
  return (
    <>
      <button
        type="button"
        class="link"
        onClick={trusted(async () => {
          setSaid((await copy(text)) ? copied : WORDS.copyFailed);
        })}
      >
        {label}
      </button>
      <span role="status" class="soft">
        {said}
      </span>
    </>
  );
}
