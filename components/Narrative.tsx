import { CopyButton } from './CopyButton.tsx';
import { type BlankValues, blanksOf, fill, isFilled, openIn, textOf } from './narrative.ts';
import { PANEL_WORDS } from './panel-words.ts';
import { trusted } from './trusted.ts';
import { ENTRY_LANGUAGE, WORDS } from './words.ts';

interface Props {
  short: string;
  long: string | undefined;
  values: BlankValues;
  /** Characters that the remarks box holds. */
  limit: number;
  onFill(blank: string, value: string): void;
  onClear(): void;
  onLimit(limit: number): void;
  copy(text: string): Promise<boolean>;
}

/** Longest limit that can be set: what a box of several lines may hold. */
const LONGEST_BOX = 9999;
/** Longest text of one blank; more is a paste that went wrong. */
const BLANK_LENGTH = 200;

/** The entry's narrative with its blanks as fields. What is typed stays in this panel's memory and nowhere else. */
export function Narrative({ short, long, values, limit, onFill, onClear, onLimit, copy }: Props) {
  const length = textOf(fill(short, values)).length;
  const isOver = length > limit;
  return (
    <div class="narrative" lang={WORDS.language}>
      <div class="blanks" lang={ENTRY_LANGUAGE}>
        {blanksOf(short, long).map((blank) => (
          <Blank
            key={blank}
            name={blank}
            value={values[blank] ?? ''}
            onValue={(value) => onFill(blank, value)}
          />
        ))}
      </div>
      <Form template={short} values={values} label={PANEL_WORDS.copy} copy={copy} />
      <p class={isOver ? 'count over' : 'count'}>
        {WORDS.nOfM(length, limit)}
        <label>
          {PANEL_WORDS.boxHolds}
          <input
            type="number"
            min={1}
            max={LONGEST_BOX}
            value={limit}
            autocomplete="off"
            onInput={trusted((event) => {
              const typed = Math.trunc((event.currentTarget as HTMLInputElement).valueAsNumber);
              if (typed >= 1 && typed <= LONGEST_BOX) onLimit(typed);
            })}
          />
        </label>
        {/* Said when the limit is crossed: its text does not change from key to key. */}
        <span role="status" class="unseen">
          {isOver && PANEL_WORDS.tooLong(limit)}
        </span>
      </p>
      {long && (
        <>
          <h3>{PANEL_WORDS.longForm}</h3>
          <Form template={long} values={values} label={PANEL_WORDS.copyLong} copy={copy} />
        </>
      )}
      {isFilled(values) && (
        <button type="button" class="quiet clear" onClick={trusted(onClear)}>
          {PANEL_WORDS.clearBlanks}
        </button>
      )}
    </div>
  );
}

interface BlankProps {
  name: string;
  value: string;
  onValue(value: string): void;
}

/** A field that the browser neither remembers nor sends to a spelling service. */
function Blank({ name, value, onValue }: BlankProps) {
  return (
    <label>
      {name}
      <input
        type="text"
        autocomplete="off"
        autocorrect="off"
        spellcheck={false}
        maxLength={BLANK_LENGTH}
        value={value}
        onInput={trusted((event) => onValue((event.currentTarget as HTMLInputElement).value))}
      />
    </label>
  );
}

interface FormProps {
  template: string;
  values: BlankValues;
  label: string;
  copy(text: string): Promise<boolean>;
}

/** One form of the narrative as it will be copied, with what is still open. */
function Form({ template, values, label, copy }: FormProps) {
  const stretches = fill(template, values);
  const open = openIn(template, values).length;
  return (
    <>
      <p class="template" lang={ENTRY_LANGUAGE}>
        {stretches.map(({ text, blank }) => (blank ? <b class={blank}>{text}</b> : text))}
      </p>
      <p class="note">
        <CopyButton
          label={label}
          text={textOf(stretches)}
          copy={copy}
          copied={open > 0 ? PANEL_WORDS.copiedOpen(open) : WORDS.copied}
        />
        {open > 0 && <span class="soft">{PANEL_WORDS.nBlanksOpen(open)}</span>}
      </p>
    </>
  );
}
