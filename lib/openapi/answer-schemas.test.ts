import Ajv2020 from "ajv/dist/2020.js";
import addFormats from "ajv-formats";
import { beforeAll, expect, test } from "vitest";
import { hasWon } from "@/lib/api/dataset-request";
import { datasets } from "@/lib/datasets/registry";
import { askApi } from "@/scripts/contracts/support/ask-api";
import { exampleCalls, type OpenApiDocument, readDocument } from "@/scripts/contracts/support/open-api-document";
import { type ApiCall, apiCalls } from "./api-calls";

let document: OpenApiDocument;

beforeAll(async () => {
  document = await readDocument();
});

/** A schema whose objects have no other members than those that it names, so that none is sent undocumented. */
function closed(schema: unknown): unknown {
  if (Array.isArray(schema)) return schema.map(closed);
  if (typeof schema !== "object" || schema === null) return schema;
  const parts = Object.fromEntries(Object.entries(schema).map(([name, part]) => [name, closed(part)]));
  return "properties" in schema ? { additionalProperties: false, ...parts } : parts;
}

const described = apiCalls.filter(({ endpoint, format }) => endpoint.answer !== undefined && /^(json)?$/.test(format));

test.each(described.map((call) => [call.path, call] as const))("%s sends what is documented", async (path, call) => {
  const [content] = Object.values(document.paths[path]?.get.responses["200"]?.content ?? {});
  const ajv = new Ajv2020({ strict: false });
  addFormats(ajv);
  // What a chart shows has members of its own.
  const schemas = Object.entries(document.components.schemas).map(([name, schema]) => [
    name,
    name === "Chart" ? { ...schema, properties: closed(schema.properties) } : closed(schema),
  ]);
  const components = { schemas: Object.fromEntries(schemas) };
  const validate = ajv.compile(Object.assign({ components }, closed(content?.schema)));
  for (const address of addressesOf(call)) {
    const answer = await askApi(address);
    expect(validate(await answer.json()), `${address} ${JSON.stringify(validate.errors)}`).toBe(true);
  }
});

/** The example of a call and, of one for rows, the same with every facet and with amounts in won. */
function addressesOf(call: ApiCall): readonly string[] {
  const [address = ""] = exampleCalls(document, call);
  if (call.endpoint.answer !== "Rows" || call.dataset === null) return [address];
  const facets = `${address}?_facet=${datasets[call.dataset].facets.join()}`;
  return hasWon(call.dataset) ? [address, facets, `${facets}&_money=krw`] : [address, facets];
}
