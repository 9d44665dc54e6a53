/** The number of history entries between the page without a card and the open card; 0 if the address was pasted. */
export function cardDepth(): number {
  const state: unknown = window.history.state;
  const depth = typeof state === "object" && state !== null && "cardDepth" in state ? state.cardDepth : 0;
  return typeof depth === "number" ? depth : 0;
}

/**
 * Closes the card by going back to the entry from which it was opened, so that the back button does not open it again.
 * If the address was pasted, replaces it by that of the page without a card.
 */
export function leaveCard(pageAddress: string): void {
  const depth = cardDepth();
  if (depth > 0) window.history.go(-depth);
  else window.history.replaceState(null, "", pageAddress);
}
