import type { EndpointDoc } from "@/lib/api/endpoints";
import { listWords } from "@/lib/api/list-words";
import { optionDocName, optionDocs } from "@/lib/api/option-docs";
import { findChart } from "@/lib/charts/registry";
import { columnMetas } from "@/lib/datasets/dataset";
import { type DatasetName, datasets } from "@/lib/datasets/registry";
import type { Story } from "@/lib/story/story";
import type { Lang } from "@/lib/text/lang";
import { callsOf, optionsOf } from "./api-calls";
import { filterColumns } from "./column-parameters";

/**
 * A field of the form that tries a call. A form without a script sends every field, so none may be empty in a way that
 * is refused: `text` may be empty, of `choice` and `several` nothing need be picked, `standard` begins with a default.
 */
export interface CallField {
  readonly name: string;
  readonly kind: "text" | "choice" | "several" | "standard" | "needed";
  readonly description: string;
  readonly values: readonly string[];
  /** The formats that take it; the others would refuse it. */
  readonly formats: readonly string[];
}

/** Cursors come from an answer, and a colour needs a value. */
const leftOut = ["_next", "accent"];

/** Sizes that are useful to try. */
const sizes = ["10", "1", "100", "1000", "max"];

/** The fields of an endpoint's form, of a dataset or a chart. */
export function callFields(
  endpoint: EndpointDoc,
  story: Story,
  lang: Lang,
  chosen: { readonly dataset: DatasetName; readonly chart: string; readonly page: string },
): readonly CallField[] {
  const calls = callsOf(endpoint).filter(({ dataset }) => dataset === null || dataset === chosen.dataset);
  const formats = calls.map(({ format }) => format);
  const names = [...new Set(calls.flatMap(optionsOf))].filter(
    (name) => !leftOut.includes(name) && (name !== "_money" || hasWon(chosen.dataset)),
  );
  const options = names.flatMap((name): CallField[] => {
    const taking = calls.filter((call) => optionsOf(call).includes(name)).map(({ format }) => format);
    return [optionField(name, lang, endpoint, taking, chosen)];
  });
  const views = endpoint.filters === "chart" ? Object.entries(findChart(chosen.chart)?.options ?? {}) : [];
  return [
    ...(endpoint.filters === "dataset" ? wordFields(story, chosen.dataset, lang, formats) : []),
    ...views.map(([option, values]) => field(`_v_${option}`, "choice", "", values, formats)),
    ...options,
  ];
}

function hasWon(name: DatasetName): boolean {
  return filterColumns(name).some(({ inCurrency }) => inCurrency === "KRW");
}

function field(
  name: string,
  kind: CallField["kind"],
  description: string,
  values: readonly string[],
  formats: readonly string[],
): CallField {
  return { name, kind, description, values, formats };
}

function wordFields(story: Story, name: DatasetName, lang: Lang, formats: readonly string[]): readonly CallField[] {
  return columnMetas(datasets[name])
    .filter((column) => datasets[name].facets.some((facet) => facet === column.name))
    .flatMap((column) => {
      const words = listWords(story, name, column) ?? [];
      const values = words.map(({ value }) => value);
      return values.length > 0 ? [field(column.name, "several", column.label[lang], values, formats)] : [];
    });
}

function optionField(
  name: string,
  lang: Lang,
  endpoint: EndpointDoc,
  formats: readonly string[],
  { dataset, page }: { readonly dataset: DatasetName; readonly page: string },
): CallField {
  const doc = optionDocs[optionDocName(endpoint.name, name)];
  if (!doc) throw new Error(`option without a description: ${name}`);
  const { schema, description, example } = doc;
  const make = (kind: CallField["kind"], values: readonly string[]) =>
    field(name, kind, description[lang], values, formats);
  if (endpoint.needed?.includes(name)) return make("needed", [page]);
  if (name === "_size") return make("standard", sizes);
  if (name === "_facet") return make("several", [...datasets[dataset].facets]);
  if (schema.enum?.includes("0")) return make("several", ["1"]);
  if (schema.enum && schema.default !== undefined) return make("standard", [...schema.enum]);
  if (schema.enum) return make("choice", [...schema.enum]);
  if (schema.type === "integer") return make("choice", [String(schema.minimum), String(example)]);
  return make("text", []);
}
