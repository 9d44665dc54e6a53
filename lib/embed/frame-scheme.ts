/**
 * The colour scheme that the frame element of an embed should declare. A transparent embed in a theme of its own stands on
 * a ground of that theme, even where the host's page does not declare one; browsers show the ground only behind a frame
 * whose scheme is the document's.
 *
 * @param src the embed's absolute address
 * @returns null where the host's own scheme is right: behind filled embeds, and those that follow the reader's device
 */
export function frameScheme(src: string): string | null {
  const { searchParams } = new URL(src, "http://localhost");
  const theme = searchParams.get("theme");
  return searchParams.get("bg") === "transparent" && (theme === "light" || theme === "dark") ? theme : null;
}
