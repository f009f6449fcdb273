import { trusted } from './trusted.ts';

interface Props {
  text: string;
  /** Codes that can be opened, with their names. */
  names: Record<string, string>;
  onVisit(code: string): void;
}

/** A text in which the codes that have an entry are links to it. */
export function CodeText({ text, names, onVisit }: Props) {
  const parts = text.split(/(D\d{4})/);
  return (
    <>
      {parts.map((part) =>
        part in names ? (
          <button
            type="button"
            class="code-link"
            title={names[part]}
            onClick={trusted(() => onVisit(part))}
          >
            {part}
          </button>
        ) : (
          part
        ),
      )}
    </>
  );
}
