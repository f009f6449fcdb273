import type { ComponentChildren } from 'preact';
import { OPTIONS_WORDS } from '../options-words.ts';

interface Props {
  /** What became of the last change. */
  outcome?: ComponentChildren;

  sections: { id: string; title: string; body: ComponentChildren }[];
}

/** The options: one page, section below section, each with a link at the top. */
export function Options({ sections, outcome }: Props) {
  return (
    <>
      <header>
        <h1>{OPTIONS_WORDS.heading}</h1>
        <nav aria-label={OPTIONS_WORDS.heading}>
          {sections.map(({ id, title }) => (
            <a key={id} href={`#${id}`}>
              {title}
            </a>
          ))}
        </nav>
      </header>
      <main>
        {sections.map(({ id, title, body }) => (
          <section key={id} id={id} aria-labelledby={`${id}-heading`}>
            <h2 id={`${id}-heading`}>{title}</h2>
            {body}
          </section>
        ))}
      </main>
      <div class="outcome">{outcome}</div>
    </>
  );
}
