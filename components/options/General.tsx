import { OPTIONS_WORDS } from '../options-words.ts';
import {
  type Change,
  type Choices,
  DWELLS,
  LANGUAGES,
  MODIFIERS,
  TEXT_SIZES,
  THEMES,
  TRIGGERS,
  WAYS,
} from './choices.ts';
import { OneOf, OneOfMany } from './OneOf.tsx';

interface Props {
  chosen: Choices;
  /** What the organization has set. */
  locked: ReadonlySet<string>;
  change: Change;
}

/** What happens when a code comes up, and how everything looks. */
export function General({ chosen, locked, change }: Props) {
  const words = OPTIONS_WORDS;
  return (
    <>
      <h3>{words.whenMet}</h3>
      {WAYS.map((way) => (
        <OneOf
          key={way}
          id={way}
          label={words.ways[way]}
          {...(way === 'focus' ? { hint: words.focusHint } : {})}
          value={chosen[way]}
          values={TRIGGERS}
          nameOf={(trigger) => words.triggers[trigger]}
          isLocked={locked.has(way)}
          onChoose={(trigger) => change({ [way]: trigger })}
        />
      ))}
      <p class="hint">{words.triggersHint}</p>
      <OneOfMany
        id="dwell"
        label={words.dwell}
        value={chosen.dwell}
        values={DWELLS}
        nameOf={words.seconds}
        isLocked={locked.has('dwell')}
        onChoose={(dwell) => change({ dwell })}
      />
      <OneOfMany
        id="modifier"
        label={words.modifier}
        value={chosen.modifier}
        values={MODIFIERS}
        nameOf={(key) => words.modifiers[key]}
        isLocked={locked.has('modifier')}
        onChoose={(modifier) => change({ modifier })}
      />
      <h3>{words.howItLooks}</h3>
      <OneOf
        id="theme"
        label={words.theme}
        hint={words.themeHint}
        value={chosen.theme}
        values={THEMES}
        nameOf={(theme) => words.themes[theme]}
        isLocked={locked.has('theme')}
        onChoose={(theme) => change({ theme })}
      />
      <OneOf
        id="text-size"
        label={words.textSize}
        value={chosen.textSize}
        values={TEXT_SIZES}
        nameOf={(size) => words.percent(size)}
        isLocked={locked.has('textSize')}
        onChoose={(textSize) => change({ textSize })}
      />
      <OneOf
        id="language"
        label={words.language}
        value={chosen.language}
        values={LANGUAGES}
        nameOf={(language) => words.languages[language]}
        isLocked={locked.has('language')}
        onChoose={(language) => change({ language })}
      />
    </>
  );
}
