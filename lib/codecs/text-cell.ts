import { z } from "zod";
import type { CellFormat } from "./cell-codec";

const formulaStart = /^'*[=+\-@\t\r＝＋－＠]/u;
/** Control and format characters but for line breaks and tabs: nobody sees them, and they break searches. */
const hiddenCharacter = /(?![\n\r\t])\p{Cc}|[\u200b\ufeff]/u;

/** Text for readers: NFC, no outer spaces, nothing that a spreadsheet would run as a formula. */
export const textCell: CellFormat<string> = {
  output: z.string(),
  decode: (cell) => {
    const tidy = cell.trim().normalize("NFC");
    if (tidy === "") return { reason: "holds only spaces" };
    if (cell !== cell.trim()) return { reason: "has spaces at its ends", fix: tidy };
    if (cell !== tidy) return { reason: "is not in Unicode form NFC (composed Hangul)", fix: tidy };
    if (hiddenCharacter.test(cell)) return { reason: "holds an invisible control character" };
    if (formulaStart.test(cell)) return { reason: "starts like a spreadsheet formula; begin with a word instead" };
    return { value: cell };
  },
  encode: (value) => value,
};

const idForm = /^[a-z0-9]+(-[a-z0-9]+)*$/;

/** A permanent id in kebab-case, the same in file, address, CSV and API. */
export const idCell: CellFormat<string> = {
  output: z.string(),
  decode: (cell) => {
    if (idForm.test(cell)) return { value: cell };
    const fix = cell
      .toLowerCase()
      .replace(/[^a-z0-9]+/g, "-")
      .replace(/^-+|-+$/g, "");
    return { reason: "not an id in kebab-case (lower-case letters, digits, single hyphens)", fix: fix || undefined };
  },
  encode: (value) => value,
};

const wordForm = /^[A-Za-z][A-Za-z0-9_]*$/;

/** A word of a fixed list. Whether the list holds it is checked against `terms`. */
export const wordCell: CellFormat<string> = {
  output: z.string(),
  decode: (cell) => {
    if (wordForm.test(cell)) return { value: cell };
    const fix = cell.trim().replace(/[^A-Za-z0-9]+/g, "_");
    return { reason: "not a word of a fixed list (letters, digits, underscores)", fix };
  },
  encode: (value) => value,
};

/** One of a few words that code acts on. */
export function oneOfCell<const Word extends string>(words: readonly Word[]): CellFormat<Word> {
  return {
    output: z.enum(words),
    decode: (cell) => {
      const word = words.find((candidate) => candidate === cell);
      if (word !== undefined) return { value: word };
      const fix = words.find(
        (candidate) =>
          candidate ===
          cell
            .trim()
            .toLowerCase()
            .replace(/[\s-]+/g, "_"),
      );
      return { reason: `not one of ${words.join(", ")}`, fix };
    },
    encode: (value) => value,
  };
}

/** An absolute http or https address. */
export const urlCell: CellFormat<string> = {
  output: z.string(),
  decode: (cell) => {
    const isAddress = (text: string) => /^https?:\/\/\S+$/i.test(text) && URL.canParse(text);
    if (isAddress(cell)) return { value: cell };
    return { reason: "not a web address that begins with https:// or http://", fix: cell.trim() };
  },
  encode: (value) => value,
};
