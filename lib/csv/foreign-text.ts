import { lineAt } from "./line-at";

/** Where a text is not what its file should hold: the line, from 1, and what is wrong and what to do. */
export interface TextFault {
  readonly line: number;
  readonly reason: string;
}

/** How files of other kinds begin, in small letters, once their bytes were read as UTF-8, in which U+FFFD stands for what is none. */
const kinds: readonly (readonly [start: string, kind: string])[] = [
  ["pk\u0003\u0004", "a workbook (XLSX, ODS) or another ZIP file"],
  ["\ufffd\ufffd\u0011\u0871", "an old workbook (XLS)"],
  ["\u001f\ufffd", "a compressed file (gzip)"],
  ["%pdf-", "a PDF file"],
  ["{\\rtf", "a formatted text (RTF)"],
  ["<!doctype", "a web page"],
  ["<html", "a web page"],
  ["<?xml", "XML"],
];

/**
 * Finds that a text is of another kind than its file's name says, is in another encoding than UTF-8, or holds what Git
 * left. Undefined where nothing speaks against it.
 *
 * @param wanted the form that the file should have, such as `CSV with commas`
 */
export function foreignText(text: string, wanted: string): TextFault | undefined {
  const begin = text.slice(0, 1000).trimStart().toLowerCase();
  const kind = kinds.find(([start]) => begin.startsWith(start))?.[1];
  if (kind) return { line: 1, reason: `is ${kind} under another name; save it as ${wanted}, in UTF-8` };
  if (text.startsWith("version https://git-lfs."))
    return { line: 1, reason: "is a pointer of Git LFS and not the file itself; run `git lfs pull`" };
  if (/^(\ufffd\ufffd.*\0|\0?[^\0]\0[^\0]\0)/s.test(text))
    return { line: 1, reason: "is UTF-16 and not UTF-8; save the file as UTF-8" };
  const conflict = text.search(/^(<{7} |={7}\r?$|>{7} )/m);
  if (conflict < 0) return encodingFault(text);
  return { line: lineAt(text, conflict), reason: "Git left a conflict here; keep one side and remove its three marks" };
}

/** Finds a byte order mark at the start of a text, and bytes that were not UTF-8. */
export function encodingFault(text: string): TextFault | undefined {
  if (text.startsWith("\ufeff"))
    return { line: 1, reason: "begins with a byte order mark; save the file as UTF-8 without BOM" };
  const badCharacter = text.indexOf("\ufffd");
  if (badCharacter < 0) return undefined;
  return { line: lineAt(text, badCharacter), reason: "is not UTF-8 here; save the file as UTF-8" };
}
