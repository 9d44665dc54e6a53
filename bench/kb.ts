/** Formats bytes in KB of 1000 bytes. */
export function kb(bytes: number): string {
  return (bytes / 1000).toFixed(1);
}
