import type { ComponentChildren } from 'preact';
import type { Entry } from '../data/entry.ts';
import type { Guide } from '../data/schema.ts';
import { CodeText } from './CodeText.tsx';
import { GuidePage } from './GuidePage.tsx';
import { NearMisses } from './NearMisses.tsx';
import { attachmentWord, capital, WORDS } from './words.ts';

interface Props {
  entry: Entry;
  guides?: Guide[];
  names: Record<string, string>;
  onVisit(code: string): void;
}

/** The whole entry, in the order in which staff ask. */
export function EntrySections({ entry, guides = [], names, onVisit }: Props) {
  const rich = (text: string) => <CodeText text={text} names={names} onVisit={onVisit} />;
  return (
    <>
      <Section heading={WORDS.whatItIs}>
        <p>{rich(entry.is)}</p>
        {entry.changed && <p class="soft">{rich(entry.changed)}</p>}
      </Section>
      <Lines heading={WORDS.useWhen} lines={entry.use} rich={rich} />
      <Lines heading={WORDS.notWhen} lines={entry.avoid} rich={rich} />
      {entry.nearMisses && (
        <Section heading={WORDS.confusedWith}>
          <NearMisses nearMisses={entry.nearMisses} names={names} onVisit={onVisit} />
        </Section>
      )}
      {entry.haveReady && (
        <Section heading={WORDS.haveReady}>
          <p>
            {entry.haveReady.length > 0
              ? `${entry.haveReady.map(attachmentWord).join(' · ')}. ${WORDS.oftenAsked}`
              : `${capital(WORDS.nothingSpecial)}.`}
          </p>
        </Section>
      )}
      <Lines heading={WORDS.checklist} lines={entry.checklist} rich={rich} listClass="checks" />
      {entry.denials && (
        <Section heading={WORDS.denials}>
          <ul>
            {entry.denials.map(({ reason, answer }) => (
              <li>
                {rich(reason)}
                <p class="answer">{rich(answer)}</p>
              </li>
            ))}
          </ul>
        </Section>
      )}
      {(entry.limits || entry.benefit) && (
        <Section heading={WORDS.limits}>
          {entry.limits && <p>{rich(entry.limits)}</p>}
          {entry.benefit && <p class="soft">{rich(WORDS.benefit(entry.benefit))}</p>}
        </Section>
      )}
      {entry.faq && (
        <Section heading={WORDS.questions}>
          <dl>
            {entry.faq.map(({ q, a }) => (
              <>
                <dt>{rich(q)}</dt>
                <dd>{rich(a)}</dd>
              </>
            ))}
          </dl>
        </Section>
      )}
      {entry.say && (
        <Section heading={WORDS.patient}>
          <p>{`“${entry.say.en}”`}</p>
          <p lang="es">{`“${entry.say.es}”`}</p>
        </Section>
      )}
      {entry.narrative && (
        <Section heading={WORDS.narrative}>
          <p class="template">{entry.narrative}</p>
          {entry.narrativeLong && <p class="template soft">{entry.narrativeLong}</p>}
        </Section>
      )}
      {entry.example && (
        <Section heading={WORDS.example}>
          <p>{rich(entry.example)}</p>
        </Section>
      )}
      {entry.related && (
        <Section heading={WORDS.related}>
          <ul class="related">
            {entry.related.map((code) => (
              <li>
                {rich(code)} {names[code]}
              </li>
            ))}
          </ul>
        </Section>
      )}
      {guides.length > 0 && (
        <Section heading={WORDS.guides}>
          {guides.map((guide) => (
            <GuidePage key={guide.guide} guide={guide} rich={rich} />
          ))}
        </Section>
      )}
      {entry.sources && (
        <Section heading={WORDS.sources}>
          <p class="soft">
            {entry.sources.join('; ')}. {entry.reviewed && WORDS.reviewed(entry.reviewed)}
          </p>
        </Section>
      )}
    </>
  );
}

function Section({ heading, children }: { heading: string; children: ComponentChildren }) {
  return (
    <>
      <h2>{heading}</h2>
      {children}
    </>
  );
}

interface LinesProps {
  heading: string;
  lines: string[] | undefined;
  rich(text: string): ComponentChildren;
  listClass?: string;
}

function Lines({ heading, lines, rich, listClass }: LinesProps) {
  if (!lines) return null;
  return (
    <Section heading={heading}>
      <ul class={listClass}>
        {lines.map((line) => (
          <li>{rich(line)}</li>
        ))}
      </ul>
    </Section>
  );
}
