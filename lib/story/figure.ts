import { columnMetas, type Dataset } from "@/lib/datasets/dataset";
import { datasets } from "@/lib/datasets/registry";
import type { CellRef } from "@/lib/datasets/story-file";
import type { Money } from "@/lib/money/money";
import { currencyOf, isDate, itemsOf, type PlainRow, qualifierOf } from "@/lib/query/plain-row";
import type { MarkForm } from "./mark-form";
import { findRow, isHollow, type Story, sideSlot, termLabel } from "./story";

/**
 * Looks up a figure that `story.json` points at, with what a reader must see beside it. Throws when it is not there,
 * which the check rules out.
 */
export function figureAt(story: Story, { dataset: name, row: id, column }: CellRef) {
  const dataset: Dataset = datasets[name];
  const row: PlainRow | undefined = findRow(story, name, id);
  const meta = columnMetas(dataset).find((candidate) => candidate.name === column);
  if (!row || !meta) throw new Error(`no such figure: ${name}/${id}/${column}`);
  const amount = row[column];
  const currency = meta.type === "money" ? currencyOf(row, meta) : null;
  const qualifier = qualifierOf(row, meta);
  const money: Money | null = typeof amount === "number" && currency !== null ? { amount, currency, qualifier } : null;
  const stateColumn = ["status", "basis"].find((candidate) => typeof row[candidate] === "string") ?? "";
  const list = `${name}.${stateColumn}`;
  const word = stateColumn === "" ? null : String(row[stateColumn]);
  const form: MarkForm = qualifier === "up_to" || (word !== null && isHollow(story, list, word)) ? "hollow" : "solid";
  return {
    /** Null where the figure is undisclosed. */
    money,
    date: Object.values(row).find(isDate) ?? null,
    side: sideSlot(story, sideOf(story, row)),
    /** Hollow for what is proposed, rejected or planned, and for what is not exact as "up to" is. */
    form,
    /** The word of the row's status or basis in both languages; null where it has neither. */
    state: word === null ? null : { en: termLabel(story, list, word, "en"), ko: termLabel(story, list, word, "ko") },
    sources: itemsOf(row.sources).map(String),
  };
}

/** The side of a row: its own, or that of the entity it is about. */
function sideOf(story: Story, row: PlainRow): string {
  if (typeof row.side === "string") return row.side;
  const entity = typeof row.entity_id === "string" ? findRow(story, "entities", row.entity_id) : undefined;
  return entity?.side ?? "neither";
}
