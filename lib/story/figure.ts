import { columnMetas, type Dataset } from "@/lib/datasets/dataset";
import { datasets } from "@/lib/datasets/registry";
import type { CellRef } from "@/lib/datasets/story-file";
import type { EdtfDate } from "@/lib/dates/parse-edtf";
import type { Money } from "@/lib/money/money";
import { isDate, itemsOf, qualifierOf } from "@/lib/query/plain-row";
import { findRow, isHollow, type Story, sideSlot, termLabel } from "./story";

/** One figure of the data with what a reader must see beside it. */
export interface Figure {
  /** Null where the figure is undisclosed. */
  readonly money: Money | null;
  readonly date: EdtfDate | null;
  readonly side: ReturnType<typeof sideSlot>;
  /** Hollow for what is proposed, rejected or planned, and for what is not exact as "up to" is. */
  readonly form: "solid" | "hollow";
  /** The word of the row's status or basis in both languages; null where it has neither. */
  readonly state: { readonly en: string; readonly ko: string } | null;
  readonly sources: readonly string[];
}

/** Looks up a figure that `story.json` points at. Throws when it is not there, which the check rules out. */
export function figureAt(story: Story, { dataset: name, row: id, column }: CellRef): Figure {
  const dataset: Dataset = datasets[name];
  const row: Readonly<Record<string, unknown>> | undefined = findRow(story, name, id);
  const meta = columnMetas(dataset).find((candidate) => candidate.name === column);
  if (!row || !meta) throw new Error(`no such figure: ${name}/${id}/${column}`);
  const amount = row[column];
  const currency = row[meta.currency ?? ""];
  const qualifier = qualifierOf(row, meta);
  const list = ["status", "basis"].find((candidate) => typeof row[candidate] === "string");
  const word = list === undefined ? undefined : String(row[list]);
  const listName = `${name}.${list}`;
  const date = Object.values(row).find(isDate);
  return {
    money: typeof amount === "number" && typeof currency === "string" ? { amount, currency, qualifier } : null,
    date: date ?? null,
    side: sideSlot(story, sideOf(story, row)),
    form: qualifier === "up_to" || (word !== undefined && isHollow(story, listName, word)) ? "hollow" : "solid",
    state:
      word === undefined
        ? null
        : { en: termLabel(story, listName, word, "en"), ko: termLabel(story, listName, word, "ko") },
    sources: itemsOf(row.sources).map(String),
  };
}

/** The side of a row: its own, or that of the entity it is about. */
function sideOf(story: Story, row: Readonly<Record<string, unknown>>): string {
  if (typeof row.side === "string") return row.side;
  const entity = typeof row.entity_id === "string" ? findRow(story, "entities", row.entity_id) : undefined;
  return entity?.side ?? "neither";
}
