import { type CellFormat, optionalCell, requiredCell } from "@/lib/codecs/cell-codec";
import { dateCell } from "@/lib/codecs/date-cell";
import { citationListCell, idListCell } from "@/lib/codecs/list-cell";
import { booleanCell, decimalCell, wholeCell } from "@/lib/codecs/number-cell";
import { idCell, oneOfCell, textCell, urlCell, wordCell } from "@/lib/codecs/text-cell";
import { qualifiers } from "@/lib/money/qualifier";
import type { Pair } from "@/lib/text/lang";
import type { Column, ColumnMeta, ColumnType } from "./column";

/** A text in both languages, English first, as declarations write it. */
export type Words = readonly [en: string, ko: string];

type Extra = Partial<
  Pick<
    ColumnMeta,
    | "unit"
    | "references"
    | "alsoAllowed"
    | "words"
    | "currency"
    | "containedIn"
    | "undisclosed"
    | "dated"
    | "whose"
    | "qualifier"
    | "together"
  >
>;

/** How sure a row is: a primary document or several outlets; one secondary report; weak. */
export const confidences = ["high", "medium", "low"] as const;

/** ISO 4217 codes of the currencies in which figures are kept. */
const currencyForm: CellFormat<string> = {
  ...wordCell,
  decode: (cell) =>
    /^[A-Z]{3}$/.test(cell)
      ? { value: cell }
      : {
          reason: "not a currency code of three capital letters",
          fix: /^[a-z]{3}$/i.test(cell) ? cell.toUpperCase() : undefined,
        },
};

/** Turns a declaration's words into a pair. */
function pairOf([en, ko]: Words): Pair {
  return { en, ko };
}

function kind<Value>(type: ColumnType, format: CellFormat<Value>, fixed: Extra = {}) {
  const meta = (label: Words, description: Words, extra: Extra) => ({
    type,
    label: pairOf(label),
    description: pairOf(description),
    ...fixed,
    ...extra,
  });
  return {
    required: (label: Words, description: Words, extra: Extra = {}): Column<Value> => ({
      ...meta(label, description, extra),
      required: true,
      codec: requiredCell(format),
    }),
    optional: (label: Words, description: Words, extra: Extra = {}): Column<Value | null> => ({
      ...meta(label, description, extra),
      required: false,
      codec: optionalCell(format),
    }),
  };
}

export const text = kind("text", textCell);
export const url = kind("url", urlCell);
export const word = kind("word", wordCell);
const boolean = kind("boolean", booleanCell);
export const whole = kind("integer", wholeCell);
export const date = kind("date", dateCell);
export const reference = kind("reference", idCell);
export const references = kind("references", idListCell);
const confidence = kind("word", oneOfCell(confidences), { words: confidences });
export const qualifier = kind("word", oneOfCell(qualifiers), { words: qualifiers });
export const markForm = kind("word", oneOfCell(["solid", "hollow"]), { words: ["solid", "hollow"] });
export const currency = kind("currency", currencyForm);
export const bareWord = kind("text", wordCell);

/** A decimal number; `fractionDigits` as in {@link decimalCell}. */
export function decimal(fractionDigits?: number) {
  return kind("number", decimalCell(fractionDigits));
}

/** An amount in whole units of the currency that stands in another column; the options as in `ColumnMeta`. */
export function money(columns: {
  readonly currency: string;
  readonly containedIn?: string;
  readonly undisclosed?: boolean;
  readonly qualifier?: string;
  readonly dated?: string;
  readonly whose?: string;
}) {
  return kind("money", wholeCell, columns);
}

/** The row's permanent id. */
export function id(): Column<string> {
  return kind("id", idCell).required(
    ["Id", "식별자"],
    [
      "Permanent id of the row, the same in file, address, CSV and API.",
      "행의 고정 식별자. 파일·주소·CSV·API에서 같다.",
    ],
  );
}

/** The side of the story whose camp a row concerns; the ids stand in `story.json`. */
export function side(): Column<string> {
  return kind("side", idCell).required(
    ["Side", "진영"],
    [
      "Whose camp the row concerns: the id of a side, `both` or `neither`. It never says who was right.",
      "어느 쪽에 관한 행인지 나타낸다. 진영 식별자나 both, neither이며 누가 옳은지를 뜻하지 않는다.",
    ],
  );
}

/** The sources of a row. */
export function sources(): Column<readonly string[]> {
  return kind("citations", citationListCell, { references: "sources" }).required(
    ["Sources", "출처"],
    [
      "Ids of the sources, each with an optional place in it: `source-id#locator`, separated by semicolons.",
      "출처 식별자 목록. 출처 안의 위치는 `source-id#위치`로 적고 쌍반점으로 나눈다.",
    ],
  );
}

/** A reference to one row of a dataset, by id. */
export function referenceTo(dataset: string, alsoAllowed: readonly string[] = []): Extra {
  return alsoAllowed.length > 0 ? { references: dataset, alsoAllowed } : { references: dataset };
}

/** Whether the article from which the story began states the fact. */
export function inArticle(): Column<boolean> {
  return boolean.required(
    ["In the article", "기사 수록"],
    [
      "Whether the fact stands in the article from which the story began.",
      "이 이야기가 시작된 기사에 나오는 사실인지 여부.",
    ],
  );
}

/** How sure the row is. */
export function sure(): Column<(typeof confidences)[number]> {
  return confidence.required(
    ["Confidence", "확실성"],
    [
      "high: a primary document or several reputable outlets; medium: one secondary report or a press figure; low: weak.",
      "high는 1차 문서나 복수의 신뢰할 만한 매체, medium은 2차 보도 한 건이나 언론 추정치, low는 근거가 약함.",
    ],
  );
}

type PairColumns<Name extends string, Value> = { readonly [Half in `${Name}_en` | `${Name}_ko`]: Column<Value> };

/** A text in both languages: two columns `name_en` and `name_ko`, both required. */
export function requiredPair<const Name extends string>(
  name: Name,
  label: Words,
  description: Words,
): PairColumns<Name, string> {
  return halves(name, label, description, text.required);
}

/** A text in both languages that may be absent; when one half is there, so is the other. */
export function optionalPair<const Name extends string>(
  name: Name,
  label: Words,
  description: Words,
): PairColumns<Name, string | null> {
  return halves(name, label, description, text.optional);
}

function halves<const Name extends string, Value>(
  name: Name,
  [en, ko]: Words,
  description: Words,
  declare: (label: Words, description: Words) => Column<Value>,
): PairColumns<Name, Value> {
  const half = (lang: "en" | "ko"): Column<Value> => {
    const label: Words = lang === "en" ? [`${en} (English)`, `${ko}(영어)`] : [`${en} (Korean)`, `${ko}(한국어)`];
    return { ...declare(label, description), half: { pair: name, lang, label: { en, ko } } };
  };
  const columns: Record<string, Column<Value>> = { [`${name}_en`]: half("en"), [`${name}_ko`]: half("ko") };
  if (!hasHalves<Name, Value>(columns, name)) throw new Error(`halves are missing: ${name}`);
  return columns;
}

function hasHalves<const Name extends string, Value>(
  columns: Readonly<Record<string, Column<Value>>>,
  name: Name,
): columns is PairColumns<Name, Value> {
  return `${name}_en` in columns && `${name}_ko` in columns;
}
