import { hasDatedMoney } from "@/lib/api/dataset-request";
import type { EndpointDoc } from "@/lib/api/endpoints";
import { listWords } from "@/lib/api/list-words";
import { optionDoc, optionDocName } from "@/lib/api/option-docs";
import { findStoryChart } from "@/lib/charts/story-outline";
import { columnMetas } from "@/lib/datasets/dataset";
import { type DatasetName, datasets } from "@/lib/datasets/registry";
import type { Story } from "@/lib/story/story";
import { storyMoneys } from "@/lib/story/story-moneys";
import type { Lang } from "@/lib/text/lang";
import { callsOf, optionsOf } from "./api-calls";

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

/** Cursors come from a response, and a colour needs a value. */
const leftOut = ["_next", "accent"];

/** Sizes that are useful to try. */
const sizes = ["10", "1", "100", "1000", "max"];

interface Chosen {
  readonly dataset: DatasetName;
  readonly chart: string;
  readonly page: string;
}

/** The fields of an endpoint's form, of a dataset or a chart. */
export function callFields(endpoint: EndpointDoc, story: Story, lang: Lang, chosen: Chosen): readonly CallField[] {
  const calls = callsOf(endpoint).filter(({ dataset }) => dataset === null || dataset === chosen.dataset);
  const formats = calls.map(({ format }) => format);
  const names = [...new Set(calls.flatMap(optionsOf))].filter(
    (name) => !leftOut.includes(name) && (name !== "_money" || hasDatedMoney(chosen.dataset)),
  );
  const views = endpoint.filters === "chart" ? Object.entries(findStoryChart(story, chosen.chart)?.options ?? {}) : [];
  return [
    ...(endpoint.filters === "dataset" ? wordFields(story, chosen.dataset, lang, formats) : []),
    ...views.map(([option, values]): CallField => {
      return { name: `_v_${option}`, kind: "choice", description: "", values, formats };
    }),
    ...names.map((name): CallField => {
      const { description } = optionDoc(optionDocName(endpoint.name, name));
      const taking = calls.filter((call) => optionsOf(call).includes(name)).map(({ format }) => format);
      const [kind, values] = inputOf(endpoint, story, name, chosen);
      return { name, kind, description: description[lang], values, formats: taking };
    }),
  ];
}

function wordFields(story: Story, name: DatasetName, lang: Lang, formats: readonly string[]): readonly CallField[] {
  return columnMetas(datasets[name])
    .filter((column) => datasets[name].facets.some((facet) => facet === column.name))
    .flatMap((column) => {
      const values = listWords(story, name, column).map(({ value }) => value);
      if (values.length === 0) return [];
      return { name: column.name, kind: "several", description: column.label[lang], values, formats };
    });
}

function inputOf(
  endpoint: EndpointDoc,
  story: Story,
  name: string,
  { dataset, page }: Chosen,
): readonly [CallField["kind"], readonly string[]] {
  const { schema, example } = optionDoc(optionDocName(endpoint.name, name));
  if (endpoint.needed?.includes(name)) return ["needed", [page]];
  if (name === "_money") return ["choice", storyMoneys(story)];
  if (name === "_size") return ["standard", sizes];
  if (name === "_facet") return ["several", datasets[dataset].facets];
  if (schema.enum?.includes("0")) return ["several", ["1"]];
  if (schema.enum) return [schema.default === undefined ? "choice" : "standard", schema.enum];
  if (schema.type === "integer") return ["choice", [String(schema.minimum), String(example)]];
  return ["text", []];
}
