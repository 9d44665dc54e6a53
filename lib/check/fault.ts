import { showInvisible } from "@/lib/text/invisible";
import type { Lang, Pair } from "@/lib/text/lang";
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
  /** What is wrong, in both languages; English in lower case, the offending value last. */
  readonly message: Pair;
  /** What the cell should probably hold. */
  readonly fix?: string | undefined;
}

/** The fault of a value that is none of those that are known here; the nearest of them is the fix. */
export function unknownValue(
  at: Omit<Fault, "message" | "fix">,
  problem: Pair,
  value: string,
  known: Iterable<string> = [],
): Fault {
  return {
    ...at,
    message: withValue(problem, value),
    fix: value.length > longestShown.word ? undefined : nearest(value, known),
  };
}

/** A message that ends in the value of which it speaks, quoted. */
export function withValue({ en, ko }: Pair, value: unknown): Pair {
  return { en: `${en}: ${JSON.stringify(value)}`, ko: `${ko}: ${JSON.stringify(value)}` };
}

/** What is said of a file that is not there. */
export function missingFile(file: string): Pair {
  return { en: `the file is missing: ${file}`, ko: `파일이 없다: ${file}` };
}

/** A suggestion, as it stands behind a message. */
export function perhaps(fix: string): Pair {
  const quoted = JSON.stringify(fix);
  return { en: ` (perhaps ${quoted})`, ko: ` (${quoted}인 듯)` };
}

/**
 * Formats a fault for the terminal: `data/story/deals.csv:12: amount: not a whole number: "97.4B" (perhaps "97400000000")`.
 * The result is one short line, in which what nobody sees is written as an escape, whatever the file holds.
 */
export function formatFault(folder: string, fault: Fault, lang: Lang): string {
  return showInvisible(`${folder}/${formatPlace(fault, lang)}`);
}

/** A fault without the place of its row: the column, what is wrong and, where one is obvious, the fix. */
export function faultSentence({ column, message, fix }: Fault, lang: Lang): string {
  const suggestion = fix === undefined || fix.length > longestShown.fix ? "" : perhaps(fix)[lang];
  return `${shortened(`${column ? `${column}: ` : ""}${message[lang]}`)}${suggestion}`;
}

function formatPlace(fault: Fault, lang: Lang): string {
  return `${shortened(fault.file)}:${fault.line}: ${faultSentence(fault, lang)}`;
}

/** A fault as a line without its folder in both languages, for what is no fault but a warning. */
export function placed(fault: Fault): Pair {
  return { en: formatPlace(fault, "en"), ko: formatPlace(fault, "ko") };
}

function shortened(text: string): string {
  return text.length > longestShown.message ? `${text.slice(0, longestShown.message)}…` : text;
}

/** Orders faults as an editor meets them: by file, then by line. */
export function sortFaults(faults: readonly Fault[]): Fault[] {
  return faults.toSorted((a, b) => (a.file < b.file ? -1 : a.file > b.file ? 1 : a.line - b.line));
}
