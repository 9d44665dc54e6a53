import { columnMetas } from "@/lib/datasets/dataset";
import { type DatasetName, datasets } from "@/lib/datasets/registry";
import { formatDate } from "@/lib/dates/format-date";
import { parseEdtf } from "@/lib/dates/parse-edtf";
import { formatMoney } from "@/lib/money/format-money";
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
  const terms = [...search.matchAll(/"([^"]*)"|([^\s"]+)/g)].map(([, quoted, word]) => ({ quoted, word }));
  return terms.every(({ quoted, word }) => {
    if (quoted !== undefined) return texts.some((text) => text.includes(fold(quoted).trim().replaceAll(/\s+/g, " ")));
    return texts.some((text) => pattern(fold(word ?? "")).test(text));
  });
}

const fold = (text: string) => text.normalize("NFC").toLowerCase();

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
      const number =
        typeof item === "number" && column.type !== "money" && column.unit ? [`${item} ${column.unit}`] : [];
      return [own, ...labels, ...dates, ...number, ...moneyTexts(story, dataset, row, column.name, item)].map(fold);
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
  return [short, ...langs.map((lang) => cellText({ lang, dataset, column, row, lookups }))];
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
