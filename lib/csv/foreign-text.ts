import type { Pair } from "@/lib/text/lang";
import { lineAt } from "./line-at";

/** Where a text is not what its file should hold: the line, from 1, and what is wrong and what to do. */
export interface TextFault {
  readonly line: number;
  readonly reason: Pair;
}

/** How files of other kinds begin, in small letters, once their bytes were read as UTF-8, in which U+FFFD stands for what is none. */
const kinds: readonly (readonly [start: string, en: string, ko: string])[] = [
  ["pk\u0003\u0004", "a workbook (XLSX, ODS) or another ZIP file", "통합 문서(XLSX, ODS)나 다른 ZIP 파일"],
  ["\ufffd\ufffd\u0011\u0871", "an old workbook (XLS)", "옛 통합 문서(XLS)"],
  ["\u001f\ufffd", "a compressed file (gzip)", "압축 파일(gzip)"],
  ["%pdf-", "a PDF file", "PDF 파일"],
  ["{\\rtf", "a formatted text (RTF)", "서식 있는 글(RTF)"],
  ["<!doctype", "a web page", "웹 페이지"],
  ["<html", "a web page", "웹 페이지"],
  ["<?xml", "XML", "XML 파일"],
];

const lfsPointer: Pair = {
  en: "is a pointer of Git LFS and not the file itself; run `git lfs pull`",
  ko: "파일이 아니라 Git LFS 포인터다. `git lfs pull`을 실행한다",
};
const utf16: Pair = {
  en: "is UTF-16 and not UTF-8; save the file as UTF-8",
  ko: "UTF-8이 아니라 UTF-16이다. UTF-8로 저장한다",
};
const conflictMarks: Pair = {
  en: "Git left a conflict here; keep one side and remove its three marks",
  ko: "Git 충돌이 남아 있다. 한쪽만 남기고 표시 세 줄을 지운다",
};
const byteOrderMark: Pair = {
  en: "begins with a byte order mark; save the file as UTF-8 without BOM",
  ko: "바이트 순서 표시(BOM)로 시작한다. BOM 없는 UTF-8로 저장한다",
};
const notUtf8: Pair = {
  en: "is not UTF-8 here; save the file as UTF-8",
  ko: "여기부터 UTF-8이 아니다. UTF-8로 저장한다",
};

/**
 * Finds that a text is of another kind than its file's name says, is in another encoding than UTF-8, or holds what Git
 * left. Undefined where nothing speaks against it.
 *
 * @param wanted the form that the file should have, such as `CSV with commas`, in both languages
 */
export function foreignText(text: string, wanted: Pair): TextFault | undefined {
  const begin = text.slice(0, 1000).trimStart().toLowerCase();
  const kind = kinds.find(([start]) => begin.startsWith(start));
  if (kind) {
    const [, en, ko] = kind;
    const reason = {
      en: `is ${en} under another name; save it as ${wanted.en}, in UTF-8`,
      ko: `이름만 바꾼 ${ko}이다. UTF-8로 된 ${wanted.ko}로 저장한다`,
    };
    return { line: 1, reason };
  }
  if (text.startsWith("version https://git-lfs.")) return { line: 1, reason: lfsPointer };
  if (/^(\ufffd\ufffd.*\0|\0?[^\0]\0[^\0]\0)/s.test(text)) return { line: 1, reason: utf16 };
  const conflict = text.search(/^(<{7} |={7}\r?$|>{7} )/m);
  if (conflict < 0) return encodingFault(text);
  return { line: lineAt(text, conflict), reason: conflictMarks };
}

/** Finds a byte order mark at the start of a text, and bytes that were not UTF-8. */
export function encodingFault(text: string): TextFault | undefined {
  if (text.startsWith("\ufeff")) return { line: 1, reason: byteOrderMark };
  const badCharacter = text.indexOf("\ufffd");
  if (badCharacter < 0) return undefined;
  return { line: lineAt(text, badCharacter), reason: notUtf8 };
}
