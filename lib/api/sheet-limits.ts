import { Problem } from "@/lib/http/problem";

/** What a sheet of Excel holds (its specifications and limits): rows with the header, characters in a cell. */
export const excelLimits = { rows: 1_048_576, characters: 32_767 };

/** Throws a Problem (400) for text that a cell of a workbook cannot hold. */
export function refuseUnfitText(text: string, column: string): void {
  if (text.length > excelLimits.characters) {
    throw new Problem("too-large", {
      detail: `A text in the column ${column} has ${text.length} characters; a cell of Excel holds ${excelLimits.characters}. Leave the column out by _nocol=${column}, or take .csv.`,
    });
  }
  // The writer stores texts in a plain object, whose inherited members it would take for texts.
  if (text in {}) {
    throw new Problem("too-large", {
      detail: `The text ${JSON.stringify(text)} in the column ${column} cannot be stored in a workbook. Leave the column out by _nocol=${column}, or take .csv.`,
    });
  }
}
