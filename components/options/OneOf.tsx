import { Row } from './Row.tsx';

interface Props<T extends string | number> {
  id: string;
  label: string;
  hint?: string;
  value: T;
  values: readonly T[];
  nameOf(value: T): string;
  isLocked: boolean;
  onChoose(value: T): void;
}

/** A setting whose few values stand side by side. */
export function OneOf<T extends string | number>(props: Props<T>) {
  const { id, label, hint, value, values, nameOf, isLocked, onChoose } = props;
  return (
    <Row id={id} label={label} hint={hint} isLocked={isLocked}>
      <div
        class="one-of"
        role="radiogroup"
        aria-labelledby={`${id}-label`}
        aria-describedby={`${id}-hint`}
      >
        {values.map((one) => (
          <label key={one}>
            <input
              type="radio"
              name={id}
              value={one}
              checked={one === value}
              disabled={isLocked}
              onChange={() => onChoose(one)}
            />
            <span class="name">{nameOf(one)}</span>
          </label>
        ))}
      </div>
    </Row>
  );
}

/** A setting with more values than stand side by side. */
export function OneOfMany<T extends string | number>(props: Props<T>) {
  const { id, label, hint, value, values, nameOf, isLocked, onChoose } = props;
  // What was set elsewhere may stand between those that are offered here.
  const all = values.includes(value) ? values : [value, ...values];
  return (
    <Row id={id} label={label} hint={hint} isLocked={isLocked}>
      <select
        aria-labelledby={`${id}-label`}
        aria-describedby={`${id}-hint`}
        disabled={isLocked}
        onChange={({ currentTarget }) => {
          const chosen = all[currentTarget.selectedIndex];
          if (chosen !== undefined) onChoose(chosen);
        }}
      >
        {all.map((one) => (
          <option key={one} value={one} selected={one === value}>
            {nameOf(one)}
          </option>
        ))}
      </select>
    </Row>
  );
}
