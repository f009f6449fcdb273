import { useId } from 'preact/hooks';
import type { Columns, Mapping } from '../../office/licensed-columns.ts';
import { NAMES_WORDS } from '../names-words.ts';
import type { Looking } from './import-state.ts';

/** Characters of a heading that name its column. */
const HEADING = 30;
/** Rows that are looked at to count the columns. */
const LOOKED_AT = 50;

interface Props {
  looking: Looking;
  onMap(mapping: Mapping): void;
}

/** Which column holds what: guessed, and to be changed. */
export function ColumnChoice({ looking, onMap }: Props) {
  const { csv, hasHeadings, columns } = looking;
  const id = useId();
  const count = Math.max(...csv.rows.slice(0, LOOKED_AT).map(({ cells }) => cells.length));
  const headings = hasHeadings ? (csv.rows[0]?.cells ?? []) : [];
  const all = Array.from(
    { length: count },
    (_, i) => headings[i]?.trim().slice(0, HEADING) || NAMES_WORDS.column(i + 1),
  );
  const choose = (kind: keyof Columns, value: string) => {
    const { [kind]: _, ...others } = columns;
    onMap({
      hasHeadings,
      columns: value === '' ? others : { ...others, [kind]: Number(value) },
    });
  };
  return (
    <fieldset class="columns">
      <legend>{NAMES_WORDS.columns}</legend>
      {(['code', 'name', 'description'] as const).map((kind) => (
        <div key={kind} class="column">
          <label for={`${id}-${kind}`}>{NAMES_WORDS.holds[kind]}</label>
          <select
            id={`${id}-${kind}`}
            value={columns[kind] ?? ''}
            onChange={({ currentTarget }) => choose(kind, currentTarget.value)}
          >
            <option value="">{NAMES_WORDS.none}</option>
            {all.map((name, i) => (
              <option key={i} value={i}>
                {name}
              </option>
            ))}
          </select>
        </div>
      ))}
      <label class="tick-line">
        <input
          type="checkbox"
          checked={hasHeadings}
          onChange={() => onMap({ hasHeadings: !hasHeadings, columns })}
        />{' '}
        {NAMES_WORDS.hasHeadings}
      </label>
    </fieldset>
  );
}
