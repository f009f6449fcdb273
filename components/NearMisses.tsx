import type { NearMiss } from '../data/schema.ts';
import { trusted } from './trusted.ts';

interface Props {
  nearMisses: NearMiss[];
  names: Record<string, string>;
  onVisit(code: string): void;
}

/** Neighbours, each with what sets it apart and the question that settles it. */
export function NearMisses({ nearMisses, names, onVisit }: Props) {
  return (
    <ul class="near-misses">
      {nearMisses.map(({ code, axis, question }) => (
        <li>
          <button
            type="button"
            class="code"
            aria-label={names[code] ? `${code} · ${names[code]}` : code}
            onClick={trusted(() => onVisit(code))}
          >
            {code}
          </button>
          <p>
            {names[code] && <b>{names[code]}: </b>}
            {axis}. <i>{question}</i>
          </p>
        </li>
      ))}
    </ul>
  );
}
