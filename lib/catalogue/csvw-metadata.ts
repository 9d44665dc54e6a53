import type { ColumnMeta } from "@/lib/datasets/column";
import { columnMetas } from "@/lib/datasets/dataset";
import { type DatasetName, datasets } from "@/lib/datasets/registry";
import type { JsonObject } from "@/lib/http/json-object";
import type { Story } from "@/lib/story/story";
import type { Pair } from "@/lib/text/lang";
import { cellPattern } from "./cell-pattern";
import { foreignKeys } from "./table-schema";

const datatypes: Readonly<Partial<Record<ColumnMeta["type"], string>>> = {
  url: "anyURI",
  boolean: "boolean",
  integer: "integer",
  money: "integer",
  number: "decimal",
};

/**
 * The description of a dataset's CSV by the Metadata Vocabulary for Tabular Data (W3C, CSVW), where that vocabulary
 * looks for it: at the address of the file with `-metadata.json` behind. Keys that point into other files are in the
 * Data Package; a description of one table can name its own only.
 */
export function csvwMetadata(story: Story, name: DatasetName): JsonObject {
  const { label, description } = datasets[name];
  const own = foreignKeys(name).filter(({ target }) => target === name);
  return {
    "@context": ["http://www.w3.org/ns/csvw", { "@language": "en" }],
    "@type": "Table",
    url: `${name}.csv`,
    "dc:title": pair(label),
    "dc:description": pair(description),
    "dc:license": { "@id": story.license.url },
    "dc:modified": { "@value": story.verified, "@type": "xsd:date" },
    "schema:version": story.edition,
    dialect: { encoding: "utf-8", header: true, delimiter: ",", doubleQuote: true, lineTerminators: ["\r\n"] },
    tableSchema: {
      "@type": "Schema",
      columns: columnMetas(datasets[name]).map(csvwColumn),
      primaryKey: "id",
      ...(own.length > 0 && {
        foreignKeys: own.map(({ column }) => ({
          columnReference: column,
          reference: { resource: `${name}.csv`, columnReference: "id" },
        })),
      }),
    },
  };
}

function csvwColumn(column: ColumnMeta): JsonObject {
  const { name, type, required, label, description, half, unit, references } = column;
  const isList = type === "references" || type === "citations";
  return {
    "@type": "Column",
    name,
    // A title is the text of the header cell; labels are for readers.
    titles: name,
    "rdfs:label": pair(label),
    "dc:description": pair(description),
    ...(unit !== undefined && { "schema:unitText": unit }),
    ...(half && { lang: half.lang }),
    ...(required && { required: true }),
    ...(isList && { separator: ";" }),
    // Keys cannot point out of lists, nor into files that this description does not hold.
    ...(references !== undefined && { "dc:references": { "@id": `${references}.csv` } }),
    datatype: datatype(column, isList),
  };
}

function datatype(column: ColumnMeta, isList: boolean): string | JsonObject {
  const base = datatypes[column.type] ?? "string";
  if (isList) return base;
  const format = column.words ? `^(${column.words.join("|")})$` : cellPattern(column);
  return format === undefined ? base : { base, format };
}

function pair({ en, ko }: Pair): JsonObject[] {
  return [
    { "@value": en, "@language": "en" },
    { "@value": ko, "@language": "ko" },
  ];
}
