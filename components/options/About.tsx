import { OPTIONS_WORDS } from '../options-words.ts';
import { WORDS } from '../words.ts';

export interface Facts {
  edition: number;
  current: number;
  retired: number;
  /** First and last day on which entries were checked, as `YYYY-MM-DD`. */
  checked: [first: string, last: string];
}

/** Which edition this is, how it came about, and whose it is. */
export function About({ facts, version }: { facts: Facts; version: string }) {
  const words = OPTIONS_WORDS;
  const [first, last] = facts.checked;
  return (
    <>
      <dl class="pairs">
        <Pair name={words.edition}>{words.editionOf(facts.edition)}</Pair>
        <Pair name={words.codes}>{words.codesOf(facts.current, facts.retired)}</Pair>
        <Pair name={words.checked}>{words.checkedOn(words.day(first), words.day(last))}</Pair>
        <Pair name={words.version}>{version}</Pair>
      </dl>
      <h3>{words.whereFrom}</h3>
      <p>{words.provenance}</p>
      <p>{WORDS.notice}</p>
      <h3>{words.licence}</h3>
      <p>{words.licences}</p>
    </>
  );
}

function Pair({ name, children }: { name: string; children: string }) {
  return (
    <div>
      <dt>{name}</dt>
      <dd>{children}</dd>
    </div>
  );
}
