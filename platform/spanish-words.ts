const SPANISH = Symbol.for('claimside spanish');
/** The world that the scripts of this extension share in one frame; the page has another, and sees nothing of this. */
const world = globalThis as { [SPANISH]?: unknown };

/** Leaves the Spanish words for the companion of the same frame, which does not carry them. */
export function leaveSpanish(words: unknown): void {
  world[SPANISH] = words;
}

/** The Spanish words, where they were left. */
export function spanishWords<Words>(): Words | undefined {
  return world[SPANISH] as Words | undefined;
}
