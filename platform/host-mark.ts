const HOST = Symbol.for('claimside host');
/** The world that the scripts of this extension share in one frame; the page has another. */
const world = globalThis as { [HOST]?: Element };

/** Lets the sentinel of the same frame know the companion's element. */
export function markHost(host: Element): void {
  world[HOST] = host;
}

export function isHost(target: EventTarget | null): boolean {
  return target !== null && target === world[HOST];
}

/** Takes the card away that has nobody left to answer for it. */
export function removeHost(): void {
  world[HOST]?.remove();
}
