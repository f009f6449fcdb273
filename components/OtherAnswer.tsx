import type { Answer } from '../data/lookup.ts';
import { CodeText } from './CodeText.tsx';
import { EntrySections } from './EntrySections.tsx';
import { NearMisses } from './NearMisses.tsx';
import type { Reading } from './reading.ts';
import { trusted } from './trusted.ts';
import { ENTRY_LANGUAGE, WORDS } from './words.ts';

interface Props {
  answer: Exclude<Answer, { kind: 'entry' }>;
  reading: Reading;
}

/** What is said of a code without an entry in force: retired, unknown, or not written yet. */
export function OtherAnswer({ answer, reading }: Props) {
  const { onVisit } = reading;
  switch (answer.kind) {
    case 'retired':
      return <Retired answer={answer} onVisit={onVisit} />;
    case 'unknown':
      return (
        <>
          <p class="warn">{WORDS.unknown(answer.code, answer.edition)}</p>
          {answer.nearest.length > 0 && (
            <Choices label={WORDS.didYouMean} codes={answer.nearest} onVisit={onVisit} />
          )}
        </>
      );
    case 'not yet':
      return (
        <>
          <p class="warn">
            <b>{WORDS.inForceFrom(answer.since)}</b>
          </p>
          {answer.entry && (
            <EntrySections entry={answer.entry} names={answer.names} reading={reading} />
          )}
        </>
      );
    case 'several':
      return <Choices label={WORDS.several} codes={answer.codes} onVisit={onVisit} />;
    case 'listed':
      return <p class="is">{WORDS.listed(answer.edition)}</p>;
  }
}

function Retired({
  answer,
  onVisit,
}: {
  answer: Extract<Answer, { kind: 'retired' }>;
  onVisit: Reading['onVisit'];
}) {
  const { entry, until, replacedBy, names, isInForce, edition } = answer;
  const label =
    replacedBy.length === 0
      ? WORDS.replacedByNone
      : replacedBy.length === 1
        ? WORDS.replacedByOne
        : WORDS.replacedByMany;
  return (
    <>
      <p class="warn">
        {isInForce ? (
          <b>{WORDS.retiringWith(until, edition)} </b>
        ) : (
          // Most of these texts say it themselves.
          !entry?.is.includes(String(until)) && <b>{WORDS.retiredWith(until)} </b>
        )}
        {entry && (
          <span lang={ENTRY_LANGUAGE}>
            <CodeText text={entry.is} names={names} onVisit={onVisit} />
          </span>
        )}
      </p>
      {entry?.nearMisses?.length ? (
        <NearMisses nearMisses={entry.nearMisses} names={names} onChoose={onVisit} />
      ) : (
        <Choices
          label={label}
          codes={replacedBy.map((code) => ({
            code,
            ...(names[code] ? { title: names[code] } : {}),
          }))}
          onVisit={onVisit}
        />
      )}
    </>
  );
}

interface ChoicesProps {
  label: string;
  codes: { code: string; title?: string }[];
  onVisit(code: string): void;
}

function Choices({ label, codes, onVisit }: ChoicesProps) {
  return (
    <>
      <p class="choices-label">{label}</p>
      <ul class="choices">
        {codes.map(({ code, title }) => (
          <li key={code}>
            <button type="button" class="pill" onClick={trusted(() => onVisit(code))}>
              {code}
              {title && <span lang={ENTRY_LANGUAGE}> · {title}</span>}
            </button>
          </li>
        ))}
      </ul>
    </>
  );
}
