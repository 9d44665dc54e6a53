import { type OptionDoc, optionDocName, optionDocs } from "@/lib/api/option-docs";
import { charts } from "@/lib/charts/registry";
import type { JsonObject } from "@/lib/http/json-object";
import type { OpenApiText } from "@/lib/text/en/open-api";
import type { Lang } from "@/lib/text/lang";
import { type ApiCall, optionsOf } from "./api-calls";
import { filterColumns } from "./column-parameters";
import { componentRef } from "./component-ref";

/** The options of all endpoints as components, by the names of their descriptions; `needed` ones stand with their call instead. */
export function optionParameters(names: readonly string[], lang: Lang): Readonly<Record<string, JsonObject>> {
  return Object.fromEntries(names.map((name) => [name, optionParameter(name, lang)]));
}

function optionParameter(docName: string, lang: Lang): JsonObject {
  const doc = optionDocs[docName];
  if (!doc) throw new Error(`option without a description: ${docName}`);
  const { description, schema, example } = doc;
  return {
    name: docName.split(".").at(-1) ?? docName,
    in: "query",
    description: description[lang],
    schema: plainSchema(schema),
    ...(schema.type === "array" && { style: "form", explode: false }),
    ...(example !== undefined && { example }),
  };
}

function plainSchema({ items, ...rest }: OptionDoc["schema"]): JsonObject {
  return items ? { ...rest, items: { type: items.type } } : rest;
}

/** The view options of all charts as components (`_v_scale` …), each with the charts that know it. */
export function viewParameters(text: OpenApiText): Readonly<Record<string, JsonObject>> {
  const values = new Map<string, Set<string>>();
  const users = new Map<string, string[]>();
  for (const chart of charts) {
    for (const [option, own] of Object.entries(chart.options)) {
      values.set(option, new Set([...(values.get(option) ?? []), ...own]));
      users.set(option, [...(users.get(option) ?? []), `${chart.id} (${own.join(", ")})`]);
    }
  }
  return Object.fromEntries(
    [...values].map(([option, all]) => [
      `_v_${option}`,
      {
        name: `_v_${option}`,
        in: "query",
        description: text.viewOption(users.get(option)?.join("; ") ?? ""),
        schema: { type: "string", enum: [...all] },
      },
    ]),
  );
}

/** What filters a chart: the columns of a dataset that depends on the chart. */
export function chartFilters(text: OpenApiText): JsonObject {
  return {
    name: "filters",
    in: "query",
    description: text.chartFilters,
    style: "form",
    explode: true,
    schema: {
      type: "object",
      patternProperties: { "^[a-z][a-z0-9_]*$": { type: "string" } },
      additionalProperties: false,
    },
    example: { id__notblank: "1" },
  };
}

/** The query parameters of a call: its filters, then its options. `example` fills those without which it answers nothing. */
export function queryParameters(
  call: ApiCall,
  lang: Lang,
  viewNames: readonly string[],
  example: Readonly<Record<string, string>>,
): readonly JsonObject[] {
  const { endpoint, dataset } = call;
  const needed = endpoint.needed ?? [];
  const columns =
    endpoint.filters === "dataset" && dataset
      ? [...filterColumns(dataset).map(({ name }) => name), "operators"].map((name) => `${dataset}.${name}`)
      : [];
  const chart = endpoint.filters === "chart" ? ["chart.filters", ...viewNames] : [];
  const options = optionsOf(call).filter((name) => !needed.includes(name));
  return [
    ...needed.map((name) => ({ ...optionParameter(name, lang), required: true, example: example[name] })),
    ...[...columns, ...chart, ...options.map((name) => optionDocName(endpoint.name, name))].map((name) =>
      componentRef("parameters", name),
    ),
  ];
}
