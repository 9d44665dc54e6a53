import { describe, expect, test } from "vitest";
import { readDatasetRequest } from "@/lib/api/dataset-request";
import { endpoints } from "@/lib/api/endpoints";
import { charts } from "@/lib/charts/registry";
import { loadedSample } from "@/lib/check/testing/loaded-sample";
import { datasetNames } from "@/lib/datasets/registry";
import { langs } from "@/lib/text/lang";
import { callQuery } from "./call-address";
import { callFields } from "./call-fields";

const story = loadedSample();
const rows = endpoints.find(({ name }) => name === "rows");
if (!rows) throw new Error("no endpoint of rows");

describe.each(datasetNames)("the form of %s", (dataset) => {
  const fields = callFields(rows, story, "en", { dataset, chart: "", page: "" });

  test("sent untouched, as a browser without a script sends it, is accepted", () => {
    const untouched = new URLSearchParams();
    for (const { name, kind, values } of fields) {
      if (kind === "text") untouched.append(name, "");
      if (kind === "standard") untouched.append(name, values[0] ?? "");
    }
    for (const format of ["json", "csv"] as const) {
      expect(() => readDatasetRequest(story, dataset, format, untouched)).not.toThrow();
    }
  });

  test("is accepted with every value that it offers, in the formats that take it", () => {
    for (const { name, values, formats } of fields) {
      for (const value of values) {
        const query = callQuery([[name, value]], fields, "json");
        if (formats.includes("json")) expect(() => readDatasetRequest(story, dataset, "json", query)).not.toThrow();
        else expect(query.size).toBe(0);
      }
    }
  });
});

test("every field of every form is described in both languages, view options by their name", () => {
  for (const endpoint of endpoints) {
    for (const lang of langs) {
      const fields = callFields(endpoint, story, lang, { dataset: "deals", chart: charts[0]?.id ?? "", page: "x" });
      expect(new Set(fields.map(({ name }) => name)).size).toBe(fields.length);
      for (const { name, description } of fields) if (!name.startsWith("_v_")) expect(description).not.toBe("");
    }
  }
});
