/** Draws of a bootstrap: the edges of the interval move by less than a hundredth with more. */
const DRAWS = 1000;
/** Share of the draws that the interval holds; one end is then passed by chance in one run of twenty. */
const MIDDLE = 0.9;

/**
 * How far a figure may be off by chance: half the middle nine tenths of what it would have been, had the same run met
 * its own repeats in other numbers. A bootstrap knows nothing but the repeats, so it excuses nothing they do not show.
 */
export function noiseOf<T extends Record<string, unknown[]>>(
  repeats: T,
  figure: (drawn: T) => number,
): number {
  const figures = Array.from({ length: DRAWS }, () => {
    const drawn = Object.entries(repeats).map(([kind, all]) => [kind, all.map(() => oneOf(all))]);
    return figure(Object.fromEntries(drawn));
  }).sort((a, b) => a - b);
  const at = (share: number) => figures[Math.floor(share * (DRAWS - 1))] ?? 0;
  return (at((1 + MIDDLE) / 2) - at((1 - MIDDLE) / 2)) / 2;
}

function oneOf<T>(all: T[]): T | undefined {
  return all[Math.floor(Math.random() * all.length)];
}
