import type { Lang, Pair } from "@/lib/text/lang";
import { currencies } from "./currencies";
import { type EnglishUnit, englishUnit, englishUnits, isRounded, readableDigits } from "./english-unit";
import { type Money, wholeAmount } from "./money";
import type { Qualifier } from "./qualifier";

interface MoneyFormat {
  /** With the qualifier: "up to $500 billion". */
  readonly qualified?: boolean;
  /** For axis ticks and labels: "$97.4bn". Korean is short already; only its zero changes, to "0". */
  readonly short?: boolean;
  /** With every digit, also in English amounts of won and the like: "₩1,815,626,700,000". */
  readonly exact?: boolean;
  /** The unit of English amounts of won and the like, where several are read side by side (`englishUnit`). */
  readonly unit?: EnglishUnit | undefined;
}

const koreanUnits = ["", "만", "억", "조", "경"];

/** A longer fraction is harder to read than the same figure in the next unit down. */
const maxDecimals = 4;

const readable = new Intl.NumberFormat("en", { maximumSignificantDigits: readableDigits });

const qualifierWords: { readonly [Q in Qualifier]: Pair } = {
  exact: { ko: "확정", en: "exact" },
  about: { ko: "약", en: "about" },
  up_to: { ko: "최대", en: "up to" },
  at_least: { ko: "최소", en: "at least" },
  reported: { ko: "보도", en: "reported" },
};

/**
 * An amount of money in words and digits, as newspapers of the language print it: "1조3000억 달러",
 * "$1.3 trillion". Every digit of the amount survives, but for English amounts in a currency without cents, which are
 * rounded to three digits unless `exact`: "₩1.82 trillion".
 * @throws RangeError if the amount is not a whole number.
 */
export function formatMoney(money: Money, lang: Lang, format: MoneyFormat = {}): string {
  const whole = wholeAmount(money.amount);
  const sign = whole < 0n ? "-" : "";
  const digits = String(whole < 0n ? -whole : whole);
  const figureOf = lang === "ko" ? korean : english;
  const figure = sign + figureOf(digits, money.currency, format);
  return format.qualified ? withQualifier(figure, money.qualifier, lang) : figure;
}

/** The bare word of a qualifier, for a table column or a legend: "up to", "최대". */
export function formatQualifier(qualifier: Qualifier, lang: Lang): string {
  return qualifierWords[qualifier][lang];
}

/** A formatted figure with the word of its qualifier: "up to about ₩726.1 trillion". */
export function withQualifier(figure: string, qualifier: Qualifier, lang: Lang): string {
  const word = formatQualifier(qualifier, lang);
  if (qualifier === "exact") return figure;
  if (qualifier === "reported") return lang === "ko" ? `${figure}(${word})` : `${figure} (${word})`;
  if (qualifier === "at_least" && lang === "ko") return `${figure} 이상`;
  return `${word} ${figure}`;
}

function korean(digits: string, currency: string, { short }: MoneyFormat): string {
  if (short && digits === "0") return digits;
  const number = koreanNumber(digits);
  const name = currencies.get(currency)?.ko;
  if (name === undefined) return `${number} ${currency}`;
  // Papers write the one-syllable names 원 and 엔 close, and set longer ones off from 만, 억 and 조.
  return name.length > 1 && /\D$/.test(number) ? `${number} ${name}` : number + name;
}

function english(digits: string, currency: string, format: MoneyFormat): string {
  const sign = currencies.get(currency)?.sign ?? `${currency} `;
  if (isRounded(currency)) return sign + (format.exact ? grouped(digits) : rounded(digits, format));
  for (const unit of englishUnits) {
    const whole = digits.slice(0, -unit.zeros);
    const fraction = digits.slice(-unit.zeros).replace(/0+$/, "");
    if (whole === "" || fraction.length > maxDecimals) continue;
    return sign + grouped(whole) + (fraction && `.${fraction}`) + (format.short ? unit.short : unit.long);
  }
  return sign + grouped(digits);
}

function rounded(digits: string, { short, unit: wanted }: MoneyFormat): string {
  const amount = Number(digits);
  const unit = englishUnits.find(({ zeros }) => zeros === (wanted ?? englishUnit([amount])));
  if (!unit || amount === 0) return grouped(digits);
  return readable.format(amount / 10 ** unit.zeros) + (short ? unit.short : unit.long);
}

function grouped(digits: string): string {
  return digits.replace(/\B(?=(?:\d{3})+$)/g, ",");
}

/** A whole number without a sign, given as its digits, as Korean papers print it: "70만4000", "1조3000억". */
export function koreanNumber(digits: string): string {
  const groups = koreanUnits.map((unit, index) => {
    const start = unit === koreanUnits.at(-1) ? 0 : -4 * (index + 1);
    const group = digits.slice(start, Math.max(digits.length - 4 * index, 0)).replace(/^0+/, "");
    return group && group + unit;
  });
  return groups.reverse().join("") || "0";
}
