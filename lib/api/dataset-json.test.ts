import { expect, test } from "vitest";
import { loadedSample } from "@/lib/check/testing/loaded-sample";
import { answerRows } from "./answer-rows";
import { datasetJson, rowJson } from "./dataset-json";
import { datasetLinks } from "./dataset-links";
import { readDatasetRequest } from "./dataset-request";

const story = loadedSample();
const read = (text: string) => readDatasetRequest(story, "deals", "json", new URLSearchParams(text));

function json(text: string) {
  const requested = read(text);
  return JSON.parse([...datasetJson(story, "deals", requested, answerRows(story, "deals", requested))].join(""));
}

test("a response describes itself: dataset, edition, licence, count, columns in both languages", () => {
  expect(json("_col=amount&_nocol=amount_qualifier,currency,part_of,replaces&_size=2")).toMatchObject({
    dataset: "deals",
    edition: "0123456789ab",
    license: { id: "CC-BY-4.0" },
    count: 3,
    columns: [
      { name: "id", type: "id", unit: null, required: true },
      { name: "amount", type: "money", title: { en: "Amount", ko: "금액" }, required: false },
    ],
  });
});

test("values are typed, dates are spans, lists are arrays, and absent is null", () => {
  const { rows } = json("_col=amount,date,in_article,from_entities,sources");
  expect(rows[1]).toEqual({
    id: "pier-fund",
    date: { edtf: "2030~", earliest: "2030-01-01", latest: "2030-12-31" },
    amount: 5_000_000,
    amount_qualifier: "up_to",
    currency: "USD",
    from_entities: null,
    part_of: null,
    replaces: null,
    sources: ["gazette-2030", "court-roll"],
    in_article: false,
  });
});

test("facets have labels in the requested language, even of columns that are not shown", () => {
  expect(json("_facet=side&_labels=ko&_col=id&side=north").facets).toEqual({
    side: {
      results: [
        { value: "north", count: 1, selected: true, label: "북쪽", filter: "side=north" },
        { value: "south", count: 2, selected: false, label: "남쪽", filter: "side=south" },
      ],
    },
  });
});

test("the facet of a date column lists its years, each in the form of the column's filter", () => {
  expect(json("_facet=date&date=2030").facets).toEqual({
    date: { results: [{ value: "2030", count: 3, selected: true, label: "2030", filter: "date=2030" }] },
  });
});

test("links lead to this response, its edition, its next page, and all rows as CSV", () => {
  const { links, next } = json("side=south&_size=1&_facet=kind");
  expect(links).toEqual({
    self: "/api/v1/ferry/deals.json?side=south&_size=1&_facet=kind",
    permalink: "/api/v1/ferry@0123456789ab/deals.json?side=south&_size=1&_facet=kind",
    next: `/api/v1/ferry/deals.json?side=south&_size=1&_facet=kind&_next=${next}`,
    csv: "/api/v1/ferry/deals.csv?side=south",
    ndjson: "/api/v1/ferry/deals.ndjson?side=south",
    xlsx: "/api/v1/ferry/deals.xlsx?side=south",
    page: "/ko/ferry/data/deals",
  });
});

test("the page is that of the dataset, in the language of the labels", () => {
  expect(json("_labels=en&_size=1").links.page).toBe("/en/ferry/data/deals");
});

test("one row comes with its columns and the notes on it", () => {
  const [row] = story.rows.deals;
  expect(JSON.parse(rowJson(story, "deals", row ?? {}))).toMatchObject({
    row: { id: "ferry-bid", amount: 97_400_000 },
    notes: [{ id: "note-bid" }, { id: "note-bid-row" }],
    links: { self: "/api/v1/ferry/deals/ferry-bid.json", permalink: "/api/v1/ferry@0123456789ab/deals/ferry-bid.json" },
  });
});

test("columns and the keys of rows have the order in which they are named", () => {
  const { columns, rows } = json("_col=side,id,kind&_size=1");
  expect(columns.map(({ name }: { name: string }) => name)).toEqual(["side", "id", "kind"]);
  expect(Object.keys(rows[0])).toEqual(["side", "id", "kind"]);
});

test("a response without rows is complete as well", () => {
  expect(json("_q=nothing like it")).toMatchObject({ count: 0, rows: [], next: null });
});

test("the Link header names the canonical address, the same rows in other formats, the licence and the next page", () => {
  const link = (text: string) => {
    const requested = read(text);
    return datasetLinks(story, "deals", "json", requested, answerRows(story, "deals", requested).next);
  };
  const header = link("_size=9&side=south&_q=나&_facet=side");
  expect(header).toContain('</api/v1/ferry/deals.json?side=south&_q=%EB%82%98&_size=9&_facet=side>; rel="canonical"');
  expect(header).toContain('</api/v1/ferry/deals.csv?side=south&_q=%EB%82%98>; rel="alternate"; type="text/csv"');
  expect(header).toContain(
    '</api/v1/ferry/deals.ndjson?side=south&_q=%EB%82%98>; rel="alternate"; type="application/x-ndjson"',
  );
  expect(header).toContain('<https://license.example/by/4.0/>; rel="license"');
  expect(header).not.toContain('rel="next"');
  expect(link("_size=1")).toMatch(/<\/api\/v1\/ferry\/deals\.json\?_size=1&_next=[\w-]+>; rel="next"/);
  expect(header).toMatch(/^[\x20-\x7e]*$/);
});
