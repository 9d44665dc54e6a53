import { parse } from "csv-parse/sync";
import { describe, expect, test } from "vitest";
import { z } from "zod";
import { loadedSample } from "@/lib/check/testing/loaded-sample";
import { datasetNames } from "@/lib/datasets/registry";
import { allStories } from "@/lib/server/stories";
import { csvwMetadata } from "./csvw-metadata";
import { datasetFile } from "./dataset-file";

/** The built-in datatypes that are used, of those in section 5.11.1 of the vocabulary. */
const base = z.enum(["string", "anyURI", "boolean", "integer", "decimal"]);

const words = z.array(z.strictObject({ "@value": z.string(), "@language": z.enum(["en", "ko"]) })).length(2);

/**
 * What the Metadata Vocabulary for Tabular Data requires of a table's description, as far as ours goes: no property that
 * it does not know, common properties by their prefix, names as in URI templates.
 */
const table = z.strictObject({
  "@context": z.tuple([z.literal("http://www.w3.org/ns/csvw"), z.strictObject({ "@language": z.string() })]),
  "@type": z.literal("Table"),
  url: z.string(),
  "dc:title": words,
  "dc:description": words,
  "dc:license": z.strictObject({ "@id": z.url() }),
  "dc:modified": z.strictObject({ "@value": z.iso.date(), "@type": z.literal("xsd:date") }),
  "schema:version": z.string(),
  dialect: z.strictObject({
    encoding: z.literal("utf-8"),
    header: z.literal(true),
    delimiter: z.literal(","),
    doubleQuote: z.literal(true),
    lineTerminators: z.array(z.string()),
  }),
  tableSchema: z.strictObject({
    "@type": z.literal("Schema"),
    columns: z.array(
      z.strictObject({
        "@type": z.literal("Column"),
        name: z.string().regex(/^[A-Za-z0-9][A-Za-z0-9_.]*$/),
        titles: z.string(),
        "rdfs:label": words,
        "dc:description": words,
        "schema:unitText": z.string().optional(),
        lang: z.enum(["en", "ko"]).optional(),
        required: z.boolean().optional(),
        separator: z.string().optional(),
        "dc:references": z.strictObject({ "@id": z.string().regex(/^[a-z_]+\.csv$/) }).optional(),
        datatype: z.union([base, z.strictObject({ base, format: z.string() })]),
      }),
    ),
    primaryKey: z.literal("id"),
    foreignKeys: z
      .array(
        z.strictObject({
          columnReference: z.string(),
          reference: z.strictObject({ resource: z.string(), columnReference: z.literal("id") }),
        }),
      )
      .optional(),
  }),
});

type Column = z.infer<typeof table>["tableSchema"]["columns"][number];

const cases = [loadedSample(), ...allStories()].flatMap((story) =>
  datasetNames.map((name) => ({ title: `${story.id} ${name}`, story, name })),
);

describe.each(cases)("the CSVW description of $title", ({ story, name }) => {
  const metadata = table.parse(csvwMetadata(story, name));
  const { columns, foreignKeys = [] } = metadata.tableSchema;
  const [header = [], ...records]: string[][] = parse(datasetFile(story, name));

  test("belongs to the file next to it, whose header has its titles in its order", () => {
    expect(metadata.url).toBe(`${name}.csv`);
    expect(columns.map(({ titles }) => titles)).toEqual(header);
    expect(new Set(columns.map((column) => column.name)).size).toBe(columns.length);
  });

  test("is true of every cell", () => {
    for (const [index, column] of columns.entries()) {
      const cells = records.map((record) => record[index] ?? "");
      expect(
        cells.filter((cell) => !valid(cell, column)),
        column.name,
      ).toEqual([]);
    }
  });

  test("names keys that are found in the same file", () => {
    const at = (record: readonly string[], column: string) => record[header.indexOf(column)] ?? "";
    const ids = records.map((record) => at(record, "id"));
    expect(new Set(ids).size).toBe(ids.length);
    for (const { columnReference, reference } of foreignKeys) {
      expect(reference.resource).toBe(metadata.url);
      expect(records.map((record) => at(record, columnReference)).filter((id) => id && !ids.includes(id))).toEqual([]);
    }
  });
});

/** Whether a cell can be parsed as the vocabulary says: separator first, then datatype and format (section 6.4). */
function valid(cell: string, { required, separator, datatype }: Column): boolean {
  if (cell === "") return required !== true;
  const { base: type, format } = typeof datatype === "string" ? { base: datatype, format: undefined } : datatype;
  return (separator === undefined ? [cell] : cell.split(separator)).every((value) => {
    if (format !== undefined && !new RegExp(format).test(value)) return false;
    if (type === "integer") return /^[-+]?\d+$/.test(value);
    if (type === "decimal") return /^[-+]?\d+(\.\d+)?$/.test(value);
    if (type === "anyURI") return URL.canParse(value);
    return type === "boolean" ? /^(true|false)$/.test(value) : true;
  });
}
