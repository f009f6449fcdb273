/** From the upper right round to the lower right. */
export const QUADRANTS = ['UR', 'UL', 'LL', 'LR'] as const;
export type Quadrant = (typeof QUADRANTS)[number];

/** What claim forms and screens write for a quadrant. */
const WRITTEN: Readonly<Record<string, Quadrant>> = {
  UR: 'UR',
  '10': 'UR',
  URQ: 'UR',
  'UPPER RIGHT': 'UR',
  UL: 'UL',
  '20': 'UL',
  ULQ: 'UL',
  'UPPER LEFT': 'UL',
  LL: 'LL',
  '30': 'LL',
  LLQ: 'LL',
  'LOWER LEFT': 'LL',
  LR: 'LR',
  '40': 'LR',
  LRQ: 'LR',
  'LOWER RIGHT': 'LR',
};

/** The quadrants that a quadrant cell names, from `UR`, `ul, ll`, `10` or `lower left`. */
export function readQuadrants(text: string): Quadrant[] {
  const parts = text.toUpperCase().split(/[,;/&+]+/);
  const found = parts.flatMap((part) => {
    const whole = WRITTEN[part.trim()];
    return whole ? [whole] : part.split(/\s+/).flatMap((word) => WRITTEN[word] ?? []);
  });
  return [...new Set(found)];
}

/** Quadrants in words that a tooth cell may hold; numbers there are teeth. */
export function quadrantsInToothCell(text: string): Quadrant[] {
  return readQuadrants(text.replace(/\d/g, ''));
}
