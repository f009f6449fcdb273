/** Kinds of tooth, as codes tell them apart. */
export const CLASSES = [
  'anterior',
  'premolar',
  'molar',
  'primary anterior',
  'primary molar',
] as const;

export type ToothClass = (typeof CLASSES)[number];
