import { useEffect, useReducer, useRef } from 'preact/hooks';
import { guessMapping } from '../../office/licensed-columns.ts';
import { licensedNames, type Standing } from '../../office/licensed-names.ts';
import {
  bodyOf,
  CHOOSING,
  type ImportEvent,
  type ImportState,
  nextImport,
  wholeColumns,
} from './import-state.ts';
import type { NamesDesk } from './names-desk.ts';
import { pace } from './pace.ts';
import { readFile } from './read-file.ts';

export interface Import {
  state: ImportState;
  change(event: ImportEvent): void;
  choose(file: File): Promise<void>;
  begin(): Promise<void>;
  /** Ends the reading or the importing that is under way, or puts the file away. */
  cancel(): void;
}

/** The work behind the import of a file: one thing at a time, and each can be ended. */
export function useImport(desk: NamesDesk): Import {
  const [state, change] = useReducer(nextImport, CHOOSING);
  const work = useRef(new AbortController());
  const anew = () => {
    work.current.abort();
    work.current = new AbortController();
    return work.current.signal;
  };
  useEffect(() => () => work.current.abort(), []);

  const choose = async (file: File) => {
    if (state.kind === 'importing') return;
    const signal = anew();
    change({ type: 'chosen', file: file.name });
    const progress = pace(signal, (part) => change({ type: 'progressed', part }));
    const read = await readFile(file, progress).catch(() => undefined);
    if (!read || signal.aborted) return;
    if (typeof read === 'string') change({ type: 'refused', trouble: read });
    else
      change({
        type: 'read',
        csv: read,
        mapping: guessMapping(read.rows),
        label: editionIn(file.name),
      });
  };

  const isJudged = state.kind !== 'looking' || state.judged !== undefined;
  useEffect(() => {
    const columns = state.kind === 'looking' ? wholeColumns(state) : undefined;
    if (isJudged || state.kind !== 'looking' || !columns) return undefined;
    const judging = new AbortController();
    const { csv } = state;
    void (async () => {
      const standingOf = await standings(desk);
      const table = { rows: bodyOf(state), broken: csv.broken };
      const progress = pace(judging.signal, () => undefined);
      const judged = await licensedNames(table, columns, standingOf, progress);
      if (!judging.signal.aborted) change({ type: 'judged', judged });
    })().catch(() => undefined);
    return () => judging.abort();
  }, [
    isJudged,
    ...(state.kind === 'looking' ? [state.csv, state.columns, state.hasHeadings] : []),
  ]);

  const begin = async () => {
    if (state.kind !== 'looking' || !state.judged) return;
    const { judged, label } = state;
    const signal = anew();
    change({ type: 'begun' });
    const onPart = (part: number) => change({ type: 'progressed', part });
    const end = await desk.importNames(judged.names, label.trim(), onPart, signal);
    change(end === 'done' ? { type: 'imported' } : { type: 'failed', failure: end });
  };
  const cancel = () => {
    work.current.abort();
    change({ type: 'left' });
  };
  return { state, change, choose, begin, cancel };
}

/** `CDT` and the year in a file's name, which is what most of them are called by. */
function editionIn(file: string): string {
  const year = /20\d\d/.exec(file)?.[0];
  return year ? `CDT ${year}` : '';
}

async function standings(desk: NamesDesk): Promise<(code: string) => Standing> {
  const found = await desk.standings();
  // Without an answer nothing is said of a code rather than something wrong.
  if (!found) return () => 'in force';
  const inForce = new Set(found.inForce);
  const retired = new Set(found.retired);
  return (code) => (inForce.has(code) ? 'in force' : retired.has(code) ? 'retired' : 'unknown');
}
