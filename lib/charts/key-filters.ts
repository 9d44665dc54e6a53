import { columnMetas, type Dataset } from "@/lib/datasets/dataset";
import { type DatasetName, datasets } from "@/lib/datasets/registry";
import { itemsOf, type PlainRow } from "@/lib/query/plain-row";
import { slotOf } from "@/lib/story/slot-of";
import { isHollow, type Story, termLabel } from "@/lib/story/story";
import { storyLookups } from "@/lib/story/story-lookups";
import { headerOf } from "@/lib/story/table-columns";
import type { Lang } from "@/lib/text/lang";
import type { MarkForm, SideSlot } from "./kit/chart";

/** A column on which the look of a chart's marks hangs, with its values in the order of the key. */
export interface KeyFilter {
  readonly column: string;
  readonly label: string;
  readonly values: readonly {
    readonly value: string;
    readonly label: string;
    /** For a side: its colour and shape. */
    readonly slot: SideSlot | null;
    /** For a word that decides it: solid or hollow. */
    readonly form: MarkForm | null;
  }[];
}

/**
 * What a reader may pick in the key of a dataset's charts: the sides, and the words of lists in which some are drawn
 * hollow. Values that no row has are left out, and so is a column with one value alone.
 */
export function keyFilters(story: Story, name: DatasetName, lang: Lang): readonly KeyFilter[] {
  const dataset: Dataset = datasets[name];
  const rows: readonly PlainRow[] = story.rows[name];
  const { sides } = storyLookups(story);
  return columnMetas(dataset).flatMap((column): KeyFilter[] => {
    if (!dataset.facets.includes(column.name)) return [];
    const used = new Set(rows.flatMap((row) => itemsOf(row[column.name]).map(String)));
    const list = `${name}.${column.name}`;
    const words = [...(story.lists.get(list)?.keys() ?? [])].filter((word) => used.has(word));
    const values =
      column.type === "side"
        ? sides
            .filter(({ id }) => used.has(id))
            .map(({ id, label }) => ({ value: id, label: label[lang], slot: slotOf(sides, id), form: null }))
        : words.some((word) => isHollow(story, list, word))
          ? words.map((value) => ({
              value,
              label: termLabel(story, list, value, lang),
              slot: null,
              form: isHollow(story, list, value) ? ("hollow" as const) : ("solid" as const),
            }))
          : [];
    return values.length > 1 ? [{ column: column.name, label: headerOf(column, lang), values }] : [];
  });
}
