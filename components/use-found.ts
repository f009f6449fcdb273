import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { codesOf, type Found } from './found.ts';

type Find = (query: string) => Promise<Found | undefined>;
/** `query`: what `found` answers, which newer keys may have overtaken. */
type State = { query: string; found: Found } | 'nothing' | 'unanswered';

/**
 * Looks for what is typed; `bestOf` answers for what was typed, also when it is asked before the answer is there. What
 * is asked `ahead` of its drawing is looked for while it is drawn.
 */
export function useFound(
  query: string,
  find: Find,
): {
  state: State;
  ahead(query: string): void;
  bestOf(query: string): Promise<string | undefined>;
} {
  const [state, setState] = useState<State>('nothing');
  const last = useRef(0);
  const early = useRef<{ query: string; found: Promise<Found | undefined> } | undefined>(undefined);
  // Before the paint: an effect after it would cost each key a frame.
  useLayoutEffect(() => {
    const mine = ++last.current;
    if (query.trim() === '') {
      setState('nothing');
      return;
    }
    const asked = early.current?.query === query ? early.current.found : find(query);
    early.current = undefined;
    void asked.then((found) => {
      // An answer that was overtaken by the next key is thrown away.
      if (mine === last.current) setState(found ? { query, found } : 'unanswered');
    });
  }, [query, find]);

  const ahead = (typed: string) => {
    if (typed.trim() !== '') early.current = { query: typed, found: find(typed) };
  };
  const bestOf = async (asked: string) => {
    const found = await find(asked);
    // What is only near was not asked for.
    return found && found.kind !== 'nearest' ? codesOf(found)[0] : undefined;
  };
  return { state, ahead, bestOf };
}
