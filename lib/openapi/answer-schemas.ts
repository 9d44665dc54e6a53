import { datasetNames } from "@/lib/datasets/registry";
import type { JsonObject } from "@/lib/http/json-object";
import { problemTypes } from "@/lib/http/problem";
import type { OpenApiText } from "@/lib/text/en/open-api";
import { langs } from "@/lib/text/lang";
import { componentRef } from "./component-ref";

const text: JsonObject = { type: "string" };
const textOrNull: JsonObject = { type: ["string", "null"] };
const flag: JsonObject = { type: "boolean" };
const whole: JsonObject = { type: "integer", minimum: 0 };
const day: JsonObject = { type: "string", format: "date" };
const uri: JsonObject = { type: "string", format: "uri" };
const address: JsonObject = { type: "string", format: "uri-reference" };
const pair = componentRef("schemas", "Pair");
const license = componentRef("schemas", "License");
const edition = componentRef("schemas", "Edition");
const links = mapOf({ anyOf: [address, { type: "null" }] });
const size = record({ width: whole, height: whole });

/** What the models of charts have of their own: the parts of their drawings, which each chart shapes as it needs. */
const drawn: JsonObject = Object.fromEntries(
  [
    ...["rows", "marks", "lanes", "events", "lines", "offers", "pairs", "topics", "chapters", "columns"],
    ...["sides", "forms", "dates", "scale", "domain", "ticks", "values", "times", "years"],
  ].map((name) => [name, { type: ["array", "string"] }]),
);

/** An object with members that are always sent, and others that may be absent. */
function record(required: JsonObject, optional: JsonObject = {}): JsonObject {
  return { type: "object", properties: { ...required, ...optional }, required: Object.keys(required) };
}

function listOf(items: JsonObject): JsonObject {
  return { type: "array", items };
}

function mapOf(values: JsonObject): JsonObject {
  return { type: "object", additionalProperties: values };
}

function constant(value: string): JsonObject {
  return { type: "string", const: value };
}

function oneOf(values: readonly string[]): JsonObject {
  return { type: "string", enum: values };
}

/** The response with rows of a dataset. */
export function rowsSchema(dataset: string): JsonObject {
  return record({
    dataset: constant(dataset),
    edition,
    license,
    count: { ...whole, description: "rows that pass the query, on all pages together" },
    columns: listOf(componentRef("schemas", "Column")),
    rows: listOf(componentRef("schemas", `${dataset}.row`)),
    facets: mapOf(record({ results: listOf(componentRef("schemas", "FacetOption")) })),
    next: textOrNull,
    links,
  });
}

/** The response with one row of a dataset. */
export function rowSchema(dataset: string): JsonObject {
  return record({
    dataset: constant(dataset),
    edition,
    license,
    columns: listOf(componentRef("schemas", "Column")),
    row: componentRef("schemas", `${dataset}.row`),
    notes: listOf(componentRef("schemas", "notes.row")),
    links,
  });
}

/** The schemas that do not depend on a dataset, by the name under which the document and the endpoints know them. */
export function answerSchemas(descriptions: OpenApiText["schemas"]): JsonObject {
  return {
    Pair: { ...record({ en: text, ko: text }), description: descriptions.pair },
    License: { ...record({ id: text, title: pair, url: uri }), description: descriptions.license },
    Edition: { type: "string", pattern: "^[0-9a-f]{12}$" },
    Date: {
      ...record({ edtf: text, earliest: day, latest: { anyOf: [day, { type: "null" }] } }),
      description: descriptions.date,
      examples: [{ edtf: "2025-02", earliest: "2025-02-01", latest: "2025-02-28" }],
    },
    Column: record({
      name: text,
      type: text,
      unit: textOrNull,
      title: pair,
      description: pair,
      required: flag,
      references: { enum: [...datasetNames, null] },
    }),
    FacetOption: {
      ...record({ value: textOrNull, label: text, count: whole, selected: flag, filter: text }),
      description: descriptions.facetOption,
    },
    Problem: {
      ...record(
        {
          type: oneOf(Object.keys(problemTypes).map((name) => `/api/problems/${name}`)),
          title: text,
          status: { type: "integer" },
          detail: text,
        },
        { parameter: text, suggestion: text, current: address },
      ),
      description: descriptions.problem,
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
      stories: listOf(record({ story: text, edition, title: pair, standfirst: pair, verified: day, links })),
    }),
    Story: record({
      story: text,
      edition,
      release: text,
      title: pair,
      standfirst: pair,
      verified: day,
      currency: text,
      secondCurrency: textOrNull,
      byline: listOf(pair),
      publisher: record({ name: pair, url: textOrNull }),
      license,
      sides: listOf(record({ id: text, entity: text, label: pair, color: mapOf(text), shape: text })),
      datasets: listOf(record({ name: oneOf(datasetNames), title: pair, description: pair, rows: whole, links })),
      charts: listOf(
        record(
          { id: text, kind: text, title: pair, dataset: oneOf(datasetNames), options: mapOf(listOf(text)), links },
          { shows: text },
        ),
      ),
      links,
    }),
    Labels: record({
      words: mapOf(mapOf(record({ en: text, ko: text, order: { type: "integer" } }))),
      names: mapOf(mapOf(pair)),
      sides: listOf(record({ id: text, label: pair })),
      money: record({
        currency: text,
        rates: listOf(record({ month: record({ edtf: text }), currency: text, per_usd: { type: "number" } })),
      }),
      replaced: mapOf(mapOf(text)),
    }),
    Chart: record(
      {
        chart: text,
        lang: oneOf(langs),
        finding: text,
        measure: text,
        alt: text,
        notes: listOf(text),
        sources: listOf(record({ id: text, publisher: text })),
        table: record({
          columns: listOf(record({ label: text, numeric: flag }, { column: text, data: listOf(text), drawn: flag })),
          rows: listOf(
            record(
              { id: text, cells: listOf(text) },
              {
                figure: record({ dataset: oneOf(datasetNames), row: text, column: textOrNull }),
                data: mapOf({ type: ["string", "number", "null"] }),
              },
            ),
          ),
        }),
        sizes: listOf(size),
        embed: record({ url: uri, heights: listOf(size), fluidHeight: text }),
        links,
      },
      { standfirst: text, told: listOf(text), view: text, ...drawn },
    ),
    Oembed: record(
      {
        type: constant("rich"),
        version: constant("1.0"),
        title: text,
        author_name: text,
        author_url: uri,
        provider_name: text,
        provider_url: text,
        cache_age: whole,
        html: text,
        width: whole,
        height: whole,
        heights: listOf(size),
      },
      { thumbnail_url: uri, thumbnail_width: whole, thumbnail_height: whole },
    ),
  };
}
