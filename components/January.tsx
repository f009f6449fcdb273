import type { Change, JanuaryKit } from '../data/january.ts';
import { JANUARY_WORDS } from './january-words.ts';
import { trusted } from './trusted.ts';
import { ENTRY_LANGUAGE, WORDS } from './words.ts';

interface Props {
  /** Nothing where the background did not answer. */
  kit: JanuaryKit | undefined;
  today: Date;
  print(): void;
}

/** What an edition changed for this office: a page to read in January, and to hang up. */
export function January({ kit, today, print }: Props) {
  const words = JANUARY_WORDS;
  if (!kit)
    return (
      <main>
        <h1>{WORDS.product}</h1>
        <p role="alert">{words.unanswered}</p>
      </main>
    );
  const { edition, yours, unchanged, inYourFamilies, all } = kit;
  const isKnown = yours.length + unchanged > 0;
  return (
    <main>
      <header>
        <h1>{words.title(edition)}</h1>
        <button type="button" class="print" onClick={trusted(print)}>
          {words.print}
        </button>
        <p>
          {words.editions(edition)} · {words.printedOn(today.toLocaleDateString())}
        </p>
      </header>
      {isKnown ? (
        <section>
          <h2>{words.yours}</h2>
          <p class="soft">{words.yoursWhy}</p>
          {yours.length > 0 ? <Changes changes={yours} /> : <p>{words.noneOfYours}</p>}
          {yours.length > 0 && unchanged > 0 && <p>{words.unchanged(unchanged)}</p>}
        </section>
      ) : (
        <p>{words.nothingKnown}</p>
      )}
      {inYourFamilies.length > 0 && (
        <section>
          <h2>{words.inYourFamilies}</h2>
          {inYourFamilies.map(({ name, changes }) => (
            <div key={name}>
              <h3>{name}</h3>
              <Changes changes={changes} />
            </div>
          ))}
        </section>
      )}
      <section>
        <h2>{words.all}</h2>
        <p class="soft">{all.length > 0 ? counted(all) : words.nothingChanged}</p>
        {isKnown ? <Short changes={all} /> : <Changes changes={all} />}
      </section>
      <p>{words.byDate}</p>
      <p class="notice">{WORDS.notice}</p>
    </main>
  );
}

function Changes({ changes }: { changes: Change[] }) {
  return (
    <ul>
      {changes.map((change) => (
        <li key={change.code}>
          <span class="code">{change.code}</span>
          <b>{labelOf(change)}</b>
          <div lang={ENTRY_LANGUAGE}>
            {change.title}
            <Details change={change} />
          </div>
        </li>
      ))}
    </ul>
  );
}

function Details({ change }: { change: Change }) {
  if (change.kind === 'new') return null;
  if (change.kind === 'changed') return <p>{change.changed}</p>;
  if (change.replacedBy.length === 0) return <p>{JANUARY_WORDS.noReplacement}</p>;
  return (
    <>
      <p>{JANUARY_WORDS.useInstead}</p>
      {change.replacedBy.map(({ code, title }) => (
        <p key={code}>
          <span class="code">{code}</span>
          {title}
        </p>
      ))}
    </>
  );
}

function Short({ changes }: { changes: Change[] }) {
  return (
    <ul class="short">
      {changes.map((change) => (
        <li key={change.code}>
          <span class="code">{change.code}</span>
          <span>
            <b>{labelOf(change)}</b> {change.title}
            {change.kind === 'ended' &&
              change.replacedBy.length > 0 &&
              ` → ${change.replacedBy.map(({ code }) => code).join(', ')}`}
          </span>
        </li>
      ))}
    </ul>
  );
}

function labelOf({ kind }: Change): string {
  const { isNew, ended, changed } = JANUARY_WORDS;
  return kind === 'new' ? isNew : kind === 'ended' ? ended : changed;
}

function counted(changes: Change[]): string {
  const of = (kind: Change['kind']) => changes.filter((change) => change.kind === kind).length;
  return JANUARY_WORDS.counts(of('new'), of('ended'), of('changed'));
}
