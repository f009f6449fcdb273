import { useLayoutEffect, useReducer, useRef } from 'preact/hooks';
import { codesOf, type Found } from './found.ts';

/** `query`: what `found` answers, which newer keys may have overtaken. */
type State = { query: string; found: Found } | 'nothing' | 'unanswered';

interface Finding {
  find(query: string): Promise<Found | undefined>;
  /** What can be answered without waiting; else nothing. */
  findNow(query: string): Found | undefined;
}

/**
 * Looks for what is typed; `bestOf` answers for what was typed, also when it is asked before the answer is there. What
 * is asked `ahead` of its drawing is looked for while it is drawn, or is there when it is.
 */
export function useFound(
  query: string,
  { find, findNow }: Finding,
): {
  state: State;
  ahead(query: string): void;
  bestOf(query: string): Promise<string | undefined>;
} {
  const [, redraw] = useReducer((drawn: number) => drawn + 1, 0);
  const state = useRef<State>('nothing');
  const last = useRef(0);
  const early = useRef<{ query: string; found: Promise<Found | undefined> } | undefined>(undefined);
  const lookNow = (typed: string) => {
    const found = findNow(typed);
    if (found) state.current = { query: typed, found };
    return found !== undefined;
  };
  const isAnswered = () => typeof state.current === 'object' && state.current.query === query;
  if (query.trim() === '') state.current = 'nothing';
  else if (!isAnswered() && early.current?.query !== query) lookNow(query);

  // Before the paint: an effect after it would cost each key a frame.
  useLayoutEffect(() => {
    const mine = ++last.current;
    if (query.trim() === '' || isAnswered()) return;
    const asked = early.current?.query === query ? early.current.found : find(query);
    early.current = undefined;
    void asked.then((found) => {
      // An answer that was overtaken by the next key is thrown away.
      if (mine !== last.current) return;
      state.current = found ? { query, found } : 'unanswered';
      redraw(undefined);
    });
  }, [query, find]);

  const ahead = (typed: string) => {
    if (typed.trim() !== '' && !lookNow(typed))
      early.current = { query: typed, found: find(typed) };
  };
  const bestOf = async (asked: string) => {
    const found = await find(asked);
    // What is only near was not asked for.
    return found && found.kind !== 'nearest' ? codesOf(found)[0] : undefined;
  };
  return { state: state.current, ahead, bestOf };
}
