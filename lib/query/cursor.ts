/** Where a further page of rows begins, and in which edition. */
export interface Cursor {
  readonly edition: string;
  readonly offset: number;
}

/** Writes a cursor as the opaque text of `_next`. */
export function encodeCursor({ edition, offset }: Cursor): string {
  return btoa(`${edition}:${offset}`).replaceAll("=", "").replaceAll("+", "-").replaceAll("/", "_");
}

/** Reads the text of `_next`; undefined for any text that no answer can have given out. */
export function decodeCursor(text: string): Cursor | undefined {
  if (!/^[\w-]{4,64}$/.test(text)) return undefined;
  let plain: string;
  try {
    plain = atob(text.replaceAll("-", "+").replaceAll("_", "/"));
  } catch {
    return undefined;
  }
  const match = /^([0-9a-f]{12}):([1-9]\d{0,8})$/.exec(plain);
  if (!match?.[1] || !match[2]) return undefined;
  const cursor = { edition: match[1], offset: Number(match[2]) };
  return encodeCursor(cursor) === text ? cursor : undefined;
}
