const BLANK = /\[([^[\]\n]+)\]/g;

/** Characters that the remarks box of a claim commonly holds. */
export const REMARKS_LENGTH = 80;

/** What stands in the blanks, by their names. */
export type BlankValues = Readonly<Record<string, string>>;

/** The blanks of a narrative's forms, each once, in reading order. */
export function blanksOf(...templates: (string | undefined)[]): string[] {
  const names = templates.flatMap((template = '') =>
    [...template.matchAll(BLANK)].map(([, name = '']) => name),
  );
  return [...new Set(names)];
}

/** A stretch of a narrative: its own words, or a blank with what stands in it. */
export type Stretch = { text: string; blank?: 'filled' | 'open' };

/** A narrative with its blanks filled; a blank left empty stays visibly blank. */
export function fill(template: string, values: BlankValues): Stretch[] {
  const parts = template.split(BLANK);
  // Split by a pattern with one group, every second part is a blank's name.
  return parts.flatMap((part, i): Stretch[] => {
    if (i % 2 === 0) return part === '' ? [] : [{ text: part }];
    const value = written(values, part);
    return value === ''
      ? [{ text: `[${part}]`, blank: 'open' }]
      : [{ text: value, blank: 'filled' }];
  });
}

/** The text as it is copied. */
export function textOf(stretches: Stretch[]): string {
  return stretches.map(({ text }) => text).join('');
}

/** Blanks of one form that are still empty, each once. */
export function openIn(template: string, values: BlankValues): string[] {
  return blanksOf(template).filter((name) => written(values, name) === '');
}

export function isFilled(values: BlankValues): boolean {
  return Object.keys(values).some((name) => written(values, name) !== '');
}

function written(values: BlankValues, name: string): string {
  return Object.hasOwn(values, name) ? (values[name] ?? '').trim() : '';
}
