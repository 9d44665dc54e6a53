import type { ColumnMeta } from "@/lib/datasets/column";
import { confidences, side } from "@/lib/datasets/declare";
import { type DatasetName, datasets } from "@/lib/datasets/registry";
import { type Conversion, convertMoney } from "@/lib/money/convert";
import { currencyName } from "@/lib/money/currency-name";
import { formatComputed } from "@/lib/money/format-computed";
import { formatConversion } from "@/lib/money/format-conversion";
import { formatMoney, formatQualifier } from "@/lib/money/format-money";
import { currencyOf, isDate, itemsOf, qualifierOf } from "@/lib/query/plain-row";
import { unitOf } from "@/lib/query/unit-of";
import type { CardRef } from "@/lib/story/card-ref";
import { storedCell } from "@/lib/story/cell-encoder";
import { rowLabel } from "@/lib/story/row-label";
import { findRow, type Story } from "@/lib/story/story";
import { headerOf } from "@/lib/story/table-columns";
import { cardText } from "@/lib/text/card-text";
import { confidenceLabel } from "@/lib/text/confidence";
import type { Lang } from "@/lib/text/lang";
import { cardFile, cardPath } from "./card-address";
import { cardNotes } from "./card-notes";
import { cardSources } from "./card-sources";
import { type CardSubject, cardSubject, isStored, valueText } from "./card-subject";
import { otherValues } from "./other-values";
import { relatedRows } from "./related-rows";

/**
 * Everything known of one figure or, with null for `column` and `figure`, of one row: plain JSON in one language.
 * `verified` is the day up to which the story's facts are verified (ISO); the values in `others` are never added or
 * averaged; `links` are paths of this server.
 */
export type FigureCard = NonNullable<ReturnType<typeof figureCard>>;

/**
 * The card of a figure: its value as printed and as stored, how sure it is, who says it and where, what else is on
 * record, what is remarked on it and what it belongs to.
 *
 * @param column the figure's column, of any type, or one in a currency of the story; null for the card of the row
 * @returns null where the row or the column does not exist
 */
export function figureCard(story: Story, dataset: DatasetName, row: string, column: string | null, lang: Lang) {
  const subject = cardSubject(story, dataset, row, column, lang);
  if (!subject) return null;
  const { column: meta } = subject;
  const ref: CardRef = { dataset, row, column };
  const confidence = confidences.find((candidate) => candidate === subject.row.confidence);
  return {
    lang,
    story: story.id,
    storyTitle: story.title[lang],
    edition: story.edition,
    verified: story.verified,
    ref,
    dataset: datasets[dataset].label[lang],
    row: rowLabel(story, dataset, row, lang),
    column: meta && { name: meta.name, label: headerOf(meta, lang), description: meta.description[lang] },
    figure: meta && cardFigure(subject, meta),
    facts: cardFacts(subject),
    confidence: confidence
      ? { label: confidenceLabel(confidence, lang), meaning: cardText[lang].confidences[confidence] }
      : null,
    sources: cardSources(subject),
    others: otherValues(subject),
    notes: cardNotes(subject),
    related: relatedRows(subject),
    converted: cardConversions(subject),
    links: { page: cardPath(lang, story.id, ref), api: cardFile(lang, story.id, ref) },
  };
}

/**
 * The value as readers see it, with its qualifier; as its cell in the CSV is, null for an empty one; its unit or
 * currency code; and whether it is computed here, so that no file has it.
 */
function cardFigure(subject: CardSubject, column: ColumnMeta) {
  const { story, dataset, row, lang } = subject;
  const text = cardText[lang];
  const value = row[column.name] ?? null;
  const currency = column.type === "money" ? currencyOf(row, column) : null;
  const qualifier = value === null || column.qualifier === undefined ? null : qualifierOf(row, column);
  return {
    shown: exactText(subject, column) ?? (valueText(subject, column) || text.empty),
    stored: storedCell(story, dataset, row, column),
    unit: unitOf(row, column, subject) ?? currency,
    qualifier: qualifier && { label: formatQualifier(qualifier, lang), meaning: text.qualifiers[qualifier] },
    computed: !isStored(dataset, column),
  };
}

