let cameFrom: Element | null = null;

/** Moves the focus into the card, on the user's command only. */
export function enterCard(root: ShadowRoot): void {
  const card = root.querySelector<HTMLElement>('.card');
  const active = document.activeElement;
  // The body has the focus when what had it is gone: then the caret is where it was before.
  if (!root.activeElement && active !== document.body) cameFrom = active;
  card?.focus({ preventScroll: true });
}

/** Gives the focus back to where it came from, if the card has it. */
export function leaveCard(root: ShadowRoot): void {
  if (root.activeElement && cameFrom?.isConnected)
    (cameFrom as HTMLElement).focus?.({ preventScroll: true });
  cameFrom = null;
}
