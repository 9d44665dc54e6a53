import { expect, test } from "vitest";
import { endpoints } from "@/lib/api/endpoints";
import { loadedSample } from "@/lib/check/testing/loaded-sample";
import { langs } from "@/lib/text/lang";
import { callFields } from "./call-fields";
import { openApi } from "./open-api";

const story = loadedSample();

test.each(langs)("a card takes the name of one column and says so, in the document and in the form: %s", (lang) => {
  const document = JSON.stringify(openApi({ stories: [story], lang, origin: "https://desk.example", release: "r1" }));
  const { paths, components } = JSON.parse(document);
  const named = (path: string) =>
    paths[path].get.parameters
      .map(({ $ref = "" }) => components.parameters[$ref.replace("#/components/parameters/", "")])
      .find((parameter?: { readonly name: string }) => parameter?.name === "_col");
  const card = named("/api/v1/{story}/deals/{id}/card.json");
  const rows = named("/api/v1/{story}/deals.json");
  expect(card).toMatchObject({ name: "_col", in: "query", schema: { type: "string" } });
  expect(rows).toMatchObject({ schema: { type: "array" } });
  expect(card.description).not.toBe(rows.description);
  const fields = endpoints
    .filter(({ name }) => name === "card")
    .flatMap((endpoint) => callFields(endpoint, story, lang, { dataset: "deals", chart: "", page: "" }));
  expect(fields.find(({ name }) => name === "_col")?.description).toBe(card.description);
});
