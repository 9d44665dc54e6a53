import { createConfig, lintFromString } from "@redocly/openapi-core";
import Ajv2020 from "ajv/dist/2020.js";
import addFormats from "ajv-formats";
import { afterEach, beforeAll, describe, expect, test, vi } from "vitest";
import { hasDatedMoney } from "@/lib/api/dataset-request";
import { endpoints } from "@/lib/api/endpoints";
import type { ChartDefinition } from "@/lib/charts/kit/chart";
import { charts } from "@/lib/charts/registry";
import { storyOutline } from "@/lib/charts/story-outline";
import { columnMetas } from "@/lib/datasets/dataset";
import { datasetNames, datasets } from "@/lib/datasets/registry";
import { apiCalls } from "@/lib/openapi/api-calls";
import { allStories } from "@/lib/server/stories";
import { fullestStory } from "@/lib/story/fullest-story";
import { storyMoneys } from "@/lib/story/story-moneys";
import { langs } from "@/lib/text/lang";
import { askApi } from "./support/ask-api";
import { exampleCalls, type OpenApiDocument, readDocument } from "./support/open-api-document";

let document: OpenApiDocument;

function storyId(): string {
  const story = fullestStory(allStories());
  if (!story) throw new Error("no story to test with");
  return story.id;
}

/** The last of the currencies in which the story gives amounts. */
function storyMoney(): string | undefined {
  return allStories()
    .flatMap((story) => (story.id === storyId() ? storyMoneys(story) : []))
    .at(-1);
}

/** The charts of the story, its views among them. */
function storyCharts(): readonly ChartDefinition[] {
  return allStories().flatMap((story) => (story.id === storyId() ? storyOutline(story).charts : []));
}

beforeAll(async () => {
  document = await readDocument();
});

afterEach(() => {
  vi.unstubAllEnvs();
});

describe("the OpenAPI document", () => {
  test.each(langs)("passes an independent linter by its recommended rules, in %s", async (lang) => {
    // The document names the public address of the server; on a developer's machine the linter would reportError of it.
    vi.stubEnv("COUNTERPOINT_ORIGIN", "https://desk.test");
    const source = await (await askApi(`/api/v1/openapi.json?lang=${lang}`)).text();
    const config = await createConfig({ extends: ["recommended"] });
    const problems = await lintFromString({ source, absoluteRef: "/openapi.json", config });
    expect(problems.map(({ ruleId, message, location }) => `${ruleId}: ${message} ${location[0]?.pointer}`)).toEqual(
      [],
    );
  });

  test("has every call of every registered endpoint, and no other", () => {
    expect(Object.keys(document.paths).sort()).toEqual(apiCalls.map(({ path }) => path).sort());
    for (const { route } of endpoints) expect(apiCalls.some(({ endpoint }) => endpoint.route === route)).toBe(true);
  });

  test.each(datasetNames)("knows every column of %s as a filter and as a part of its rows", (name) => {
    const { schemas, parameters } = document.components;
    for (const { name: column } of columnMetas(datasets[name])) {
      expect(parameters).toHaveProperty([`${name}.${column}`]);
      expect(schemas).toHaveProperty([`${name}.row`, "properties", column]);
    }
  });

  test("knows every view option of every chart", () => {
    for (const { options } of charts) {
      for (const option of Object.keys(options)) expect(document.components.parameters).toHaveProperty(`_v_${option}`);
    }
  });

  test("differs between languages in its words alone", async () => {
    const korean = await readDocument("ko");
    expect(Object.keys(korean.paths)).toEqual(Object.keys(document.paths));
    expect(JSON.stringify(korean)).toMatch(/[가-힣]/);
    expect(korean.info.title).not.toBe("");
  });
});

describe("what the document promises is what is answered", () => {
  test.each(apiCalls.map((call) => [call.path, call] as const))("%s", async (_path, call) => {
    const { path } = call;
    const drawn = ["svg", "png"].includes(call.format) || /charts.*zip$/.test(path);
    const [[media, content] = []] = Object.entries(document.paths[path]?.get.responses["200"]?.content ?? {});
    const validate = media?.endsWith("json") && content?.schema ? validator(content.schema) : null;
    for (const address of exampleCalls(document, call)) {
      const answer = await askApi(address, { method: drawn ? "HEAD" : "GET" });
      expect(answer.status, address).toBe(200);
      expect(answer.headers.get("Content-Type"), address).toContain(media);
      if (!validate) continue;
      expect(validate(await answer.json()), `${address} ${JSON.stringify(validate.errors?.slice(0, 3))}`).toBe(true);
    }
  });

  test.each(datasetNames)("the facets of every column of %s, also in another currency", async (name) => {
    const schema =
      document.paths[`/api/v1/{story}/${name}.json`]?.get.responses["200"]?.content?.["application/json"]?.schema;
    const validate = validator(schema ?? { not: {} });
    const columns = columnMetas(datasets[name]).map((column) => column.name);
    const money = hasDatedMoney(name) ? `&_money=${storyMoney()}` : "";
    const answer = await (await askApi(`/api/v1/${storyId()}/${name}.json?_facet=${columns.join()}${money}`)).json();
    expect(Object.keys(answer.facets)).toEqual(columns);
    expect(validate(answer), JSON.stringify(validate.errors?.slice(0, 3))).toBe(true);
  });

  test.each(["nonsense=1", "amuont=1", "_size=0", "_next=MDAwMDAwMDAwMDAwOjc"])("the problem of %s", async (query) => {
    const validate = validator({ $ref: "#/components/schemas/Problem" });
    const problem = await (await askApi(`/api/v1/${storyId()}/deals.json?${query}`)).json();
    expect(validate(problem), JSON.stringify(validate.errors?.slice(0, 3))).toBe(true);
  });

  test("every member of a chart that is described is sent by some chart", async () => {
    const answers = await Promise.all(
      storyCharts().map(async ({ id }) => (await askApi(`/api/v1/${storyId()}/charts/${id}.json`)).json()),
    );
    const sent = new Set(answers.flatMap((answer) => Object.keys(answer)));
    expect(
      Object.keys(Object(document.components.schemas.Chart?.properties)).filter((name) => !sent.has(name)),
    ).toEqual([]);
  });

  function validator(schema: object) {
    const ajv = new Ajv2020({ strict: false, allErrors: false });
    addFormats(ajv);
    return ajv.compile(closed({ ...schema, components: document.components }));
  }

  /** The same schema, in which an object has no member that is not described. */
  function closed(schema: object): object {
    const parts = Object.entries(schema).map(([key, value]) => [key, closedPart(value)]);
    const isOpen = "properties" in schema && "type" in schema && !("additionalProperties" in schema);
    return { ...Object.fromEntries(parts), ...(isOpen && { additionalProperties: false }) };
  }

  function closedPart(value: unknown): unknown {
    if (Array.isArray(value)) return value.map(closedPart);
    return typeof value === "object" && value !== null ? closed(value) : value;
  }
});
