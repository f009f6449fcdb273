import type { NearMiss } from '../data/schema.ts';
import { useRoving } from './roving.ts';
import { trusted } from './trusted.ts';
import { capital } from './words/capital.ts';
import { ENTRY_LANGUAGE, WORDS } from './words.ts';

interface Props {
  nearMisses: NearMiss[];
  names: Record<string, string>;
  onChoose(code: string): void;
}

/** Neighbours, each with what sets it apart and the question that settles it. */
export function NearMisses({ nearMisses, names, onChoose }: Props) {
  const roving = useRoving<HTMLUListElement>();
  return (
    <ul class="near-misses" lang={ENTRY_LANGUAGE} {...roving}>
      {nearMisses.map(({ code, axis, question, otherIf }) => (
        <li>
          <button
            type="button"
            class="code"
            aria-label={names[code] ? `${code} · ${names[code]}` : code}
            onClick={trusted(() => onChoose(code))}
          >
            {code}
          </button>
          <p>
            {names[code] && <b>{names[code]}: </b>}
            {sentence(axis)}{' '}
            <i>
              {question}
              {otherIf && ` ${WORDS.leadsTo(otherIf, code)}`}
            </i>
          </p>
        </li>
      ))}
    </ul>
  );
}

/** An axis is authored as a phrase or as a sentence; it is shown as a sentence. */
function sentence(text: string): string {
  return capital(/[.?!]$/.test(text) ? text : `${text}.`);
}
