import { z } from "zod";
import type { Pair } from "@/lib/text/lang";
import { type CellFormat, restricted } from "./cell-codec";

const wholeForm = /^(0|-?[1-9]\d*)$/;
const decimalForm = /^(?!-[0.]+$)-?(0|[1-9]\d*)(\.\d+)?$/;
const magnitudes: Readonly<Record<string, number>> = { k: 1e3, m: 1e6, mn: 1e6, b: 1e9, bn: 1e9, t: 1e12, tn: 1e12 };

const notDecimal: Pair = { en: "not a decimal number", ko: "수가 아니다. 숫자와 소수점만 적는다" };
const tooFine: Pair = {
  en: "a number with more digits than are kept",
  ko: "소수점 아래 자릿수가 저장되는 것보다 많다",
};

/** A whole number in plain digits: no group marks, no exponent, no unit. */
export const wholeCell: CellFormat<number> = {
  output: z.number().int(),
  decode: (cell) => {
    if (!wholeForm.test(cell))
      return { reason: { en: "not a whole number", ko: "정수가 아니다. 숫자만 적는다" }, fix: plainDigits(cell) };
    const value = Number(cell);
    if (Number.isSafeInteger(value)) return { value };
    return { reason: { en: "a number too large to be kept exactly", ko: "정확히 담기에는 너무 큰 수다" } };
  },
  encode: (value) => decimalText(value),
};

/** An amount of money. What was not disclosed is an empty cell, so that an amount is never zero. */
export const amountCell = restricted(wholeCell, (value) => value > 0, {
  en: "not more than zero; if the amount was not disclosed, leave the cell empty",
  ko: "0보다 큰 금액이 아니다. 공개되지 않은 금액이면 셀을 비운다",
});

/** The same numbers, but more than zero. */
export function positive(format: CellFormat<number>): CellFormat<number> {
  return restricted(format, (value) => value > 0, { en: "not more than zero", ko: "0보다 큰 수가 아니다" });
}

/** The same numbers, from `least` to `most`. */
export function between(format: CellFormat<number>, least: number, most: number): CellFormat<number> {
  return restricted(format, (value) => least <= value && value <= most, {
    en: `not between ${least} and ${most}`,
    ko: `${least}에서 ${most} 사이의 수가 아니다`,
  });
}

/**
 * A decimal number in plain digits. `fractionDigits` says how many digits a written cell keeps behind the point,
 * so that a file is written back as it was read; without it, as many as the number needs.
 */
export function decimalCell(fractionDigits?: number): CellFormat<number> {
  const encode = (value: number) => (fractionDigits === undefined ? decimalText(value) : value.toFixed(fractionDigits));
  return {
    output: z.number(),
    decode: (cell) => {
      if (!decimalForm.test(cell)) return { reason: notDecimal, fix: plainDigits(cell) };
      const value = Number(cell);
      const encoded = encode(value);
      if (withoutZeros(encoded) === withoutZeros(cell)) return { value };
      return { reason: tooFine, fix: encoded };
    },
    encode,
  };
}

function withoutZeros(text: string): string {
  return text.includes(".") ? text.replace(/\.?0+$/, "") : text;
}

/** Writes a number in plain decimal digits, never with an exponent or group marks. */
export function decimalText(value: number): string {
  const text = String(value);
  if (!text.includes("e")) return text;
  return Math.abs(value) < 1 ? value.toFixed(20).replace(/\.?0+$/, "") : BigInt(value).toString();
}

/** Guesses the plain digits behind `97.4B`, `1,000` or `1.5e9`; undefined where no reading is obvious. */
function plainDigits(cell: string): string | undefined {
  const match = /^\s*[$₩]?\s*(-?(?:\d{1,3}(?:,\d{3})+|\d*)(?:\.\d+)?(?:e\d+)?)\s*([a-z]*)\s*$/i.exec(cell);
  if (!match) return undefined;
  const [, digits = "", unit = ""] = match;
  const magnitude = unit === "" ? 1 : magnitudes[unit.toLowerCase()];
  const number = Number(digits.replaceAll(",", ""));
  if (!/\d/.test(digits) || magnitude === undefined || !Number.isFinite(number)) return undefined;
  return decimalText(Number((number * magnitude).toPrecision(15)));
}

/** `true` or `false`. */
export const booleanCell: CellFormat<boolean> = {
  output: z.boolean(),
  decode: (cell) => {
    if (cell === "true" || cell === "false") return { value: cell === "true" };
    const lower = cell.trim().toLowerCase();
    const fix = /^(true|yes|y|1)$/.test(lower) ? "true" : /^(false|no|n|0)$/.test(lower) ? "false" : undefined;
    return { reason: { en: "not true or false", ko: "true나 false가 아니다" }, fix };
  },
  encode: (value) => String(value),
};
