/** What can be chosen in the options; the same names and values as are stored. */
export interface Choices {
  typing: Trigger;
  hover: Trigger;
  focus: Trigger;
  /** In ms. */
  dwell: number;
  modifier: 'none' | 'alt' | 'control' | 'shift';
  theme: 'page' | 'light' | 'dark';
  /** Of the normal size, in per cent. */
  textSize: 90 | 100 | 115 | 130 | 150;
  language: 'browser' | 'en' | 'es';
  /** By the match pattern of the site. */
  sites: [site: string, of: OfSite][];
}

export type Trigger = 'show' | 'chip' | 'off';
/** What a site has of its own; what is left out is as everywhere. */
export type OfSite = { [way in (typeof WAYS)[number]]?: Trigger };

/** The ways to a code. */
export const WAYS = ['typing', 'focus', 'hover'] as const;
export const TRIGGERS = ['show', 'chip', 'off'] as const satisfies Trigger[];
/** Rests of the pointer worth choosing among, in ms. */
export const DWELLS = [50, 100, 150, 250, 400, 600, 1000, 2000];
export const MODIFIERS = ['none', 'alt', 'control', 'shift'] as const;
export const THEMES = ['page', 'light', 'dark'] as const;
export const TEXT_SIZES = [90, 100, 115, 130, 150] as const;
export const LANGUAGES = ['browser', 'en', 'es'] as const;

/** Changes some of what was chosen; it is written at once. */
export type Change = (patch: Partial<Choices>) => void;
