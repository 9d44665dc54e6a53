/** The line, from 1, of an index of a text. */
export function lineAt(text: string, index: number): number {
  return text.slice(0, index).split("\n").length;
}
