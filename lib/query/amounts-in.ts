import { currencies } from "@/lib/money/currencies";

/** A number that a text states in digits and words, and where in the text it is (UTF-16 offsets). */
export type StatedNumber = ReturnType<typeof readMatch>;

const koreanZeros: Readonly<Record<string, number>> = { 십: 1, 백: 2, 천: 3, 만: 4, 억: 8, 조: 12, 경: 16 };

const englishZeros: Readonly<Record<string, number>> = {
  k: 3,
  thousand: 3,
  m: 6,
  mn: 6,
  million: 6,
  b: 9,
  bn: 9,
  billion: 9,
  t: 12,
  tn: 12,
  trillion: 12,
};

const digits = String.raw`(?:\d{1,3}(?:,\d{3})+|\d+)(?:\.\d+)?`;
// Each repeated part ends in a letter of its own, so that no text can be split in more than one way.
const small = `(?:(?:${digits}[십백천])+(?:${digits})?|${digits})`;
const korean = `${small}[만억조경](?: ?${small}[만억조경])*${small}?|(?:${digits}[십백천])+(?:${digits})?`;
// A single letter belongs to its figure; a space before it would make metres of "5 m" into millions.
const english = `${digits}(?:[ -]?(?:thousand|million|billion|trillion|mn|bn|tn)|[kmbt])(?![a-z])`;

const codes = [...currencies.keys()].map((code) => code.toLowerCase()).join("|");
const signs = [...currencies.values()].map(({ sign }) => sign).filter((sign) => sign.length === 1);
const sign = `[${signs.join("")}] ?`;
const names = [...currencies.values()].flatMap(({ ko, en }) => [ko, `${en}s?(?![a-z])`]).join("|");
const after = `[ -]?(?:us )?(?:${names}|(?:${codes})(?![a-z]))`;
const figure = `(?<figure>${korean}|${english}|${digits})(?<after>${after})?`;

// Begins with nothing but a sign or a digit, so that candidates are found fast; a code is matched backwards from there.
const inText = new RegExp(String.raw`(?<![\d.,]|\d\/)(?<before>${sign})?${figure}(?!\d|[.,]\d)`, "g");
const codeBefore = new RegExp(`(?<![a-z])(?:(?:${codes}) |us)$`);
const whole = new RegExp(`-?(?<before>(?:us)?${sign}|(?:${codes}) )?${figure}(?=[\\s"“”]|$)`, "y");

/**
 * The amounts that a folded text states: figures with a unit (`97.4 billion`, `1조3000억`), a currency (`$500`) or
 * group marks (`1,200`). Bare digits, such as years, are none.
 */
export function amountsIn(text: string): StatedNumber[] {
  return [...text.matchAll(inText)].flatMap((match) => {
    const { before, figure = "", after } = match.groups ?? {};
    const prefix = prefixOf(text, match.index);
    // Most figures are years, days and numbers of things: they are skipped before they are parsed.
    const isBare = before === undefined && after === undefined && prefix === "" && /^[\d.]+$/.test(figure);
    return isBare ? [] : [readMatch(match, prefix)];
  });
}

/** The text before an index that names the currency of the figure there: `usd `, or `us` before a sign. */
function prefixOf(text: string, index: number): string {
  const last = text[index - 1];
  if (last !== " " && last !== "s") return "";
  return codeBefore.exec(text.slice(Math.max(0, index - 5), index))?.[0] ?? "";
}

/** The number from an index of a folded text to the end of a word; undefined where there is none. */
export function numberAt(text: string, index: number): StatedNumber | undefined {
  whole.lastIndex = index;
  const match = whole.exec(text);
  return match ? readMatch(match) : undefined;
}

/** `prefix` is the part of the amount that precedes the match. */
function readMatch(match: RegExpExecArray, prefix = "") {
  const { before = "", figure = "", after = "" } = match.groups ?? {};
  return {
    start: match.index - prefix.length,
    end: match.index + match[0].length,
    value: match[0].startsWith("-") ? -readFigure(figure) : readFigure(figure),
    /** ISO 4217 code; null where no currency is named. */
    currency: currencyIn(`${prefix} ${before} ${after}`),
  };
}

function readFigure(figure: string): number {
  const plain = figure.replaceAll(",", "");
  const [, number = "", unit = ""] = /^([\d.]+)[ -]?([a-z]*)$/.exec(plain) ?? [];
  if (number !== "") return scaled(number, englishZeros[unit] ?? 0);
  let sum = 0;
  let group = 0;
  for (const [, number = "0", unit = ""] of plain.matchAll(/([\d.]+)?([십백천만억조경])?/g)) {
    const zeros = koreanZeros[unit] ?? 0;
    if (zeros < 4) group += scaled(number, zeros);
    else {
      sum += scaled(String(group + Number(number)), zeros);
      group = 0;
    }
  }
  return sum + group;
}

/** Shifts the decimal point in the text of the number: 97.4 times a billion would miss the whole number. */
function scaled(number: string, zeros: number): number {
  return Number(`${number}e${zeros}`);
}

const currencyWords = [...currencies].map(([code, { sign, ko, en }]) => ({
  code,
  words: [code.toLowerCase(), sign.trim().toLowerCase(), ko, en],
}));

function currencyIn(text: string): string | null {
  if (text.trim() === "") return null;
  return currencyWords.find(({ words }) => words.some((word) => text.includes(word)))?.code ?? null;
}
