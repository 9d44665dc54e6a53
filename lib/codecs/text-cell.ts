import { z } from "zod";
import { startsFormula } from "@/lib/csv/formula-guard";
import type { CellFormat } from "./cell-codec";

/** Control and format characters but for line breaks and tabs: nobody sees them, and they break searches. */
const hiddenCharacter = /(?![\n\r\t])\p{Cc}|[\u200b\ufeff]/u;

/** A format of cells that hold a text as it is. */
function asWritten(decode: CellFormat<string>["decode"]): CellFormat<string> {
  return { output: z.string(), decode, encode: (value) => value };
}

/** Text for readers: NFC, no outer spaces, nothing that a spreadsheet would run as a formula. */
export const textCell = asWritten((cell) => {
  const tidy = cell.trim().normalize("NFC");
  if (tidy === "") return { reason: "holds only spaces" };
  if (cell !== cell.trim()) return { reason: "has spaces at its ends", fix: tidy };
  if (cell !== tidy) return { reason: "is not in Unicode form NFC (composed Hangul)", fix: tidy };
  if (hiddenCharacter.test(cell)) return { reason: "holds an invisible control character" };
  if (startsFormula(cell)) return { reason: "starts like a spreadsheet formula; begin with a word instead" };
  return { value: cell };
});

/** A permanent id in kebab-case, the same in file, address, CSV and API. */
export const idCell = asWritten((cell) => {
  if (/^[a-z0-9]+(-[a-z0-9]+)*$/.test(cell)) return { value: cell };
  const fix = cell.toLowerCase().replaceAll(/[^a-z0-9]+/g, "-");
  return {
    reason: "not an id in kebab-case (lower-case letters, digits, single hyphens)",
    fix: fix.replaceAll(/^-|-$/g, "") || undefined,
  };
});

/** A word of a fixed list. Whether the list holds it is checked against `terms`. */
export const wordCell = asWritten((cell) => {
  if (/^[A-Za-z][A-Za-z0-9_]*$/.test(cell)) return { value: cell };
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
  if (/^https?:\/\/\S+$/i.test(cell) && URL.canParse(cell)) return { value: cell };
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
