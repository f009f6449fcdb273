import type { ComponentChildren } from 'preact';
import type { Guide } from '../data/schema.ts';
import { WORDS } from './words.ts';

interface Props {
  guide: Guide;
  /** A text with its codes as links. */
  rich(text: string): ComponentChildren;
}

/** A guide, folded until it is wanted. */
export function GuidePage({ guide, rich }: Props) {
  return (
    <details class="guide">
      <summary>{guide.title}</summary>
      <p>{rich(guide.intro)}</p>
      {guide.parts.map(({ heading, lines }) => (
        <>
          <h3>{heading}</h3>
          <ul>
            {lines.map((line) => (
              <li>{rich(line)}</li>
            ))}
          </ul>
        </>
      ))}
      <p class="soft">
        {guide.sources.join('; ')}.{' '}
        <span lang={WORDS.language}>{WORDS.reviewed(guide.reviewed)}</span>
      </p>
    </details>
  );
}
