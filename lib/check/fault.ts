/** One thing that is wrong in a story's files, with the place where a data editor finds it. */
export interface Fault {
  /** Name of the file in the story's folder. */
  readonly file: string;
  /** The line on which the row starts; the first line of a file is 1. */
  readonly line: number;
  readonly column?: string | undefined;
  /** What is wrong, lower case, the offending value last. */
  readonly message: string;
  /** What the cell should probably hold. */
  readonly fix?: string | undefined;
}

/** Words a fault for the terminal: `data/story/deals.csv:12: amount: not a whole number: "97.4B" (perhaps "97400000000")`. */
export function formatFault(folder: string, fault: Fault): string {
  const place = `${folder}/${fault.file}:${fault.line}: `;
  const column = fault.column ? `${fault.column}: ` : "";
  const fix = fault.fix === undefined ? "" : ` (perhaps ${JSON.stringify(fault.fix)})`;
  return `${place}${column}${fault.message}${fix}`;
}

/** Orders faults as an editor meets them: by file, then by line. */
export function sortFaults(faults: readonly Fault[]): Fault[] {
  return [...faults].sort((a, b) => (a.file < b.file ? -1 : a.file > b.file ? 1 : a.line - b.line));
}
