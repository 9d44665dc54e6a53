import { showInvisible } from "@/lib/text/invisible";
import { nearest } from "@/lib/text/nearest";

/** The most characters of a message, and of a fix, that are printed: a value of many pages helps nobody. */
const longestShown = { message: 300, fix: 200, word: 100 };

/** One thing that is wrong in a story's files, with the location where a data editor finds it. */
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

/** The fault of a value that is none of those that are known here; the nearest of them is the fix. */
export function unknownValue(
  at: Omit<Fault, "message" | "fix">,
  problem: string,
  value: string,
  known: Iterable<string> = [],
): Fault {
  return {
    ...at,
    message: `${problem}: ${JSON.stringify(value)}`,
    fix: value.length > longestShown.word ? undefined : nearest(value, known),
  };
}

/**
 * Formats a fault for the terminal: `data/story/deals.csv:12: amount: not a whole number: "97.4B" (perhaps "97400000000")`.
 * The result is one short line, in which what nobody sees is written as an escape, whatever the file holds.
 */
export function formatFault(folder: string, { file, line, column, message, fix }: Fault): string {
  const suggestion = fix === undefined || fix.length > longestShown.fix ? "" : ` (perhaps ${JSON.stringify(fix)})`;
  const said = shortened(`${column ? `${column}: ` : ""}${message}`);
  return showInvisible(`${folder}/${shortened(file)}:${line}: ${said}${suggestion}`);
}

function shortened(text: string): string {
  return text.length > longestShown.message ? `${text.slice(0, longestShown.message)}…` : text;
}

/** Orders faults as an editor meets them: by file, then by line. */
export function sortFaults(faults: readonly Fault[]): Fault[] {
  return faults.toSorted((a, b) => (a.file < b.file ? -1 : a.file > b.file ? 1 : a.line - b.line));
}
