import { useEffect, useRef } from 'preact/hooks';
import { Marked } from './Marked.tsx';
import type { Row, RowGroup } from './row.tsx';
import { trusted } from './trusted.ts';
import { ENTRY_LANGUAGE, WORDS } from './words.ts';

export const ROWS_ID = 'results';
/** Rows that a key copies. */
const KEYS = 9;

export function optionId(row: number): string {
  return `result-${row}`;
}

interface Props {
  groups: RowGroup[];
  selected: number | undefined;
  /** Its digits copy: the rows show them. */
  isInList: boolean;
  /** Something newer is being looked up. */
  isBusy?: boolean;
  onOpen(code: string): void;
}

/** A list of codes that is worked from the search box. */
export function Rows({ groups, selected, isInList, isBusy = false, onOpen }: Props) {
  const list = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (selected === undefined) return;
    list.current?.querySelector(`#${optionId(selected)}`)?.scrollIntoView({ block: 'nearest' });
  }, [selected]);
  let next = 0;
  return (
    <div
      ref={list}
      id={ROWS_ID}
      role="listbox"
      aria-label={WORDS.search}
      aria-busy={isBusy}
      class={isInList ? 'results keyed' : 'results'}
    >
      {groups.map(({ heading, rows }) => {
        const first = next;
        next += rows.length;
        // Without keys: the next list is written into the same rows, which a key of a search is faster for.
        const options = rows.map((row, i) => (
          <Option row={row} at={first + i} isSelected={first + i === selected} onOpen={onOpen} />
        ));
        if (!heading) return options;
        return (
          // biome-ignore lint/a11y/useSemanticElements: a group of options; a fieldset is for fields
          <div key={heading} role="group" aria-label={heading}>
            <p class="group" aria-hidden="true">
              {heading}
            </p>
            {options}
          </div>
        );
      })}
    </div>
  );
}

interface OptionProps {
  row: Row;
  at: number;
  isSelected: boolean;
  onOpen(code: string): void;
}

function Option({ row, at, isSelected, onOpen }: OptionProps) {
  const { code, title, isSaid, marks, note, licensed, why, tag } = row;
  return (
    // biome-ignore lint/a11y/useFocusableInteractive: the focus stays in the combobox, which names the active option
    // biome-ignore lint/a11y/useKeyWithClickEvents: Enter in the combobox opens the active option
    <div
      id={optionId(at)}
      role="option"
      aria-selected={isSelected}
      class="option"
      data-key={at < KEYS ? at + 1 : undefined}
      // The focus stays in the box, where the keys are heard.
      onMouseDown={(event) => event.preventDefault()}
      onClick={trusted(() => onOpen(code))}
    >
      <span class="code">
        <Marked text={code} marks={marks?.code ?? []} />
      </span>
      <span>
        <span lang={isSaid ? undefined : ENTRY_LANGUAGE}>
          <Marked text={title} marks={marks?.title ?? []} />
        </span>
        {note && <small>{note}</small>}
        {licensed && <small>{licensed}</small>}
      </span>
      <span class="ends">
        {tag && <small class="tag">{tag}</small>}
        {why && <small>{why}</small>}
      </span>
    </div>
  );
}
