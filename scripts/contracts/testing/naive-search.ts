import { disassemble } from "es-hangul";
import { columnMetas } from "@/lib/datasets/dataset";
import { type DatasetName, datasets } from "@/lib/datasets/registry";
import { formatDate } from "@/lib/dates/format-date";
import { parseEdtf } from "@/lib/dates/parse-edtf";
import { formatComputed } from "@/lib/money/format-computed";
import { formatMoney } from "@/lib/money/format-money";
import { naiveAmount } from "@/lib/query/testing/naive-amount";
import { unitOf } from "@/lib/query/unit-of";
import { cellText } from "@/lib/story/cell-text";
import type { Story } from "@/lib/story/story";
import { storyLookups } from "@/lib/story/story-lookups";
import { langs } from "@/lib/text/lang";
import { naiveLabel } from "./naive-label";

type Row = Readonly<Record<string, unknown>>;

const known = new WeakMap<Row, readonly string[]>();

/** Whether a row holds every term of a search, looked for in one text of the row after the other. */
export function naiveSearch(story: Story, dataset: DatasetName, row: Row, search: string): boolean {
  const texts = known.get(row) ?? textsOf(story, dataset, row);
  known.set(row, texts);
  const amount = /^(\$?)(\d+(?:\.\d+)?)( billion|B|억 달러|억|)$/.exec(search);
  if (amount) return texts.some((text) => text.includes(fold(search)) || states(text, amount));
  const terms = [...search.matchAll(/"([^"]*)"|([^\s"]+)/g)].map(([term, quoted, word], index, { length }) => ({
    quoted,
    word,
    isOpen: index === length - 1 && search.endsWith(term),
  }));
  return terms.every(({ quoted, word, isOpen }) => {
    if (quoted !== undefined) return texts.some((text) => text.includes(fold(quoted).trim().replaceAll(/\s+/g, " ")));
    if (isOpen && /[가-힣]$/.test(fold(word ?? ""))) return texts.some((text) => isTyped(text, fold(word ?? "")));
    return texts.some((text) => pattern(fold(word ?? "")).test(text));
  });
}

const fold = (text: string) =>
  text.replaceAll(/[^ㄱ-ㅣ]+/g, (part) => part.normalize("NFKC").toLowerCase().normalize("NFC")).replaceAll("⁄", "/");

function textsOf(story: Story, dataset: DatasetName, row: Row): string[] {
  return columnMetas(datasets[dataset]).flatMap((column) =>
    [row[column.name]].flat().flatMap((item): string[] => {
      if (item === null || item === undefined || typeof item === "boolean") return [];
      const own = typeof item === "object" && "edtf" in item ? String(item.edtf) : String(item);
      const date = column.type === "date" ? parseEdtf(own) : undefined;
      const labels = langs.map((lang) => naiveLabel(story, dataset, column, own, lang));
      const dates = date?.ok
        ? langs.flatMap((lang) => [formatDate(date.value, lang), formatDate(date.value, lang, { style: "short" })])
        : [];
      const lookups = storyLookups(story);
      const quantity =
        typeof item === "number" && column.type !== "money"
          ? langs.flatMap((lang) => [
              `${item} ${unitOf(row, column, { lang, dataset, lookups }) ?? ""}`.trim(),
              cellText({ lang, dataset, column, row, lookups }),
            ])
          : [];
      return [own, ...quantity, ...labels, ...dates, ...moneyTexts(story, dataset, row, column.name, item)].map(fold);
    }),
  );
}

function moneyTexts(story: Story, dataset: DatasetName, row: Row, name: string, item: unknown): string[] {
  const column = columnMetas(datasets[dataset]).find((each) => each.name === name);
  if (column?.type !== "money" || typeof item !== "number") return [];
  const lookups = storyLookups(story);
  const short = formatMoney(
    { amount: item, currency: String(row[column.currency.column ?? ""]), qualifier: "exact" },
    "en",
    {
      short: true,
    },
  );
  const comparison = { currency: story.currency, rates: story.rows.exchange_rates };
  const amount = naiveAmount(row, column, columnMetas(datasets[dataset]), comparison);
  const isConverted = amount !== null && row[column.currency.column ?? ""] !== story.currency;
  const computed = isConverted
    ? langs.map((lang) => formatComputed({ amount, currency: story.currency, qualifier: "exact" }, lang))
    : [];
  return [short, ...computed, ...langs.map((lang) => cellText({ lang, dataset, column, row, lookups }))];
}

/** Whether the keys of a word's last syllable begin those of the text behind what the rest of the word matches. */
function isTyped(text: string, word: string): boolean {
  const head = new RegExp(pattern(word.slice(0, -1)), "y");
  return Array.from(text, (_, start) => start).some((start) => {
    head.lastIndex = start;
    if (!head.test(text)) return false;
    return disassemble(text.slice(head.lastIndex)).startsWith(disassemble(word.slice(-1)));
  });
}

/** A word as an expression: a consonant matches itself and every syllable that begins with it. */
function pattern(word: string): RegExp {
  const consonants = "ㄱㄲㄴㄷㄸㄹㅁㅂㅃㅅㅆㅇㅈㅉㅊㅋㅌㅍㅎ";
  const letters = [...word].map((letter) => {
    const place = consonants.indexOf(letter);
    const first = 0xac00 + place * 588;
    if (place >= 0) return `[${letter}${String.fromCharCode(first)}-${String.fromCharCode(first + 587)}]`;
    return letter.replaceAll(/[\\^$.*+?()[\]{}|/]/g, "\\$&");
  });
  return new RegExp(letters.join(""));
}

const units: Readonly<Record<string, number>> = {
  trillion: 1e12,
  tn: 1e12,
  billion: 1e9,
  bn: 1e9,
  b: 1e9,
  million: 1e6,
  m: 1e6,
  조: 1e12,
  억: 1e8,
  만: 1e4,
  천: 1e3,
};

/** Whether a text states the searched amount in words and digits of its own. */
function states(text: string, [, sign = "", digits = "", unit = ""]: RegExpExecArray): boolean {
  const wanted = Number(digits) * (units[unit.trim().toLowerCase().replace(" 달러", "")] ?? 1);
  const dollars = sign === "$" || unit.includes("달러");
  const stated =
    /([$₩€£¥])?(\d[\d,.]*(?: ?[조억만](?: ?\d+)?)*[조억만]?|\d[\d,.]*(?:[ -]?(?:trillion|billion|million|bn|tn)|[mb](?![a-z]))?) ?(달러|원|유로|엔|dollars?|won)?/g;
  return [...text.matchAll(stated)].some(([, before = "", figure = "", after = ""]) => {
    const foreign = /[₩€£¥]/.test(before) || /원|유로|엔|won/.test(after);
    if (dollars && foreign) return false;
    return Math.abs(amountOf(figure) - wanted) < 1 && (/[^\d]/.test(figure) || before !== "" || after !== "");
  });
}

function amountOf(figure: string): number {
  const parts = figure.replaceAll(",", "").matchAll(/(\d+(?:\.\d+)?)[ -]?([a-z조억만천]*)/g);
  return [...parts].reduce((sum, [, digits, unit = ""]) => sum + Number(digits) * (units[unit] ?? 1), 0);
}