/** An amount of the file with every digit, which English rounds elsewhere; null for all else. */
function exactText({ dataset, row, lang }: CardSubject, column: ColumnMeta): string | null {
  const amount = row[column.name];
  if (column.type !== "money" || typeof amount !== "number" || !isStored(dataset, column)) return null;
  const money = { amount, currency: currencyOf(row, column) ?? "", qualifier: qualifierOf(row, column) };
  return formatMoney(money, lang, { qualified: true, exact: true });
}

interface CardFact {
  readonly label: string;
  readonly value: string;
  /** Its own card, where the value is a figure. */
  readonly card: CardRef | null;
}

const figureTypes: readonly ColumnMeta["type"][] = ["money", "number", "integer", "date"];

/** What identifies a figure's row to readers: dates, side, terms, whom it concerns. */
const identifyingTypes: readonly ColumnMeta["type"][] = ["date", "side", "word", "reference", "references"];

/** The other facts of a row: on the card of a figure those that identify the row, on that of a row all of them. */
function cardFacts(subject: CardSubject): readonly CardFact[] {
  const { dataset, columns, column: own, lang, id, row } = subject;
  const facts = columns
    .filter((column) => isStored(dataset, column) && column !== own && isFact(subject, column))
    .map((column) => ({
      label: headerOf(column, lang),
      value: valueText(subject, column),
      card: figureTypes.includes(column.type) ? { dataset, row: id, column: column.name } : null,
    }))
    .filter(({ value }) => value !== "");
  return "side" in row ? facts : [...facts, ...sideOfEntity(subject)];
}

function isFact({ row, lang, dataset, column: own }: CardSubject, column: ColumnMeta): boolean {
  const value = row[column.name];
  if (value === null || value === undefined || column.words !== undefined) return false;
  if (column.half && column.half.lang !== lang) return false;
  if (column.key === "chart" || column.key === "query") return false;
  if (column.references === "sources" || column.references === dataset) return false;
  if (own !== null) return identifyingTypes.includes(column.type);
  return column.type !== "id" && column.type !== "currency" && column.type !== "boolean";
}

/** The side of the entity that a row without a side is about. */
function sideOfEntity({ story, columns, row, lang, lookups }: CardSubject): readonly CardFact[] {
  const about = columns.find(({ type, references }) => type === "reference" && references === "entities");
  const [found] = itemsOf(about && row[about.name]).flatMap((id) => findRow(story, "entities", String(id)) ?? []);
  const named = lookups.sides.find(({ id }) => id === found?.side);
  return named ? [{ label: side.label[lang], value: named.label[lang], card: null }] : [];
}

/**
 * An amount in the story's currency and in its second one, as far as it is in neither and the month of its date has the
 * rates: what it comes to, by what, and the cards of the rates.
 */
function cardConversions({ story, lang, dataset, column, row }: CardSubject) {
  if (column?.type !== "money" || column.dated === undefined || !isStored(dataset, column)) return [];
  const amount = row[column.name];
  const own = currencyOf(row, column);
  const date = row[column.dated];
  if (typeof amount !== "number" || own === null || !isDate(date)) return [];
  const money = { amount, currency: own, qualifier: qualifierOf(row, column) };
  return [story.currency, story.secondCurrency ?? story.currency]
    .filter((currency, index, all) => all.indexOf(currency) === index)
    .flatMap((currency) => convertMoney(money, currency, date, story.rows.exchange_rates) ?? [])
    .map(({ conversion, ...converted }) => ({
      label: cardText[lang].converted(currencyName(converted.currency, lang)),
      value: formatComputed(converted, lang),
      basis: formatConversion(conversion, lang),
      cards: ratesOf(story, conversion),
    }));
}

/** The cards of the rates by which an amount was converted. */
function ratesOf(story: Story, { month, rates }: Conversion): CardRef[] {
  return story.rows.exchange_rates
    .filter((row) => row.month.edtf === month && rates.some(({ currency }) => currency === row.currency))
    .map(({ id }) => ({ dataset: "exchange_rates", row: id, column: "per_usd" }));
}
