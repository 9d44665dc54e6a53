import type { ColumnMeta } from "@/lib/datasets/column";
import { side } from "@/lib/datasets/declare";
import { itemsOf } from "@/lib/query/plain-row";
import { findRow } from "@/lib/story/story";
import { headerOf } from "@/lib/story/table-columns";
import type { CardFact } from "./card";
import { type CardSubject, isStored, valueText } from "./card-subject";

const figureTypes: readonly ColumnMeta["type"][] = ["money", "number", "integer", "date"];

/** What tells a figure's row apart: dates, side, words of fixed lists, whom it concerns. */
const tellingTypes: readonly ColumnMeta["type"][] = ["date", "side", "word", "reference", "references"];

/** What else readers must know of the row: for the card of a figure what tells the row apart, for that of a row all. */
export function cardFacts(subject: CardSubject): readonly CardFact[] {
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
  if (own !== null) return tellingTypes.includes(column.type);
  return column.type !== "id" && column.type !== "currency" && column.type !== "boolean";
}

/** The side of the entity that a row without a side is about. */
function sideOfEntity({ story, columns, row, lang, lookups }: CardSubject): readonly CardFact[] {
  const about = columns.find(({ type, references }) => type === "reference" && references === "entities");
  const [entity] = itemsOf(about && row[about.name]);
  const found = entity === undefined ? undefined : findRow(story, "entities", String(entity));
  const named = lookups.sides.find(({ id }) => id === found?.side);
  return named ? [{ label: side().label[lang], value: named.label[lang], card: null }] : [];
}
