import type { Chapter } from '../data/browse.ts';
import { useKeptFocus } from './keep-focus.ts';
import { LOOKUPS_WORDS } from './lookups-words.ts';
import type { Place } from './panel-state.ts';
import { PANEL_WORDS } from './panel-words.ts';
import { useRoving } from './roving.ts';
import { trusted } from './trusted.ts';
import { WORDS } from './words.ts';

interface Props {
  chapters: Chapter[];
  at: Place;
  onGo(at: Place): void;
  onBack(): void;
}

/** The way through the code set: chapters, then the families of one; below a family's name stand its codes. */
export function Browse({ chapters, at, onGo, onBack }: Props) {
  const chapter = chapters.find(({ category }) => category === at.chapter);
  const family = chapter?.families.find(({ slug }) => slug === at.family);
  const section = useKeptFocus<HTMLElement>(at.chapter, at.family);
  const heading = family?.name ?? (chapter && PANEL_WORDS.categories[chapter.category]);
  const ways = family
    ? []
    : chapter
      ? chapter.families.map(({ slug, name, count }) => ({
          to: { chapter: chapter.category, family: slug },
          name,
          count,
        }))
      : chapters.map(({ category, count }) => ({
          to: { chapter: category },
          name: PANEL_WORDS.categories[category],
          count,
        }));
  return (
    <section
      ref={section}
      tabIndex={-1}
      class={family ? 'browse ended' : 'browse'}
      aria-label={heading ?? LOOKUPS_WORDS.chapters}
    >
      <div class="answer-top">
        <button type="button" class="quiet" aria-label={WORDS.back} onClick={trusted(onBack)}>
          ←
        </button>
        <h2 class="heading">{heading ?? LOOKUPS_WORDS.chapters}</h2>
      </div>
      {ways.length > 0 && <Ways key={at.chapter} ways={ways} onGo={onGo} />}
    </section>
  );
}

interface WaysProps {
  ways: { to: Place; name: string; count: number }[];
  onGo(at: Place): void;
}

function Ways({ ways, onGo }: WaysProps) {
  const { ref, onKeyDown } = useRoving<HTMLUListElement>();
  return (
    <ul ref={ref} class="ways" onKeyDown={onKeyDown}>
      {ways.map(({ to, name, count }) => (
        <li key={name}>
          <button type="button" onClick={trusted(() => onGo(to))}>
            <span>{name}</span> <small>{LOOKUPS_WORDS.nCodes(count)}</small>
          </button>
        </li>
      ))}
    </ul>
  );
}
