import { createConfig, lintFromString } from "@redocly/openapi-core";
import Ajv2020 from "ajv/dist/2020.js";
import addFormats from "ajv-formats";
import { afterEach, beforeAll, describe, expect, test, vi } from "vitest";
import { endpoints } from "@/lib/api/endpoints";
import { charts } from "@/lib/charts/registry";
import { columnMetas } from "@/lib/datasets/dataset";
import { datasetNames, datasets } from "@/lib/datasets/registry";
import { apiCalls } from "@/lib/openapi/api-calls";
import { langs } from "@/lib/text/lang";
import { askApi } from "./support/ask-api";
import { exampleCalls, type OpenApiDocument, readDocument } from "./support/open-api-document";

let document: OpenApiDocument;

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

  function validator(schema: object) {
    const ajv = new Ajv2020({ strict: false, allErrors: false });
    addFormats(ajv);
    return ajv.compile({ ...schema, components: document.components });
  }
});
