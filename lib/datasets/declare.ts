import { type CellFormat, optionalCell, requiredCell } from "@/lib/codecs/cell-codec";
import { dateCell } from "@/lib/codecs/date-cell";
import { groundsCell } from "@/lib/codecs/grounds-cell";
import { citationListCell, idListCell } from "@/lib/codecs/list-cell";
import { amountCell, between, booleanCell, decimalCell, positive, wholeCell } from "@/lib/codecs/number-cell";
import {
  currencyCell,
  idCell,
  lineCell,
  oneOfCell,
  queryCell,
  shortCell,
  textCell,
  urlCell,
  wordCell,
} from "@/lib/codecs/text-cell";
import { qualifiers } from "@/lib/money/qualifier";
import { sourceKinds } from "@/lib/text/source-kind";
import type { Column, MoneyColumn, PlainColumn } from "./column";

/** A text in both languages, English first, as declarations write it. */
type Words = readonly [en: string, ko: string];

type Described = "name" | "label" | "description" | "required";

/** What columns of a kind share, before each is labelled. */
type Kind = Omit<MoneyColumn, Described> | Omit<PlainColumn, Described>;

type Extra = Partial<Pick<PlainColumn, "unit" | "unitIn" | "qualifier" | "together" | "readWith" | "example">>;

/** How sure a row is, surest first; what each needs is in `lib/check/support.ts`. */
export const confidences = ["high", "medium", "low"] as const;

const markForms = ["solid", "partial", "hollow", "crossed"] as const;

function kind<Value>(shared: Kind, format: CellFormat<Value>) {
  const column =
    <Cell>(required: boolean, codec: Column<Cell>["codec"]) =>
    ([en, ko]: Words, description: Words, extra: Extra = {}): Column<Cell> => ({
      ...shared,
      label: { en, ko },
      description: { en: description[0], ko: description[1] },
      ...extra,
      required,
      codec,
    });
  return { required: column(true, requiredCell(format)), optional: column(false, optionalCell(format)) };
}

const text = kind({ type: "text" }, textCell);
/** A text that stands on one line, such as a name. */
export const line = kind({ type: "text" }, lineCell);
export const url = kind({ type: "url" }, urlCell);
export const word = kind({ type: "word" }, wordCell);
/** How many of a unit, more than none. */
export const count = kind({ type: "integer" }, positive(wholeCell));
/** A place in an order. */
export const position = kind({ type: "integer" }, between(wholeCell, 0, 9999));
/** A number with as many decimals as its source prints. */
export const decimal = kind({ type: "number" }, decimalCell());
/** How many units of a currency are paid for one of another. */
export const rate = kind({ type: "number" }, positive(decimalCell(4)));
export const date = kind({ type: "date" }, dateCell);
export const qualifier = kind({ type: "word", words: qualifiers }, oneOfCell(qualifiers));
export const yesOrNo = kind({ type: "boolean" }, booleanCell);
export const markForm = kind({ type: "word", words: markForms }, oneOfCell(markForms));
export const sourceKind = kind({ type: "word", words: sourceKinds }, oneOfCell(sourceKinds));
export const currency = kind({ type: "currency" }, currencyCell);
export const bareWord = kind({ type: "text" }, wordCell);
export const chartId = kind({ type: "text", key: "chart" }, idCell);
/** A dataset, by its name. */
export const datasetKey = kind({ type: "text", key: "dataset" }, lineCell);
/** A row, by its id, of the dataset that the same row names or whose view it names. */
export const rowKey = kind({ type: "text", key: "row" }, lineCell);
/** A column of the dataset that the same row names, by its name. */
export const columnKey = kind({ type: "text", key: "column" }, lineCell);
/** The column of a dataset whose fixed list it is, as `dataset.column`. */
export const listKey = kind({ type: "text", key: "list" }, lineCell);
/** What stands behind the `?` of an address. */
export const addressQuery = kind({ type: "text", key: "query" }, queryCell);
/** What a headline rests on, as `groundsIn` reads it. */
export const grounds = kind({ type: "text", key: "grounds" }, groundsCell);

/** Degrees on the globe, up to `most` in either direction. */
export function degrees(most: number) {
  return kind({ type: "number", unit: "°" }, between(decimalCell(), -most, most));
}

/** An amount in whole units of the currency that another column holds; the options as in `MoneyColumn`. */
export function money({
  currency: column,
  ...options
}: Omit<MoneyColumn, Described | "type" | "currency"> & { readonly currency: string }) {
  return kind({ type: "money", currency: { column }, ...options }, amountCell);
}

/** A reference to one row of a dataset, by id. */
export function reference(dataset: string, extra: Pick<PlainColumn, "alsoAllowed"> = {}) {
  return kind({ type: "reference", references: dataset, ...extra }, idCell);
}

/** References to rows of a dataset, by id. */
export function references(dataset: string) {
  return kind({ type: "references", references: dataset }, idListCell);
}

