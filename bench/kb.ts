/** Bytes as KB of 1000 bytes, for a table. */
export function kb(bytes: number): string {
  return (bytes / 1000).toFixed(1);
}
