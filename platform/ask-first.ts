const ASK_FIRST = Symbol.for('claimside asks first');
/** The world that the scripts of this extension share in one frame. */
const world = globalThis as { [ASK_FIRST]?: true };

/** Lets the sentinel of this frame know that somebody chose how it is to listen. */
export function markAskFirst(): void {
  world[ASK_FIRST] = true;
}

/** Whether the sentinel has to ask before it listens; where nobody chose anything it asks nothing. */
export function isAskFirst(): boolean {
  return world[ASK_FIRST] === true;
}
