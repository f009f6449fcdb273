const HOST = Symbol.for('claimside host');
/** The world that the scripts of this extension share in one frame; the page has another. */
const world = globalThis as { [HOST]?: EventTarget };

/** Lets the sentinel of the same frame know the companion's element. */
export function markHost(host: EventTarget): void {
  world[HOST] = host;
}

export function isHost(target: EventTarget | null): boolean {
  return target !== null && target === world[HOST];
}
