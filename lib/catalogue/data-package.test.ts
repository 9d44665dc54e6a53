import { parse } from "csv-parse/sync";
import { describe, expect, test } from "vitest";
import { loadedSample } from "@/lib/check/testing/loaded-sample";
import { columnMetas } from "@/lib/datasets/dataset";
import { datasetNames, datasets, isDatasetName } from "@/lib/datasets/registry";
import { allStories } from "@/lib/server/stories";
import { faultsBySchema } from "@/scripts/contracts/support/published-schema";
import { dataPackage } from "./data-package";
import { datasetFile } from "./dataset-file";
import { type PackagedField, readPackage } from "./testing/read-package";

const origin = "https://desk.example";
const stories = [loadedSample(), ...allStories()];

describe.each(stories.map((story) => [story.id, story] as const))("the Data Package of %s", (_id, story) => {
  const rowsOf = (name: string): Record<string, string>[] =>
    isDatasetName(name) ? parse(datasetFile(story, name), { columns: true }) : [];

  test("fits the published profile", async () => {
    const made = JSON.parse(JSON.stringify(await dataPackage(story, origin)));
    expect(faultsBySchema("datapackage-2.0", made)).toEqual([]);
    expect(
      faultsBySchema("datapackage-2.0", { ...made, resources: [{ ...made.resources[0], path: "/x" }] }),
    ).not.toEqual([]);
    expect(made).toMatchObject({ name: story.id, version: story.edition });
    expect(made.sources).toHaveLength(story.rows.sources.length);
  });

  test("describes every column of every file, in the file's order", async () => {
    const { resources } = readPackage(await dataPackage(story, origin));
    expect(resources.map(({ name }) => name)).toEqual(datasetNames);
    for (const { name, path, schema } of resources) {
      const [header] = parse(datasetFile(story, isDatasetName(name) ? name : "deals"));
      expect(path).toBe(`${name}.csv`);
      expect(schema.fields.map((field) => field.name)).toEqual(header);
      expect(schema.primaryKey).toEqual(["id"]);
    }
  });

  test("is true of every cell", async () => {
    const { resources } = readPackage(await dataPackage(story, origin));
    for (const { name, schema } of resources) {
      const rows = rowsOf(name);
      for (const field of schema.fields) {
        const cells = rows.map((row) => row[field.name] ?? "");
        expect(
          cells.filter((cell) => !fits(cell, field)),
          `${name}.${field.name}`,
        ).toEqual([]);
        if (field.constraints?.unique) expect(new Set(cells).size).toBe(cells.length);
      }
      for (const key of [schema.primaryKey, ...(schema.uniqueKeys ?? [])]) {
        const values = rows
          .filter((row) => key.every((column) => row[column]))
          .map((row) => key.map((each) => row[each]));
        expect(new Set(values.map((value) => value.join("\n"))).size, `${name} ${key}`).toBe(values.length);
      }
    }
  });

  test("names keys into other files that are found there, and every reference that is a key", async () => {
    const { resources } = readPackage(await dataPackage(story, origin));
    for (const { name, schema } of resources) {
      const keys = schema.foreignKeys ?? [];
      for (const { fields, reference } of keys) {
        const ids = rowsOf(reference.resource ?? name).map((row) => row[reference.fields[0] ?? ""]);
        const used = rowsOf(name).flatMap((row) => row[fields[0] ?? ""] || []);
        expect(
          used.filter((id) => !ids.includes(id)),
          `${name}.${fields}`,
        ).toEqual([]);
      }
      for (const { name: column, type } of columnMetas(datasets[isDatasetName(name) ? name : "deals"])) {
        const references = schema.fields.find((field) => field.name === column)?.references;
        if (type !== "references" && type !== "citations" && !references) continue;
        const { resource = "", delimiter = "\0", locator = "\0", alsoAllowed = [] } = references ?? {};
        const ids = new Set([...rowsOf(resource).map(({ id }) => id), ...alsoAllowed]);
        const items = rowsOf(name).flatMap((row) => (row[column] ? row[column].split(delimiter) : []));
        expect(
          items.filter((item) => !ids.has(item.split(locator)[0])),
          `${name}.${column}`,
        ).toEqual([]);
      }
      const plain = columnMetas(datasets[isDatasetName(name) ? name : "deals"]).filter(
        ({ type, alsoAllowed }) => type === "reference" && alsoAllowed === undefined,
      );
      expect(keys.flatMap(({ fields }) => fields)).toEqual(plain.map((column) => column.name));
    }
  });
});

/** Whether a cell meets the constraints of its field (Table Schema 2.0). */
function fits(cell: string, { type, constraints = {} }: PackagedField): boolean {
  if (cell === "") return constraints.required !== true;
  if (constraints.enum && !constraints.enum.includes(cell)) return false;
  if (constraints.pattern !== undefined && !new RegExp(constraints.pattern).test(cell)) return false;
  if (type === "integer") return /^-?\d+$/.test(cell);
  if (type === "number") return Number.isFinite(Number(cell));
  return type === "boolean" ? cell === "true" || cell === "false" : true;
}
