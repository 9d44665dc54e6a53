import { z } from "zod";
import { startsFormula } from "@/lib/csv/formula-guard";
import { firstInvisible, withoutInvisible } from "@/lib/text/invisible";
import { type CellFault, type CellFormat, tooLong } from "./cell-codec";

/** The most characters of a text that stands on one line, of an id and of a web address. */
const longest = { line: 300, id: 100, url: 2000 };

/** A format of cells that hold a text as it is. */
function asWritten(decode: CellFormat<string>["decode"]): CellFormat<string> {
  return { output: z.string(), decode, encode: (value) => value };
}

/** Text for readers: NFC, no outer spaces, nothing that nobody sees or that a spreadsheet would run as a formula. */
export const textCell = asWritten((cell) => textFault(cell) ?? formulaFault(cell) ?? { value: cell });

/** Text for readers that stands on one line, such as a title or a name. */
export const lineCell = asWritten((cell) => lineFault(cell) ?? formulaFault(cell) ?? { value: cell });

function textFault(cell: string): CellFault | undefined {
  const tidy = cell.trim().normalize("NFC");
  if (tidy === "") return { reason: "holds only spaces" };
  if (cell !== cell.trim()) return { reason: "has spaces at its ends", fix: tidy };
  if (cell !== tidy) return { reason: "is not in Unicode form NFC (composed Hangul)", fix: tidy };
  const invisible = firstInvisible(cell);
  if (invisible === undefined) return undefined;
  const fix = withoutInvisible(cell.replaceAll(/\r(?!\n)|[\v\f\u0085\u2028\u2029]/g, "\n").replaceAll("\t", " "));
  return { reason: `holds an invisible character (${invisible}); remove it`, fix };
}

/** What is wrong with a text that must stand on one line; it may look like a formula. */
export function lineFault(cell: string): CellFault | undefined {
  const fault = tooLong(cell, longest.line);
  if (fault) return fault;
  const oneLine = cell.replaceAll(/\s*[\n\r\v\f\u0085\u2028\u2029]\s*/g, " ");
  return oneLine === cell
    ? textFault(cell)
    : { reason: "holds a line break; write it on one line", fix: oneLine.trim() };
}

function formulaFault(cell: string): CellFault | undefined {
  return startsFormula(cell) ? { reason: "starts like a spreadsheet formula; begin with a word instead" } : undefined;
}

/** A permanent id in kebab-case, the same in file, address, CSV and API. */
export const idCell = asWritten((cell) => {
  if (/^[a-z0-9]+(-[a-z0-9]+)*$/.test(cell)) return tooLong(cell, longest.id) ?? { value: cell };
  const fix = cell.toLowerCase().replaceAll(/[^a-z0-9]+/g, "-");
  return {
    reason: "not an id in kebab-case (lower-case letters, digits, single hyphens)",
    fix: fix.replaceAll(/^-|-$/g, "") || undefined,
  };
});

/** A word of a fixed list. Whether the list holds it is checked against `terms`. */
export const wordCell = asWritten((cell) => {
  if (/^[A-Za-z][A-Za-z0-9_]*$/.test(cell)) return tooLong(cell, longest.id) ?? { value: cell };
  const fix = cell.trim().replace(/[^A-Za-z0-9]+/g, "_");
  return { reason: "not a word of a fixed list (letters, digits, underscores)", fix };
});

/** An ISO 4217 code. */
export const currencyCell = asWritten((cell) => {
  if (/^[A-Z]{3}$/.test(cell)) return { value: cell };
  const fix = /^[a-z]{3}$/i.test(cell) ? cell.toUpperCase() : undefined;
  return { reason: "not a currency code of three capital letters", fix };
});

/** An absolute http or https address. */
export const urlCell = asWritten((cell) => {
  if (/^https?:\/\/\S+$/i.test(cell) && URL.canParse(cell))
    return tooLong(cell, longest.url) ?? textFault(cell) ?? { value: cell };
  return { reason: "not a web address that begins with https:// or http://", fix: cell.trim() };
});

/** One of a few words that code acts on. */
export function oneOfCell<const Word extends string>(words: readonly Word[]): CellFormat<Word> {
  return {
    output: z.enum(words),
    decode: (cell) => {
      const word = words.find((candidate) => candidate === cell);
      if (word !== undefined) return { value: word };
      const meant = cell
        .trim()
        .toLowerCase()
        .replaceAll(/[\s-]+/g, "_");
      return { reason: `not one of ${words.join(", ")}`, fix: words.find((candidate) => candidate === meant) };
    },
    encode: (value) => value,
  };
}
