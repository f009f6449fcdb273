import { covers } from './match-pattern.ts';
import { DEFAULTS } from './settings.ts';
import type { Settings, Trigger } from './settings-schema.ts';

/** The three ways to a code, and what happens at each. */
export type Triggers = Record<'typing' | 'hover' | 'focus', Trigger>;

/** What a frame is told: what it need not listen for, it does not listen for. */
export interface Tuning {
  typing: boolean;
  hover: boolean;
  focus: boolean;
  /** In ms. */
  dwell: number;
  /** By the name that key events give it; empty where none has to be held. */
  modifier: string;
}

/** Names of keys in events (UI Events KeyboardEvent key values). */
const KEYS = { none: '', alt: 'Alt', control: 'Control', shift: 'Shift' };

/** Where a code was met: the frame's own origin, and that of the page around it. */
export interface Where {
  frame: string;
  site: string;
}

/** What the frame's own site says, then the site of the page around it, then what holds everywhere. */
export function triggersAt(
  { typing, hover, focus, sites }: Settings,
  { frame, site }: Where,
): Triggers {
  const of = (origin: string) => sites.findLast(([pattern]) => covers(pattern, origin))?.[1];
  return { typing, hover, focus, ...of(site), ...of(frame) };
}

/** What happens at a code that was met in a page. */
export function triggerOf(
  how: 'typed' | 'focused' | 'hovered' | 'left' | 'selected',
  { typing, hover, focus }: Triggers,
): Trigger {
  switch (how) {
    case 'typed':
      return typing;
    case 'focused':
      return focus;
    case 'hovered':
      return hover;
    // A field that is left was typed into or moved to before.
    case 'left':
      return typing === 'off' ? focus : typing;
    // The user's own command.
    case 'selected':
      return 'show';
  }
}

export function tuningAt(settings: Settings, where: Where): Tuning {
  const { typing, hover, focus } = triggersAt(settings, where);
  return {
    typing: typing !== 'off',
    hover: hover !== 'off',
    focus: focus !== 'off',
    dwell: settings.dwell,
    modifier: KEYS[settings.modifier],
  };
}

/** Whether sentinels have to ask before they listen: somewhere one is to listen otherwise than usual. */
export function isTuned({ typing, hover, focus, dwell, modifier, sites }: Settings): boolean {
  return (
    [{ typing, hover, focus }, ...sites.map(([, of]) => of)].some((triggers) =>
      Object.values(triggers).includes('off'),
    ) ||
    dwell !== DEFAULTS.dwell ||
    modifier !== DEFAULTS.modifier
  );
}
