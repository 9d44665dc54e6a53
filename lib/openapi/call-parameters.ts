import { optionDoc, optionDocName } from "@/lib/api/option-docs";
import { hasDrawing } from "@/lib/charts/has-drawing";
import { charts } from "@/lib/charts/registry";
import { storyOutline } from "@/lib/charts/story-outline";
import type { JsonObject } from "@/lib/http/json-object";
import { problemTypes } from "@/lib/http/problem";
import { fullestStory } from "@/lib/story/fullest-story";
import { shownColumnsOf } from "@/lib/story/money-columns";
import type { Story } from "@/lib/story/story";
import { storyMoneys } from "@/lib/story/story-moneys";
import type { OpenApiText } from "@/lib/text/en/open-api";
import type { Lang } from "@/lib/text/lang";
import { type ApiCall, optionsOf } from "./api-calls";
import { componentRef } from "./component-ref";

/** The parameters in a call's path, with examples from the fullest story. */
export function pathParameters({ path, dataset }: ApiCall, stories: readonly Story[], text: OpenApiText): JsonObject[] {
  const story = fullestStory(stories);
  const row = story && dataset ? story.rows[dataset][0]?.id : undefined;
  const all: Readonly<Record<string, JsonObject>> = {
    story: {
      description: text.story,
      schema: { type: "string", pattern: `^(${stories.map(({ id }) => id).join("|")})(@[0-9a-f]{12})?$` },
      example: story?.id,
    },
    id: { description: text.row, schema: { type: "string", pattern: "^[a-z0-9]+(-[a-z0-9]+)*$" }, example: row },
    chart: {
      description: text.chart,
      schema: { type: "string", enum: chartIds(stories) },
      example: (story ? storyOutline(story).charts : charts).find(hasDrawing)?.id,
    },
    type: {
      description: text.problemType,
      schema: { type: "string", enum: Object.keys(problemTypes) },
      example: "not-found",
    },
  };
  return [...path.matchAll(/\{([^}]+)\}/g)].map(([, name = ""]) => ({
    name,
    in: "path",
    required: true,
    ...all[name],
  }));
}

/** Every chart, and the views of the stories. */
function chartIds(stories: readonly Story[]): readonly string[] {
  const views = stories.flatMap((story) => storyOutline(story).charts.filter(({ shows }) => shows));
  return [...new Set([...charts, ...views].map(({ id }) => id))];
}

/**
 * The query parameters of a call: its filters, then its options.
 *
 * @param examples values of the options that the call cannot do without
 */
export function queryParameters(
  call: ApiCall,
  stories: readonly Story[],
  lang: Lang,
  viewNames: readonly string[],
  examples: Readonly<Record<string, string>>,
): readonly JsonObject[] {
  const { endpoint, dataset } = call;
  const needed = endpoint.needed ?? [];
  const moneys = [...new Set(stories.flatMap(storyMoneys))];
  const columns = endpoint.filters === "dataset" && dataset ? shownColumnsOf(dataset, moneys) : [];
  const filters = columns.length > 0 ? [...columns.map(({ name }) => name), "operators"] : [];
  const chart = endpoint.filters === "chart" ? ["chart.filters", ...viewNames] : [];
  const options = optionsOf(call).filter((name) => !needed.includes(name));
  const components = [
    ...filters.map((name) => `${dataset}.${name}`),
    ...chart,
    ...options.map((name) => optionDocName(endpoint.name, name)),
  ];
  return [
    ...needed.map((name) => ({ ...optionParameter(name, lang), required: true, example: examples[name] })),
    ...components.map((name) => componentRef("parameters", name)),
  ];
}

/** An option as a parameter, by the name of its description. */
export function optionParameter(docName: string, lang: Lang): JsonObject {
  const { description, schema, example } = optionDoc(docName);
  return {
    name: docName.split(".").at(-1),
    in: "query",
    description: description[lang],
    schema,
    ...(schema.type === "array" && { style: "form", explode: false }),
    ...(example !== undefined && { example }),
  };
}

/** The view options of all charts as components (`_v_scale` …), each with the charts that know it. */
export function viewParameters(text: OpenApiText): Readonly<Record<string, JsonObject>> {
  const all = charts.flatMap(({ id, options }) =>
    Object.entries(options).map(([option, values]) => ({ name: `_v_${option}`, id, values })),
  );
  return Object.fromEntries(
    all.map(({ name }) => {
      const same = all.filter((each) => each.name === name);
      const users = same.map(({ id, values }) => `${id} (${values.join(", ")})`).join("; ");
      const values = [...new Set(same.flatMap((each) => each.values))];
      return [
        name,
        { name, in: "query", description: text.viewOption(users), schema: { type: "string", enum: values } },
      ];
    }),
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
