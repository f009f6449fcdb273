import type { ComponentChildren } from 'preact';
import type { Entry } from '../data/entry.ts';
import type { Guide } from '../data/schema.ts';
import { Checklist } from './Checklist.tsx';
import { CodeText } from './CodeText.tsx';
import { GuidePage } from './GuidePage.tsx';
import { NearMisses } from './NearMisses.tsx';
import type { Reading } from './reading.ts';
import { Section } from './Section.tsx';
import { capital } from './words/capital.ts';
import { WORDS } from './words.ts';

interface Props {
  entry: Entry;
  guides?: Guide[];
  names: Record<string, string>;
  reading: Reading;
  /** Stands in the place of the narrative, where there is room to fill it in. */
  narrative?: ((entry: Entry) => ComponentChildren) | undefined;
}

/** The whole entry, in the order in which staff ask. */
export function EntrySections({ entry, guides = [], names, reading, narrative }: Props) {
  const rich = (text: string) => <CodeText text={text} names={names} onVisit={reading.onVisit} />;
  const part = (name: string, heading: string, children: ComponentChildren) => (
    <Section name={name} heading={heading} reading={reading}>
      {children}
    </Section>
  );
  const lines = (name: string, heading: string, texts: string[] | undefined) =>
    texts &&
    part(
      name,
      heading,
      <ul>
        {texts.map((text) => (
          <li>{rich(text)}</li>
        ))}
      </ul>,
    );
  return (
    <>
      {part(
        'is',
        WORDS.whatItIs,
        <>
          <p>{rich(entry.is)}</p>
          {entry.changed && <p class="soft">{rich(entry.changed)}</p>}
        </>,
      )}
      {lines('use', WORDS.useWhen, entry.use)}
      {lines('avoid', WORDS.notWhen, entry.avoid)}
      {entry.nearMisses &&
        part(
          'near',
          WORDS.confusedWith,
          <NearMisses
            nearMisses={entry.nearMisses}
            names={names}
            onChoose={(code) => reading.onCompare(code)}
          />,
        )}
      {entry.haveReady &&
        part(
          'ready',
          WORDS.haveReady,
          <p lang={WORDS.language}>
            {entry.haveReady.length > 0
              ? `${entry.haveReady.map(WORDS.attachment).join(' · ')}. ${WORDS.oftenAsked}`
              : `${capital(WORDS.nothingSpecial)}.`}
          </p>,
        )}
      <Checklist entry={entry} reading={reading} rich={rich} />
      {entry.denials &&
        part(
          'denials',
          WORDS.denials,
          <ul>
            {entry.denials.map(({ reason, answer }) => (
              <li>
                {rich(reason)}
                <p class="answer">{rich(answer)}</p>
              </li>
            ))}
          </ul>,
        )}
      {(entry.limits || entry.benefit) &&
        part(
          'limits',
          WORDS.limits,
          <>
            {entry.limits && <p>{rich(entry.limits)}</p>}
            {entry.benefit && <p class="soft">{rich(WORDS.benefit(entry.benefit))}</p>}
          </>,
        )}
      {entry.faq &&
        part(
          'questions',
          WORDS.questions,
          <dl>
            {entry.faq.map(({ q, a }) => (
              <>
                <dt>{rich(q)}</dt>
                <dd>{rich(a)}</dd>
              </>
            ))}
          </dl>,
        )}
      {entry.say &&
        part(
          'patient',
          WORDS.patient,
          // First what the reader of this page is likelier to say.
          (WORDS.language === 'es' ? (['es', 'en'] as const) : (['en', 'es'] as const)).map(
            (language) => <p key={language} lang={language}>{`“${entry.say?.[language]}”`}</p>,
          ),
        )}
      {entry.narrative &&
        part(
          'narrative',
          WORDS.narrative,
          narrative?.(entry) ?? (
            <>
              <p class="template">{entry.narrative}</p>
              {entry.narrativeLong && <p class="template soft">{entry.narrativeLong}</p>}
            </>
          ),
        )}
      {entry.example && part('example', WORDS.example, <p>{rich(entry.example)}</p>)}
      {entry.related &&
        part(
          'related',
          WORDS.related,
          <ul class="related">
            {entry.related.map((code) => (
              <li>
                {rich(code)} {names[code]}
              </li>
            ))}
          </ul>,
        )}
      {guides.length > 0 &&
        part(
          'guides',
          WORDS.guides,
          guides.map((guide) => <GuidePage key={guide.guide} guide={guide} rich={rich} />),
        )}
      {entry.sources &&
        part(
          'sources',
          WORDS.sources,
          <p class="soft">
            {entry.sources.join('; ')}.{' '}
            {entry.reviewed && <span lang={WORDS.language}>{WORDS.reviewed(entry.reviewed)}</span>}
          </p>,
        )}
    </>
  );
}