/** The row's permanent id. */
export const id = kind({ type: "id" }, idCell).required(
  ["Id", "식별자"],
  ["Permanent id of the row, the same in file, address, CSV and API.", "행의 고정 식별자. 파일·주소·CSV·API에서 같다."],
);

/** The side of the story that a row concerns; the ids are in `story.json`. */
export const side = kind({ type: "side" }, idCell).required(
  ["Side", "진영"],
  [
    "Which side the row concerns: the id of a side, `both` or `neither`. It never says who was right.",
    "어느 쪽에 관한 행인지 나타낸다. 진영 식별자나 both, neither이며 누가 옳은지를 뜻하지 않는다.",
  ],
);

/** The sources of a row. */
export const sources = kind({ type: "citations", references: "sources" }, citationListCell).required(
  ["Sources", "출처"],
  [
    "Ids of the sources, each with an optional location in it: `source-id#locator`, separated by semicolons.",
    "출처 식별자 목록. 출처 안의 위치는 `source-id#위치`로 적고 세미콜론으로 나눈다.",
  ],
);

/** Whether the fact is in the article from which the story began. */
export const inArticle = yesOrNo.optional(
  ["In the article", "기사 수록"],
  [
    "Whether the fact is in the article from which the story began; empty in a story that began without one.",
    "이 이야기가 시작된 기사에 나오는 사실인지 여부. 그런 기사가 없는 이야기에서는 비운다.",
  ],
);

/** How sure the row is. */
export const confidence = kind({ type: "word", words: confidences }, oneOfCell(confidences)).required(
  ["Confidence", "확실성"],
  [
    "As sure as the least sure figure of the row. high: a primary document, or agency or own reports of two origins; medium: one report, a copy of one, a summary that names its origin, or summaries of two origins; low: anything weaker.",
    "행에서 가장 덜 확실한 수치를 따른다. high는 1차 자료, 또는 원출처가 다른 통신·제휴 기사나 자체 보도 둘 이상. medium은 보도 한 건이나 그 재게재, 원출처를 밝힌 요약 한 건, 또는 원출처가 다른 요약 둘. low는 그보다 약한 근거.",
  ],
);

/** Describes the qualifier of a figure, whose Korean name has its particle. */
export function howFirm(figure: string, figureKo: string): Words {
  return [
    `Whether the ${figure} is exact, about, up to, at least or reported.`,
    `${figureKo} 확정, 약, 최대, 최소, 보도 가운데 무엇인지.`,
  ];
}

/** A text in both languages: two columns `name_en` and `name_ko`, both required. */
export const requiredPair = pair(() => text.required);

/** A text in both languages that stands on one line, such as a title. */
export const requiredLines = pair(() => line.required);

/** A text in both languages that may be absent; either both halves are present or neither is. */
export const optionalPair = pair(() => text.optional);

/** A text in both languages that stands on one line and may be absent. */
export const optionalLines = pair(() => line.optional);

/** The most characters of a text, by language. */
type Longest = Readonly<Record<"en" | "ko", number>>;

/** A text in both languages that stands on one line and has at most so many characters in each; both required. */
export function requiredShortLines<const Name extends string>(
  name: Name,
  longest: Longest,
  ...words: readonly [label: Words, description: Words]
) {
  return pair((lang) => short(longest[lang]).required)(name, ...words);
}

/** The same where it may be absent; either both halves are present or neither is. */
export function optionalShortLines<const Name extends string>(
  name: Name,
  longest: Longest,
  ...words: readonly [label: Words, description: Words]
) {
  return pair((lang) => short(longest[lang]).optional)(name, ...words);
}

function short(longest: number) {
  return kind({ type: "text" }, shortCell(longest));
}

/** What happened, in both languages. */
export const summary = requiredPair(
  "summary",
  ["Summary", "요약"],
  ["What happened, in a sentence or two.", "무슨 일이 있었는지 한두 문장으로 적은 설명."],
);

type PairColumns<Name extends string, Value> = { readonly [Half in `${Name}_en` | `${Name}_ko`]: Column<Value> };

function pair<Value>(declareIn: (lang: "en" | "ko") => (label: Words, description: Words) => Column<Value>) {
  return <const Name extends string>(name: Name, [en, ko]: Words, description: Words): PairColumns<Name, Value> => {
    const half = (lang: "en" | "ko", label: Words): Column<Value> => ({
      ...declareIn(lang)(label, description),
      half: { pair: name, lang, label: { en, ko } },
    });
    const columns: Record<string, Column<Value>> = {
      [`${name}_en`]: half("en", [`${en} (English)`, `${ko}(영어)`]),
      [`${name}_ko`]: half("ko", [`${en} (Korean)`, `${ko}(한국어)`]),
    };
    if (!hasHalves<Name, Value>(columns, name)) throw new Error(`halves are missing: ${name}`);
    return columns;
  };
}

function hasHalves<const Name extends string, Value>(
  columns: Readonly<Record<string, Column<Value>>>,
  name: Name,
): columns is PairColumns<Name, Value> {
  return `${name}_en` in columns && `${name}_ko` in columns;
}
