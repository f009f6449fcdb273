import type { ComponentChildren } from 'preact';
import type { Entry } from '../data/entry.ts';
import { CopyButton } from './CopyButton.tsx';
import { noteOf } from './note.ts';
import type { Reading } from './reading.ts';
import { Section } from './Section.tsx';
import { trusted } from './trusted.ts';
import { WORDS } from './words.ts';

interface Props {
  entry: Entry;
  reading: Reading;
  rich(text: string): ComponentChildren;
}

/** What must be in the record, to tick off for the claim line in hand, and to carry into the clinical note. */
export function Checklist({ entry, reading, rich }: Props) {
  const items = entry.checklist ?? [];
  if (items.length === 0) return null;
  const done = items.filter((item) => reading.ticks.includes(item));
  return (
    <Section
      name="checklist"
      heading={WORDS.checklist}
      aside={<span class="soft">{WORDS.nOfM(done.length, items.length)}</span>}
      reading={reading}
    >
      <ul class="checks">
        {items.map((item) => (
          <li key={item}>
            {/* Drawn by us: a field of the browser's own would be a field in the page. */}
            {/* biome-ignore lint/a11y/useSemanticElements: as above */}
            <button
              type="button"
              role="checkbox"
              class="check"
              aria-checked={done.includes(item)}
              aria-label={item}
              onClick={trusted(() => reading.onTick(item, !done.includes(item)))}
            />
            <span>{rich(item)}</span>
          </li>
        ))}
      </ul>
      <p class="note" lang={WORDS.language}>
        <CopyButton label={WORDS.copyNote} text={noteOf(entry, done)} copy={reading.copy} />
      </p>
    </Section>
  );
}
