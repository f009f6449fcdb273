/** The newest word on each tab's code in hand: its number, and the frame it came from. */
const newest = new Map<number, { turn: number; frameId: number }>();

/**
 * Takes a tab's turn, at the moment a message comes in. The answer says whether it still is the newest: what has to wait
 * for storage may be passed by what has not, and a card shown after its code was left would stay.
 */
export function takeTurn(tabId: number, frameId: number): () => boolean {
  const turn = (newest.get(tabId)?.turn ?? 0) + 1;
  newest.set(tabId, { turn, frameId });
  return () => newest.get(tabId)?.turn === turn;
}

/** Whether another frame of the tab has spoken since this one did: the code in hand is that one's. */
export function isOfOtherFrame(tabId: number, frameId: number): boolean {
  const last = newest.get(tabId);
  return last !== undefined && last.frameId !== frameId;
}

/** Forgets a tab that has closed. */
export function forgetTurns(tabId: number): void {
  newest.delete(tabId);
}
