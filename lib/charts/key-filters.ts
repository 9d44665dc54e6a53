import { columnMetas, type Dataset } from "@/lib/datasets/dataset";
import { type DatasetName, datasets } from "@/lib/datasets/registry";
import { itemsOf, type PlainRow } from "@/lib/query/plain-row";
import { coredList, coreOf, type MarkCore } from "@/lib/story/mark-core";
import type { MarkForm } from "@/lib/story/mark-form";
import { type SideSlot, slotOf } from "@/lib/story/side-slot";
import { formOf, type Story, termLabel } from "@/lib/story/story";
import { storyLookups } from "@/lib/story/story-lookups";
import { headerOf } from "@/lib/story/table-columns";
import type { Lang } from "@/lib/text/lang";

/** A column that decides how a chart's marks look, with its values in the order of the key. */
export interface KeyFilter {
  readonly column: string;
  readonly label: string;
  readonly values: readonly KeyValue[];
}

/** A value of a column and how its marks look. */
interface KeyValue {
  readonly value: string;
  readonly label: string;
  /** For a side: the slot that gives its colour and shape; else null. */
  readonly slot: SideSlot | null;
  /** For a word that decides it: how marks are drawn; else null. */
  readonly form: MarkForm | null;
  /** For a basis of valuations: what stands in the middle of its marks, or that they are offers; else null. */
  readonly core: MarkCore | "offer" | null;
}

/**
 * What a reader can select in the key of a dataset's charts: the sides, and the words of lists of which some are not
 * drawn solid. Values that no row has are left out, and so are columns with a single value.
 */
export function keyFilters(story: Story, name: DatasetName, lang: Lang): readonly KeyFilter[] {
  const dataset: Dataset = datasets[name];
  const rows: readonly PlainRow[] = story.rows[name];
  return columnMetas(dataset).flatMap((column): KeyFilter[] => {
    if (!dataset.facets.includes(column.name)) return [];
    const all = column.type === "side" ? sideValues(story, lang) : formValues(story, `${name}.${column.name}`, lang);
    const used = new Set(rows.flatMap((row) => itemsOf(row[column.name]).map(String)));
    const values = all.filter(({ value }) => used.has(value));
    const decides = values.some(
      ({ slot, form, core }) =>
        slot !== null || (form !== null && form !== "solid") || (core !== null && core !== "plain"),
    );
    return decides && values.length > 1 ? [{ column: column.name, label: headerOf(column, lang), values }] : [];
  });
}

function sideValues(story: Story, lang: Lang): KeyValue[] {
  const { sides } = storyLookups(story);
  return sides.map(({ id, label }) => ({
    value: id,
    label: label[lang],
    slot: slotOf(sides, id),
    form: null,
    core: null,
  }));
}

function formValues(story: Story, list: string, lang: Lang): KeyValue[] {
  return [...(story.lists.get(list)?.keys() ?? [])].map((word) => ({
    value: word,
    label: termLabel(story, list, word, lang),
    slot: null,
    ...lookOf(story, list, word),
  }));
}

/** Marks of one basis differ from those of another by their core, which a fill alone would not show. */
function lookOf(story: Story, list: string, word: string): Pick<KeyValue, "form" | "core"> {
  const form = formOf(story, list, word);
  if (list !== coredList) return { form, core: null };
  return { form, core: form === "hollow" ? "offer" : coreOf(story, word) };
}
