import { listWords } from "@/lib/api/list-words";
import type { ColumnMeta } from "@/lib/datasets/column";
import { columnMetas, type Dataset } from "@/lib/datasets/dataset";
import { type DatasetName, datasets } from "@/lib/datasets/registry";
import type { JsonObject } from "@/lib/http/json-object";
import type { Story } from "@/lib/story/story";
import { bothLanguages } from "@/lib/text/both-languages";
import { cellPattern } from "./cell-pattern";

/** Lists are texts to programs that know version 2.0 of the profile, which has no field type for them. */
const fieldTypes: Readonly<Partial<Record<ColumnMeta["type"], string>>> = {
  boolean: "boolean",
  integer: "integer",
  money: "integer",
  number: "number",
};

/** The Table Schema (Data Package 2.0) of a dataset's CSV: fields with constraints, keys, the form of absent values. */
export function tableSchema(story: Story, name: DatasetName): JsonObject {
  const dataset: Dataset = datasets[name];
  const columns = columnMetas(dataset);
  const keys = dataset.naturalKeys.map((key) => [...key]);
  const foreign = foreignKeys(name);
  return {
    fields: columns.map((column) => field(story, name, column)),
    primaryKey: ["id"],
    ...(keys.length > 0 && { uniqueKeys: keys }),
    ...(foreign.length > 0 && {
      foreignKeys: foreign.map(({ column, target }) => ({
        fields: [column],
        reference: { ...(target !== name && { resource: target }), fields: ["id"] },
      })),
    }),
    missingValues: [""],
  };
}

/** The columns of a dataset that hold the id of a row and nothing else, with the dataset of that row. */
export function foreignKeys(name: DatasetName): readonly { readonly column: string; readonly target: string }[] {
  return columnMetas(datasets[name]).flatMap(({ name: column, type, references, alsoAllowed }) =>
    type === "reference" && references !== undefined && alsoAllowed === undefined
      ? [{ column, target: references }]
      : [],
  );
}

/**
 * What the ids in a column refer to, where no foreign key can say it because cells are lists or may hold other values too:
 * resource and field as in a foreign key, with the delimiter of lists and what separates an id from a place in a source.
 * A property of our own, which the profile allows.
 */
function referencesOf({ type, references, alsoAllowed }: ColumnMeta): JsonObject {
  const isList = type === "references" || type === "citations";
  if (references === undefined || !(isList || alsoAllowed)) return {};
  return {
    references: {
      resource: references,
      fields: ["id"],
      ...(isList && { delimiter: ";" }),
      ...(type === "citations" && { locator: "#" }),
      ...(alsoAllowed && { alsoAllowed: [...alsoAllowed] }),
    },
  };
}

function field(story: Story, name: DatasetName, column: ColumnMeta): JsonObject {
  const { type, label, description, unit } = column;
  const words = listWords(story, name, column);
  const pattern = cellPattern(column);
  const constraints = {
    ...(column.required && { required: true }),
    ...(type === "id" && { unique: true }),
    ...(pattern !== undefined && { pattern }),
    ...(words.length > 0 && { enum: words.map(({ value }) => value) }),
  };
  return {
    name: column.name,
    type: fieldTypes[type] ?? "string",
    ...(type === "url" && { format: "uri" }),
    title: bothLanguages(label),
    description: bothLanguages(description),
    ...(unit !== undefined && { unit }),
    ...referencesOf(column),
    ...(words.length > 0 && { categories: words.map(({ value, label }) => ({ value, label: bothLanguages(label) })) }),
    ...(Object.keys(constraints).length > 0 && { constraints }),
  };
}
