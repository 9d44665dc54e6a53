/** How many steps of the history lead from this page without a card to the card that is open now; 0 where none do. */
export function cardDepth(): number {
  const state: unknown = window.history.state;
  const depth = typeof state === "object" && state !== null && "cardDepth" in state ? state.cardDepth : 0;
  return typeof depth === "number" ? depth : 0;
}

/**
 * Leaves the card: back to where it was opened, so that the back button does not open it again; where the address was
 * pasted, on to the same page without it.
 */
export function leaveCard(closed: string): void {
  const depth = cardDepth();
  if (depth > 0) window.history.go(-depth);
  else window.history.replaceState(null, "", closed);
}
