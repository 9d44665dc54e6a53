import Ajv2020 from "ajv/dist/2020.js";
import addFormats from "ajv-formats";
import { beforeAll, expect, test } from "vitest";
import { hasDatedMoney } from "@/lib/api/dataset-request";
import { storyOutline } from "@/lib/charts/story-outline";
import { datasets } from "@/lib/datasets/registry";
import { allStories } from "@/lib/server/stories";
import { fullestStory } from "@/lib/story/fullest-story";
import { storyMoneys } from "@/lib/story/story-moneys";
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

const story = fullestStory(allStories());
const chartIds = story ? storyOutline(story).charts.map(({ id }) => id) : [];
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

test("every member that is documented is sent in some answer", async () => {
  const json = async (address: string): Promise<unknown> => (await askApi(address)).json();
  const members: Member[] = [];
  for (const call of described) {
    const [content] = Object.values(document.paths[call.path]?.get.responses["200"]?.content ?? {});
    members.push(...membersOf(content?.schema, await Promise.all(addressesOf(call).map(json)), call.path));
  }
  const rows = described.find(({ dataset }) => dataset !== null);
  const [address = ""] = rows ? addressesOf(rows) : [];
  const refused = [`${address}?idd=a`, address.replace(/\/v1\/[^/]+/, "$&@000000000000")];
  members.push(...membersOf(document.components.schemas.Problem, await Promise.all(refused.map(json)), "Problem"));
  const sent = new Set(members.filter((each) => each.isSent).map(({ name }) => name));
  expect(members.map(({ name }) => name).filter((name) => !sent.has(name))).toEqual([]);
});

interface Member {
  readonly name: string;
  readonly isSent: boolean;
}

/** The members of the objects that a schema describes, by component and name, and whether a value has them. */
function membersOf(schema: unknown, values: readonly unknown[], name: string): readonly Member[] {
  const component = /^#\/components\/schemas\/(.+)$/.exec(String(memberOf(schema, "$ref")))?.[1];
  if (component !== undefined) return membersOf(document.components.schemas[component], values, component);
  const own = Object.entries(Object(memberOf(schema, "properties"))).flatMap(([key, part]) => {
    const found = values.map((value) => memberOf(value, key)).filter((value) => value !== undefined);
    const at = `${name}.${key}`;
    return [{ name: at, isSent: found.length > 0 }, ...membersOf(part, found, at)];
  });
  const inMaps = values.flatMap((value) => Object.values(Object(value)));
  return [
    ...own,
    ...membersIn(memberOf(schema, "items"), values.flat(), name),
    ...membersIn(memberOf(schema, "additionalProperties"), inMaps, name),
    ...[memberOf(schema, "anyOf")].flat().flatMap((part) => membersIn(part, values, name)),
  ];
}

function membersIn(part: unknown, values: readonly unknown[], name: string): readonly Member[] {
  return typeof part === "object" && values.length > 0 ? membersOf(part, values, name) : [];
}

function memberOf(value: unknown, name: string): unknown {
  return typeof value === "object" && value !== null ? Reflect.get(value, name) : undefined;
}

/**
 * The example of a call: of one for rows that of each story, also with every facet and with amounts in each currency of
 * the story, of one for charts of each chart and view.
 */
function addressesOf(call: ApiCall): readonly string[] {
  const [address = ""] = exampleCalls(document, call);
  if (call.endpoint.answer === "Chart") return chartIds.map((id) => address.replace(/[^/]+\.json$/, `${id}.json`));
  const { dataset } = call;
  if (call.endpoint.answer !== "Rows" || dataset === null) return [address];
  const facets = `_facet=${datasets[dataset].facets.join()}`;
  return allStories().flatMap((each) => {
    const own = address.replace(/\/v1\/[^/]+/, `/v1/${each.id}`);
    const moneys = hasDatedMoney(dataset) ? storyMoneys(each) : [];
    return [own, `${own}?${facets}`, ...moneys.map((money) => `${own}?${facets}&_money=${money}`)];
  });
}
