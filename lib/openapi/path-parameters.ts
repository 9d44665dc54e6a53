import { charts } from "@/lib/charts/registry";
import type { JsonObject } from "@/lib/http/json-object";
import { problemTypes } from "@/lib/http/problem";
import type { Story } from "@/lib/story/story";
import type { OpenApiText } from "@/lib/text/en/open-api";
import type { ApiCall } from "./api-calls";

/** The parameters in a call's path, with examples from the first story. */
export function pathParameters({ path, dataset }: ApiCall, stories: readonly Story[], text: OpenApiText): JsonObject[] {
  const [story] = stories;
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
      schema: { type: "string", enum: charts.map(({ id }) => id) },
      example: charts[0]?.id,
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
