import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { describe, expect, test } from "vitest";
import { endpoints } from "@/lib/api/endpoints";
import { readChartRequest } from "@/lib/charts/chart-request";
import { hasDrawing } from "@/lib/charts/has-drawing";
import { charts } from "@/lib/charts/registry";
import { loadedSample } from "@/lib/check/testing/loaded-sample";
import { columnMetas, type Dataset } from "@/lib/datasets/dataset";
import { datasetNames, datasets } from "@/lib/datasets/registry";
import { dataPages } from "@/lib/http/site-pages";
import { storyPages } from "@/lib/http/story-pages";
import { dataFolder } from "@/lib/server/read-story";
import { allStories } from "@/lib/server/stories";
import { langs } from "@/lib/text/lang";
import { root } from "../run";

const reservedNames = [
  ...["charts", "openapi", "datapackage", "catalog", "changes", "diff", "verify", "stories", "labels"],
  ...dataPages,
];
const reservedColumns = ["lang", "theme", "accent", "bg", "font", "plain"];
const drawn = charts.filter(hasDrawing);

describe("a dataset stands in three places: declaration, registry line, file", () => {
  test.each(datasetNames)("%s", (name) => {
    expect(datasets[name].name).toBe(name);
    expect(existsSync(join(root, "lib", "datasets", `${name}.ts`))).toBe(true);
    for (const { id } of allStories()) {
      expect(existsSync(resolve(root, dataFolder(), id, `${name}.csv`))).toBe(true);
    }
  });

  test("every declaration on disk is registered", () => {
    const other = ["column.ts", "dataset.ts", "declare.ts", "registry.ts", "story-file.ts", "value-kind.ts"];
    const files = readdirSync(join(root, "lib", "datasets")).filter(
      (file) => /(?<!\.test)\.ts$/.test(file) && !other.includes(file),
    );
    expect(files.map((file) => file.replace(/\.ts$/, "")).sort()).toEqual([...datasetNames].sort());
  });

  test.each(datasetNames)("%s uses no reserved name and describes every column in both languages", (name) => {
    const dataset: Dataset = datasets[name];
    expect(reservedNames).not.toContain(name);
    for (const column of columnMetas(dataset)) {
      expect(column.name).toMatch(/^(?!_)(?!.*__)[a-z0-9_]+$/);
      expect(reservedColumns).not.toContain(column.name);
      for (const lang of langs) {
        expect(column.label[lang]).not.toBe("");
        expect(column.description[lang]).not.toBe("");
      }
      if (column.references !== undefined) expect(Object.keys(datasets)).toContain(column.references);
      for (const other of [column.type === "money" ? column.currency.column : undefined, column.qualifier])
        if (other !== undefined) expect(dataset.columns).toHaveProperty(other);
    }
  });
});

describe("a chart is one folder and one registry line", () => {
  const folder = join(root, "lib", "charts");
  const rooms = readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && !["kit", "testing"].includes(entry.name))
    .map(({ name }) => name);

  test("every folder belongs to a registered chart, and every chart has its folder", () => {
    const ids = charts.map(({ id, kind }) => (kind === "table" ? "dataset-table" : id));
    expect(rooms.sort()).toEqual([...new Set(ids)].sort());
  });

  test.each(rooms)("%s has its definition, and a drawing if it is drawn", (room) => {
    const files = readdirSync(join(folder, room));
    expect(files).toContain("definition.ts");
    expect(files.includes("drawing.tsx")).toBe(drawn.some(({ id }) => id === room));
  });

  // The invented story has rows for every chart; a story of the data folder need not.
  const sample = loadedSample();

  test.each(
    [sample, ...allStories()].flatMap((story) =>
      charts.flatMap((chart) => langs.map((lang) => [story.id, chart.id, lang, chart, story] as const)),
    ),
  )("in %s, %s says in %s what it shows", (_story, _id, lang, chart, story) => {
    const model = chart.build(story, readChartRequest(chart, lang, new URLSearchParams()).context);
    const pages = [...storyPages, ...datasetNames.map((name) => `data/${name}`)];
    expect(pages).toContain(chart.page === "" ? "overview" : chart.page);
    expect(model.chart).toBe(chart.id);
    for (const text of [model.finding, model.measure]) expect(text.trim()).not.toBe("");
    if (model.table.rows.length > 0) expect(model.alt.trim()).not.toBe("");
    if (story === sample) expect(model.table.rows.length).toBeGreaterThan(0);
    expect(new Set(model.table.rows.map((row) => row.id)).size).toBe(model.table.rows.length);
    for (const row of model.table.rows) expect(row.cells).toHaveLength(model.table.columns.length);
    const isSourced = datasets[chart.dataset].sourced && model.table.rows.length > 0;
    if (isSourced) expect(model.sources.length).toBeGreaterThan(0);
    expect(JSON.parse(JSON.stringify(model))).toEqual(model);
    for (let width = 280; width <= 1200; width += 40) expect(chart.height(model, width)).toBeGreaterThanOrEqual(0);
  });
});

describe("an endpoint stands in two places: route file, registry line", () => {
  test("every registered endpoint has its route file, and every route file of the API is registered", () => {
    const files = readdirSync(join(root, "app", "api"), { recursive: true, encoding: "utf8" })
      .filter((path) => path.endsWith("route.ts") && !path.startsWith("[..."))
      .map((path) => `api/${path.replace(/\/route\.ts$/, "")}`);
    expect(files.sort()).toEqual([...new Set(endpoints.map(({ route }) => route))].sort());
  });

  test.each([...new Set(endpoints.map(({ route }) => route))])("%s answers every method", (route) => {
    const text = readFileSync(join(root, "app", route, "route.ts"), "utf8");
    expect(text).toContain("export const { GET, HEAD, OPTIONS, POST, PUT, PATCH, DELETE } = endpoint(");
  });
});

test("every page of the navigation has its file", () => {
  for (const page of storyPages) {
    const path = page === "overview" ? "page.tsx" : join(page, "page.tsx");
    expect(existsSync(join(root, "app", "[lang]", "[story]", path))).toBe(true);
  }
});
