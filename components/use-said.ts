import { useEffect, useState } from 'preact/hooks';

/** How long a line says what was done, in ms. */
const SAID_FOR = 2000;

/** A short line that says what was just done, and goes by itself. */
export function useSaid(): [said: string | undefined, say: (text: string) => void] {
  const [said, setSaid] = useState<{ text: string }>();
  useEffect(() => {
    if (!said) return;
    const timer = setTimeout(() => setSaid(undefined), SAID_FOR);
    return () => clearTimeout(timer);
  }, [said]);
  return [said?.text, (text) => setSaid({ text })];
}
