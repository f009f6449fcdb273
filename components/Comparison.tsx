import type { Entry } from '../data/entry.ts';
import type { NearMiss } from '../data/schema.ts';
import { CopyButton } from './CopyButton.tsx';
import type { EntryAnswer } from './companion-state.ts';
import type { Reading } from './reading.ts';
import { useRoving } from './roving.ts';
import { trusted } from './trusted.ts';
import { capital } from './words/capital.ts';
import { ENTRY_LANGUAGE, WORDS } from './words.ts';

interface Props {
  answer: EntryAnswer;
  others: EntryAnswer[];
  picked: string | undefined;
  onPick(code: string): void;
  reading: Pick<Reading, 'onVisit' | 'onCompare' | 'copy'>;
}

/** Two or three codes side by side: what tells them apart, and the question that settles it. */
export function Comparison({ answer, others, picked, onPick, reading }: Props) {
  const { entry, names } = answer;
  const chips = useRoving<HTMLUListElement>();
  const answers = [answer, ...others];
  const entries = answers.map((one) => one.entry);
  const rest = (entry.nearMisses ?? []).filter(
    ({ code }) => names[code] && !entries.some((one) => one.code === code),
  );
  return (
    <>
      {others.map((other) => (
        <Decision entry={entry} other={other.entry} picked={picked} onPick={onPick} />
      ))}
      {picked && (
        <p class="picked" role="status">
          <b>{WORDS.usePicked(picked)}</b>{' '}
          <CopyButton label={WORDS.copyThe(picked)} text={picked} copy={reading.copy} />
        </p>
      )}
      <div class="side-by-side">
        <table>
          <caption class="unseen">{WORDS.sideBySide}</caption>
          <thead>
            <tr>
              <td />
              {answers.map(({ code, entry: { title }, licensed }) => (
                <th scope="col" class={code === picked ? 'is-picked' : ''}>
                  <button
                    type="button"
                    class="code"
                    aria-label={`${code} · ${title}`}
                    onClick={trusted(() => reading.onVisit(code))}
                  >
                    {code}
                  </button>
                  <span lang={ENTRY_LANGUAGE}>{title}</span>
                  {licensed && (
                    <p class="licensed" lang={ENTRY_LANGUAGE}>
                      {licensed.name} <small>{licensed.source}</small>
                    </p>
                  )}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows().map(([heading, cell, language]) => (
              <tr>
                <th scope="row">{heading}</th>
                {entries.map((one) => (
                  <td class={one.code === picked ? 'is-picked' : ''} lang={language}>
                    {cell(one)}
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      {rest.length > 0 && (
        <>
          <p class="choices-label">{WORDS.compareAlso}</p>
          <ul class="choices" {...chips}>
            {rest.map(({ code }) => (
              <li key={code}>
                <button
                  type="button"
                  class="pill"
                  aria-label={`${code} · ${names[code]}`}
                  onClick={trusted(() => reading.onCompare(code))}
                >
                  {code}
                </button>
              </li>
            ))}
          </ul>
        </>
      )}
    </>
  );
}

/** Named when they are drawn: the language may change. */
const rows = (): [heading: string, cell: (entry: Entry) => string, language?: string][] => [
  [WORDS.lineNeeds, ({ site }) => (site ? capital(WORDS.sites[site]) : WORDS.nothingToSay)],
  [WORDS.countedPer, ({ unit }) => (unit ? capital(WORDS.perUnit(unit)) : WORDS.nothingToSay)],
  [
    WORDS.haveReady,
    ({ haveReady = [] }) =>
      capital(haveReady.map(WORDS.attachment).join(', ') || WORDS.nothingSpecial),
  ],
  [WORDS.limits, ({ limits }) => limits ?? WORDS.nothingToSay, ENTRY_LANGUAGE],
];

interface DecisionProps {
  entry: Entry;
  other: Entry;
  picked: string | undefined;
  onPick(code: string): void;
}

/** The axis and the question between two codes, and its two answers, each of which points at a code. */
function Decision({ entry, other, picked, onPick }: DecisionProps) {
  const between = nearMiss(entry, other.code);
  if (!between) return null;
  const { axis, question, thisIf, otherIf } = between;
  const answers: [answer: string, code: string][] = [
    [otherIf ?? WORDS.ifYes, other.code],
    ...(thisIf ? [[thisIf, entry.code] as [string, string]] : []),
  ];
  return (
    <div class="ask" lang={ENTRY_LANGUAGE}>
      <p class="soft">{capital(axis)}</p>
      <b>{question}</b>
      <p class="picks">
        {answers.map(([answer, code]) => (
          <button
            type="button"
            class="pill"
            aria-pressed={picked === code}
            onClick={trusted(() => onPick(code))}
          >
            {WORDS.answerTo(answer, code)}
          </button>
        ))}
      </p>
    </div>
  );
}

function nearMiss({ nearMisses = [] }: Entry, code: string): NearMiss | undefined {
  return nearMisses.find((near) => near.code === code);
}
