import { z } from "zod";
import { startsFormula } from "@/lib/csv/formula-guard";
import { isCurrencyCode, nearestCurrency } from "@/lib/money/currency-code";
import { firstInvisible, withoutInvisible } from "@/lib/text/invisible";
import type { Pair } from "@/lib/text/lang";
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

const decomposed: Pair = {
  en: "is not in Unicode form NFC (composed Hangul)",
  ko: "유니코드 NFC(완성형 한글)가 아니다",
};

/** Text for readers that stands on one line and has at most so many characters. */
export function shortCell(most: number): CellFormat<string> {
  return asWritten((cell) => tooLong(cell, most) ?? lineCell.decode(cell));
}

/** What stands behind the `?` of an address: parameters in any order, joined by `&`. */
export const queryCell = asWritten((cell) => {
  const bare = cell.trim().replace(/^[^?\s]*\?/, "");
  if (bare !== cell || /\s/.test(cell))
    return {
      reason: {
        en: "not what stands behind the ? of an address; spaces are written as +",
        ko: "주소의 ? 뒤에 오는 꼴이 아니다. 공백은 +로 적는다",
      },
      fix: bare.replaceAll(/\s+/g, "+"),
    };
  return lineCell.decode(cell);
});

function textFault(cell: string): CellFault | undefined {
  const tidy = cell.trim().normalize("NFC");
  if (tidy === "") return { reason: { en: "holds only spaces", ko: "공백만 들어 있다" } };
  if (cell !== cell.trim())
    return { reason: { en: "has spaces at its ends", ko: "앞이나 뒤에 공백이 있다" }, fix: tidy };
  if (cell !== tidy) return { reason: decomposed, fix: tidy };
  const invisible = firstInvisible(cell);
  if (invisible === undefined) return undefined;
  const fix = withoutInvisible(cell.replaceAll(/\r(?!\n)|[\v\f\u0085\u2028\u2029]/g, "\n").replaceAll("\t", " "));
  return {
    reason: {
      en: `holds an invisible character (${invisible}); remove it`,
      ko: `보이지 않는 문자(${invisible})가 들어 있다. 지운다`,
    },
    fix,
  };
}

/** What is wrong with a text that must stand on one line; it may look like a formula. */
export function lineFault(cell: string): CellFault | undefined {
  const fault = tooLong(cell, longest.line);
  if (fault) return fault;
  const oneLine = cell.replaceAll(/\s*[\n\r\v\f\u0085\u2028\u2029]\s*/g, " ");
  if (oneLine === cell) return textFault(cell);
  const reason = { en: "holds a line break; write it on one line", ko: "줄바꿈이 들어 있다. 한 줄로 쓴다" };
  return { reason, fix: oneLine.trim() };
}

const formula: Pair = {
  en: "starts like a spreadsheet formula; begin with a word instead",
  ko: "스프레드시트 수식처럼 시작한다. 낱말로 시작하게 고친다",
};

function formulaFault(cell: string): CellFault | undefined {
  return startsFormula(cell) ? { reason: formula } : undefined;
}

/** A permanent id in kebab-case, the same in file, address, CSV and API. */
export const idCell = asWritten((cell) => {
  if (/^[a-z0-9]+(-[a-z0-9]+)*$/.test(cell)) return tooLong(cell, longest.id) ?? { value: cell };
  const fix = cell.toLowerCase().replaceAll(/[^a-z0-9]+/g, "-");
  return {
    reason: {
      en: "not an id in kebab-case (lower-case letters, digits, single hyphens)",
      ko: "케밥 표기 식별자가 아니다(소문자, 숫자, 붙임표 하나씩)",
    },
    fix: fix.replaceAll(/^-|-$/g, "") || undefined,
  };
});

/** A word of a fixed list. Whether the list holds it is checked against `terms`. */
export const wordCell = asWritten((cell) => {
  if (/^[A-Za-z][A-Za-z0-9_]*$/.test(cell)) return tooLong(cell, longest.id) ?? { value: cell };
  const fix = cell.trim().replace(/[^A-Za-z0-9]+/g, "_");
  return {
    reason: {
      en: "not a word of a fixed list (letters, digits, underscores)",
      ko: "고정 목록의 낱말 꼴이 아니다(로마자, 숫자, 밑줄)",
    },
    fix,
  };
});

/** An ISO 4217 code. */
export const currencyCell = asWritten((cell) =>
  isCurrencyCode(cell)
    ? { value: cell }
    : {
        reason: {
          en: "not a currency code of ISO 4217, such as USD or KRW",
          ko: "USD나 KRW 같은 ISO 4217 통화 코드가 아니다",
        },
        fix: nearestCurrency(cell),
      },
);

/** A colour as six hexadecimal digits in small letters. */
export const colourCell = asWritten((cell) => {
  if (/^#[0-9a-f]{6}$/.test(cell)) return { value: cell };
  const reason = { en: "not a colour such as #1f5fa8", ko: "#1f5fa8 같은 색이 아니다" };
  return { reason, fix: /^#[0-9a-f]{6}$/i.test(cell) ? cell.toLowerCase() : undefined };
});

/** An absolute http or https address. */
export const urlCell = asWritten((cell) => {
  if (/^https?:\/\/\S+$/i.test(cell) && URL.canParse(cell))
    return tooLong(cell, longest.url) ?? textFault(cell) ?? { value: cell };
  return {
    reason: {
      en: "not a web address that begins with https:// or http://",
      ko: "https://나 http://로 시작하는 웹 주소가 아니다",
    },
    fix: cell.trim(),
  };
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
      const reason = { en: `not one of ${words.join(", ")}`, ko: `${words.join(", ")} 가운데 하나가 아니다` };
      return { reason, fix: words.find((candidate) => candidate === meant) };
    },
    encode: (value) => value,
  };
}
