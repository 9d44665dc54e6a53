import type { ColumnMeta } from "@/lib/datasets/column";
import { confidences, side } from "@/lib/datasets/declare";
import { type DatasetName, datasets } from "@/lib/datasets/registry";
import { formatDate } from "@/lib/dates/format-date";
import { formatQualifier } from "@/lib/money/format-money";
import { formatNumber } from "@/lib/money/format-number";
import { currencyOf, isDate, itemsOf, qualifierOf } from "@/lib/query/plain-row";
import type { CardRef } from "@/lib/story/card-ref";
import { cellEncoder } from "@/lib/story/cell-encoder";
import { rowLabel } from "@/lib/story/row-label";
import { findRow, type Story } from "@/lib/story/story";
import { headerOf } from "@/lib/story/table-columns";
import { monthColumnName, rateColumnName, wonNameOf } from "@/lib/story/won-names";
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
 * @param column the figure's column, of any type, or one in won; null for the card of the row
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
    won: cardWon(subject),
    links: { page: cardPath(lang, story.id, ref), api: cardFile(lang, story.id, ref) },
  };
}

/**
 * The value as readers see it, with its qualifier; as its cell in the CSV is, null for an empty one; its unit or
 * currency code; and whether it is computed here, so that no file has it.
 */
function cardFigure(subject: CardSubject, column: ColumnMeta) {
  const { dataset, row, lang } = subject;
  const text = cardText[lang];
  const value = row[column.name] ?? null;
  const currency = column.type === "money" ? currencyOf(row, column) : null;
  const qualifier = value === null || column.qualifier === undefined ? null : qualifierOf(row, column);
  return {
    shown: valueText(subject, column) || text.empty,
    stored: value === null ? null : cellEncoder(dataset, column)(value),
    unit: column.unit ?? currency,
    qualifier: qualifier && { label: formatQualifier(qualifier, lang), meaning: text.qualifiers[qualifier] },
    computed: !isStored(dataset, column),
  };
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
 * A dollar amount in won at the average rate of its row's month, with the card of that rate; null where there is no
 * such rate, and for all else.
 */
function cardWon(subject: CardSubject) {
  const { story, lang, dataset, columns, column, row } = subject;
  if (column?.type !== "money" || column.dated === undefined || !isStored(dataset, column)) return null;
  const won = columns.find(({ name }) => name === wonNameOf(column.name));
  const { [rateColumnName]: rate, [monthColumnName]: month } = row;
  if (!won || typeof row[won.name] !== "number" || typeof rate !== "number" || !isDate(month)) return null;
  const known = story.rows.exchange_rates.find(
    (candidate) => candidate.currency === "KRW" && candidate.month.edtf === month.edtf,
  );
  const card: CardRef | null = known ? { dataset: "exchange_rates", row: known.id, column: "per_usd" } : null;
  return { value: valueText(subject, won), rate: formatNumber(rate, lang), month: formatDate(month, lang), card };
}
