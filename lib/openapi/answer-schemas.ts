import { charts } from "@/lib/charts/registry";
import { datasetNames } from "@/lib/datasets/registry";
import type { JsonObject } from "@/lib/http/json-object";
import { type ProblemName, problemTypes } from "@/lib/http/problem";
import type { OpenApiText } from "@/lib/text/en/open-api";
import { componentRef } from "./component-ref";

const text: JsonObject = { type: "string" };
const whole: JsonObject = { type: "integer", minimum: 0 };
const pair = componentRef("schemas", "Pair");
const license = componentRef("schemas", "License");
const address: JsonObject = { type: "string", format: "uri-reference" };

/** An object whose members are all there. */
function record(properties: JsonObject, more: JsonObject = {}): JsonObject {
  return { type: "object", properties, required: Object.keys(properties), ...more };
}

function listOf(items: JsonObject): JsonObject {
  return { type: "array", items };
}

function mapOf(values: JsonObject): JsonObject {
  return { type: "object", additionalProperties: values };
}

const links = mapOf({ anyOf: [address, { type: "null" }] });
const size = record({ width: whole, height: whole });

/** What an answer about rows has beside its rows, for an answer of a dataset. */
export function rowsSchema(dataset: string): JsonObject {
  return record({
    dataset: { type: "string", const: dataset },
    edition: componentRef("schemas", "Edition"),
    license,
    count: { ...whole, description: "rows that pass the query, on all pages together" },
    columns: listOf(componentRef("schemas", "Column")),
    rows: listOf(componentRef("schemas", `${dataset}.row`)),
    facets: mapOf(record({ results: listOf(componentRef("schemas", "FacetOption")) })),
    next: { type: ["string", "null"] },
    links,
  });
}

/** The answer about one row of a dataset. */
export function rowSchema(dataset: string): JsonObject {
  return record({
    dataset: { type: "string", const: dataset },
    edition: componentRef("schemas", "Edition"),
    license,
    columns: listOf(componentRef("schemas", "Column")),
    row: componentRef("schemas", `${dataset}.row`),
    notes: listOf(componentRef("schemas", "notes.row")),
    links,
  });
}

/** The schemas that do not depend on a dataset, by the name under which the document and the endpoints know them. */
export function answerSchemas(told: OpenApiText["schemas"], problems: readonly ProblemName[]): JsonObject {
  return {
    Pair: record({ en: text, ko: text }, { description: told.pair }),
    License: record({ id: text, title: pair, url: { type: "string", format: "uri" } }, { description: told.license }),
    Edition: { type: "string", pattern: "^[0-9a-f]{12}$" },
    Date: record(
      {
        edtf: text,
        earliest: { type: "string", format: "date" },
        latest: { anyOf: [{ type: "string", format: "date" }, { type: "null" }] },
      },
      { description: told.date, examples: [{ edtf: "2025-02", earliest: "2025-02-01", latest: "2025-02-28" }] },
    ),
    Column: {
      ...record({
        name: text,
        type: text,
        unit: { type: ["string", "null"] },
        title: pair,
        description: pair,
        required: { type: "boolean" },
      }),
    },
    FacetOption: {
      type: "object",
      properties: { value: text, label: text, year: { type: "integer" }, count: whole, selected: { type: "boolean" } },
      required: ["count", "selected"],
    },
    Problem: {
      type: "object",
      description: told.problem,
      properties: {
        type: { type: "string", enum: problems.map((name) => `/api/problems/${name}`) },
        title: text,
        status: { type: "integer" },
        detail: text,
        parameter: text,
        suggestion: text,
        current: address,
      },
      required: ["type", "title", "status", "detail"],
      examples: [
        {
          type: "/api/problems/unknown-parameter",
          title: problemTypes["unknown-parameter"].title,
          status: 400,
          detail: 'There is no column named "amont".',
          parameter: "amont",
          suggestion: "amount",
        },
      ],
    },
    Stories: record({
      stories: listOf(record({ story: text, edition: text, title: pair, standfirst: pair, verified: text, links })),
    }),
    Story: record({
      story: text,
      edition: componentRef("schemas", "Edition"),
      release: text,
      title: pair,
      standfirst: pair,
      verified: { type: "string", format: "date" },
      license,
      sides: listOf(record({ id: text, entity: text, label: pair, color: mapOf(text), shape: text })),
      datasets: listOf(
        record({
          name: { type: "string", enum: [...datasetNames] },
          title: pair,
          description: pair,
          rows: whole,
          links,
        }),
      ),
      charts: listOf(
        record({
          id: { type: "string", enum: charts.map(({ id }) => id) },
          kind: text,
          title: pair,
          dataset: text,
          options: mapOf(listOf(text)),
          links,
        }),
      ),
      links,
    }),
    Labels: record({
      words: mapOf(mapOf(record({ en: text, ko: text, order: { type: "integer" } }))),
      names: mapOf(mapOf(pair)),
      sides: listOf(record({ id: text, label: pair })),
    }),
    Chart: record({
      chart: text,
      lang: { type: "string", enum: ["en", "ko"] },
      finding: text,
      measure: text,
      alt: text,
      notes: listOf(text),
      sources: listOf(record({ id: text, publisher: text })),
      table: record({
        columns: listOf(record({ label: text, numeric: { type: "boolean" } })),
        rows: listOf(record({ id: text, cells: listOf(text) })),
      }),
      sizes: listOf(size),
      embed: record({ url: { type: "string", format: "uri" }, heights: listOf(size) }),
      links,
    }),
    Oembed: record({
      type: { type: "string", const: "rich" },
      version: { type: "string", const: "1.0" },
      title: text,
      provider_name: text,
      provider_url: text,
      cache_age: whole,
      html: text,
      width: whole,
      height: whole,
      heights: listOf(size),
    }),
  };
}
