import type { ColumnMeta } from "@/lib/datasets/column";
import { columnMetas, type Dataset } from "@/lib/datasets/dataset";
import { datasets } from "@/lib/datasets/registry";
import type { CellRef } from "@/lib/datasets/story-file";
import type { EdtfDate } from "@/lib/dates/parse-edtf";
import type { Money } from "@/lib/money/money";
import { currencyOf, isDate, itemsOf, type PlainRow, qualifierOf } from "@/lib/query/plain-row";
import { entitySlot } from "./entity-side";
import { figureForm, type MarkForm } from "./mark-form";
import type { SideSlot } from "./side-slot";
import { findRow, formOf, type Story, sideSlot, termLabel } from "./story";

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
  const own: MarkForm = word === null ? "solid" : formOf(story, list, word);
  return {
    /** Null where the figure is undisclosed. */
    money,
    date: dateOf(row, meta),
    side: slotOf(story, row),
    /** That of its row's state; hollow for what is done but known as a limit alone. */
    form: figureForm(own, qualifier === "up_to"),
    /** The word of the row's status or basis in both languages; null where it has neither. */
    state: word === null ? null : { en: termLabel(story, list, word, "en"), ko: termLabel(story, list, word, "ko") },
    sources: itemsOf(row.sources).map(String),
  };
}

/** The date that belongs to a figure and decides its rate: that of its column, or the first of its row. */
function dateOf(row: PlainRow, meta: ColumnMeta): EdtfDate | null {
  const own = meta.type === "money" && meta.dated !== undefined ? row[meta.dated] : undefined;
  return isDate(own) ? own : (Object.values(row).find(isDate) ?? null);
}

/** The slot of a row's side: its own, or that of the entity it is about, which may be a member of a side. */
function slotOf(story: Story, row: PlainRow): SideSlot {
  if (typeof row.side === "string") return sideSlot(story, row.side);
  return typeof row.entity_id === "string" ? entitySlot(story, row.entity_id) : "neither";
}
