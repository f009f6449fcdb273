import type { CodeList } from '../data/code-list.ts';
import type { Found } from './found.ts';
import { LOOKUPS_WORDS } from './lookups-words.ts';
import { Rows } from './Rows.tsx';
import { rowOfListed, rowOfResult } from './row.tsx';
import { WORDS } from './words.ts';

interface Props {
  query: string;
  found: Found;
  selected: number | undefined;
  isInList: boolean;
  isBusy: boolean;
  onOpen(code: string): void;
}

/** What was found for a query, best first; where that is nothing, what to try. */
export function FoundRows({ query, found, ...list }: Props) {
  switch (found.kind) {
    case 'too long':
      return <Said>{LOOKUPS_WORDS.tooLong(found.limit)}</Said>;
    case 'list': {
      const rows = found.list.rows.map(rowOfListed);
      return (
        <>
          <About list={found.list} />
          {rows.length > 0 && <Rows groups={[{ rows }]} {...list} />}
        </>
      );
    }
    case 'nearest': {
      const rows = found.results.map(rowOfResult);
      return (
        <>
          <Said>
            <b>{WORDS.nothingFound(query)}</b>{' '}
            {/\d/.test(query) ? LOOKUPS_WORDS.tryCode : LOOKUPS_WORDS.tryWords}
            {rows.length > 0 && ` ${LOOKUPS_WORDS.nearest}`}
          </Said>
          {rows.length > 0 && <Rows groups={[{ rows }]} {...list} />}
        </>
      );
    }
    case 'results': {
      const asked = query.trim();
      const isMissing = /^d?[ -]?\d{4}$/i.test(asked) && found.results[0]?.why !== 'number';
      return (
        <>
          {isMissing && <Said>{WORDS.noSuchCode(asked)}</Said>}
          <Rows groups={[{ rows: found.results.map(rowOfResult) }]} {...list} />
        </>
      );
    }
  }
}

function About({ list: { rows, ranges, left } }: { list: CodeList }) {
  const { rangeHolds, listGoesOn, noCodesInForce, nCodes } = LOOKUPS_WORDS;
  const lines = [
    ...ranges.map(({ from, to, count }) => rangeHolds(from, to, count)),
    ...(left > 0 ? [listGoesOn(left)] : []),
  ];
  if (rows.length === 0 && ranges.length === 0) lines.push(noCodesInForce);
  return <Said>{lines.length > 0 ? lines.join(' ') : nCodes(rows.length)}</Said>;
}

function Said({ children }: { children: preact.ComponentChildren }) {
  return (
    <p class="empty" role="status">
      {children}
    </p>
  );
}
