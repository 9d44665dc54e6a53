import { describe, expect, test } from "vitest";
import { loadedSample } from "@/lib/check/testing/loaded-sample";
import { Problem, problemTypes } from "@/lib/http/problem";
import { encodeCursor } from "@/lib/query/cursor";
import { type DataFormat, dataFormats, readDatasetRequest } from "./dataset-request";

const story = loadedSample();
const read = (text: string, format: DataFormat = "json") =>
  readDatasetRequest(story, "deals", format, new URLSearchParams(text));
const canonical = (text: string, format?: DataFormat) => decodeURIComponent(read(text, format).canonical.toString());

/** What is refused, with the status of its kind. */
function refusal(text: string, format?: DataFormat) {
  try {
    read(text, format);
  } catch (error) {
    if (!(error instanceof Problem)) throw error;
    const { parameter, suggestion, detail } = error.details;
    return { status: problemTypes[error.problem].status, type: error.problem, parameter, suggestion, detail };
  }
  return undefined;
}

describe("refused", () => {
  test.each([
    ["amuont=5", "unknown-parameter", "amuont", "amount"],
    ["nonsense=5", "unknown-parameter", "nonsense", undefined],
    ["_siz=5", "unknown-parameter", "_siz", "_size"],
    ["__proto__=5", "unknown-parameter", "__proto__", undefined],
    ["_bom=1", "unknown-parameter", "_bom", undefined],
    ["amount__get=5", "bad-value", "amount__get", "gt"],
    ["amount=97.4B", "bad-value", "amount", undefined],
    ["date=2025/02/10", "bad-value", "date", "2025-02-10"],
    ["kind=bld", "bad-value", "kind", "bid"],
    ["side=nort", "bad-value", "side", "north"],
    ["side=constructor", "bad-value", "side", undefined],
    ["amount_qualifier=upto", "bad-value", "amount_qualifier", "up_to"],
    ["from_entities=ada-fen", "bad-value", "from_entities", "ada-fenn"],
    ["part_of=toString", "bad-value", "part_of", undefined],
    ["_sort=-amout", "bad-value", "_sort", "amount"],
    ["_facet=kind,staus", "bad-value", "_facet", "status"],
    ["_col=id&_col=titel_en", "bad-value", "_col", "title_en"],
    ["_nocol=nothing", "bad-value", "_nocol", undefined],
    ["_size=0", "bad-value", "_size", undefined],
    ["_size=1001", "bad-value", "_size", undefined],
    ["_size=-5", "bad-value", "_size", undefined],
    ["_size=1e2", "bad-value", "_size", undefined],
    ["_size=", "bad-value", "_size", undefined],
    ["_labels=fr", "bad-value", "_labels", undefined],
    ["_dl=yes", "bad-value", "_dl", undefined],
    ["_next=nonsense", "bad-value", "_next", undefined],
  ])("%s is a 400 that names it", (text, type, parameter, suggestion) => {
    expect(refusal(text)).toEqual({ status: 400, type, parameter, suggestion, detail: expect.stringMatching(/\.$/) });
  });

  test.each([
    ["_size=1&_size=abc", "_size"],
    ["_sort=amount&_sort=nope", "_sort"],
    ["_q=oracle&_q=nvidia", "_q"],
    ["_labels=ko&kind=bid&_labels=en", "_labels"],
    ["_money=krw&_money=usd", "_money"],
    ["_dl=1&_dl=0", "_dl"],
  ])("%s, two values where one is taken, is a 400 that says to give it once", (text, parameter) => {
    const detail = expect.stringMatching(/give it once\.$/);
    expect(refusal(text)).toMatchObject({ status: 400, type: "bad-value", parameter, detail });
  });

  test("the same value twice is one value, and options that name columns form a set", () => {
    expect(read("_size=7&_size=7").size).toBe(7);
    expect(canonical("_nocol=kind&_nocol=side")).toBe(canonical("_nocol=kind,side"));
  });

  test("a reference to a row that there is, also in a dataset whose rows have no names, is not refused", () => {
    const [row] = story.rows.rulings;
    const parameters = new URLSearchParams({ ruling_ids: row?.id ?? "" });
    expect(readDatasetRequest(story, "events", "json", parameters).query.filters).toHaveLength(1);
    expect(() => readDatasetRequest(story, "events", "json", new URLSearchParams("ruling_ids=no-such"))).toThrow(
      "no value",
    );
  });

  test.each([
    ["_facet=kind", "csv", "_facet"],
    ["_facet=kind", "ndjson", "_facet"],
    ["_bom=1", "ndjson", "_bom"],
  ] as const)("%s of a %s file, which has none", (text, format, parameter) => {
    expect(refusal(text, format)).toMatchObject({ status: 400, type: "unknown-parameter", parameter });
  });

  test("a page of an edition that is gone is a 410", () => {
    const next = encodeCursor({ edition: "ba9876543210", offset: 7 });
    expect(refusal(`_next=${next}`)).toMatchObject({ status: 410, type: "edition-gone", parameter: "_next" });
  });

  test("a long value is cut in the response", () => {
    expect(refusal(`_size=${"9".repeat(5000)}`)?.detail.length).toBeLessThan(300);
    expect(refusal(`_${"x".repeat(5000)}=1`)?.detail.length).toBeLessThan(600);
  });
});

describe("options", () => {
  test("defaults: 100 rows in JSON, all in files, every column, no labels", () => {
    expect(read("")).toMatchObject({ size: 100, offset: 0, facets: [], labels: null, bom: false, download: false });
    expect(read("", "csv").size).toBe(Number.POSITIVE_INFINITY);
    expect(read("").columns.map(({ name }) => name)).toContain("summary_ko");
  });

  test("_size, _labels, _bom, _dl, _facet and _next are read", () => {
    expect(read("_size=7&_facet=kind,side&_facet=kind")).toMatchObject({ size: 7, facets: ["kind", "side"] });
    expect(read("_size=max").size).toBe(Number.POSITIVE_INFINITY);
    expect(read("_labels=ko&_bom=1&_dl=1", "csv")).toMatchObject({ labels: "ko", bom: true, download: true });
    expect(read("_bom=0&_dl=0", "csv")).toMatchObject({ bom: false, download: false });
    expect(read(`_next=${encodeCursor({ edition: story.edition, offset: 7 })}`).offset).toBe(7);
  });

  test("_collate sorts in a language of its own; that of the labels, or Korean, is the default", () => {
    const collation = (text: string) => read(text).collation;
    expect(["", "_labels=en", "_collate=en", "_labels=ko&_collate=en"].map(collation)).toEqual([
      "ko",
      "en",
      "en",
      "en",
    ]);
    expect(canonical("_labels=en&_collate=en")).toBe(canonical("_labels=en"));
    expect(canonical("_collate=ko")).toBe(canonical(""));
    expect(canonical("_collate=en")).not.toBe(canonical(""));
    expect(refusal("_collate=fr")).toMatchObject({ status: 400, parameter: "_collate" });
  });

  test("_col chooses columns and their order; the id is always among them, first unless it is named elsewhere", () => {
    const names = (text: string, format?: DataFormat) => read(text, format).columns.map(({ name }) => name);
    for (const format of dataFormats) expect(names("_col=date,kind", format)).toEqual(["id", "date", "kind"]);
    expect(names("_col=date,id,kind")).toEqual(["date", "id", "kind"]);
    expect(names("_col=kind,amount,side&_nocol=amount,id")).toEqual(["id", "kind", "side"]);
  });

  test("_nocol leaves the others in file order, and so does _col given several times", () => {
    const names = (text: string) => read(text).columns.map(({ name }) => name);
    expect(names("_nocol=kind")).toEqual(names("").filter((name) => name !== "kind"));
    expect(names("_col=date&_col=kind")).toEqual(["id", "kind", "date"]);
    expect(canonical("_col=date&_col=kind")).toBe(canonical("_col=kind&_col=date"));
  });

  test("what belongs to a figure goes along with it, unless it is left out by name", () => {
    const names = (text: string) =>
      read(text)
        .columns.map(({ name }) => name)
        .slice(1)
        .join();
    expect(names("_col=amount")).toBe("amount,amount_qualifier,currency,part_of,replaces");
    expect(names("_col=part_of,amount,kind")).toBe("part_of,amount,amount_qualifier,currency,replaces,kind");
    expect(names("_col=valuation,amount")).toBe(
      "valuation,valuation_qualifier,currency,amount,amount_qualifier,part_of,replaces",
    );
    expect(names("_col=amount_stated")).toBe("amount_stated,currency_stated");
    expect(names("_col=amount&_nocol=amount_qualifier,currency,part_of,replaces")).toBe("amount");
    expect(names("_col=kind")).toBe("kind");
    expect(names("_money=krw&_col=amount")).toBe(
      "amount,amount_qualifier,currency,part_of,replaces,amount_krw,krw_rate,krw_month",
    );
    expect(names("_money=krw&_col=valuation_krw")).toBe(
      "valuation_krw,valuation_qualifier,currency,krw_rate,krw_month",
    );
    expect(names("_money=krw&_col=krw_rate")).toBe("krw_rate,krw_month");
    expect(canonical("_col=amount")).toBe(canonical("_col=amount,amount_qualifier,currency,part_of,replaces"));
    expect(canonical("_col=amount&_nocol=currency")).toBe(
      "_col=amount,amount_qualifier,part_of,replaces&_nocol=currency",
    );
  });

  test("view state is accepted and ignored", () => {
    expect(canonical("_v_scale=log&_v_nonsense=1")).toBe("");
  });
});

describe("the canonical form", () => {
  test("defaults never appear", () => {
    expect(canonical("_size=100&_dl=0&_q=&_sort=&_facet=&_col=&_nocol=")).toBe("");
    expect(canonical("_size=max&_bom=0&_dl=0", "csv")).toBe("");
    expect(canonical("_size=max", "ndjson")).toBe("");
    const all = read("").columns.map(({ name }) => name);
    expect(canonical(`_col=${all.join()}`)).toBe("");
  });

  test.each([
    ["_size=max", "_size=max"],
    ["_size=007", "_size=7"],
    ["_col=kind&_col=date", "_col=kind,date"],
    ["_col=date,kind,kind", "_col=date,kind"],
    ["_col=id,date,kind", "_col=date,kind"],
    ["_col=date,id", "_col=date,id"],
    ["_col=date,kind&_nocol=kind", "_col=date"],
    ["_col=amount&_nocol=currency,kind", "_col=amount,amount_qualifier,part_of,replaces&_nocol=currency"],
    ["_facet=side&_facet=kind", "_facet=side,kind"],
    ["_labels=en&_sort=-amount&kind=pledge&kind=bid&_dl=1", "kind=bid&kind=pledge&_sort=-amount&_labels=en&_dl=1"],
  ])("%s becomes %s", (text, form) => {
    expect(canonical(text)).toBe(form);
    expect(canonical(form)).toBe(form);
  });

  test("requests with different responses have different forms, so that no entity tag serves both", () => {
    const texts = [
      "",
      "_col=id",
      "_col=id&_col=kind",
      "_col=kind,side",
      "_col=side,kind",
      "_col=amount",
      "_col=amount&_nocol=currency",
      "_nocol=kind",
      "_facet=kind",
      "_facet=kind&_facet=side",
      "_size=7",
      "_labels=en",
      "_labels=ko",
    ];
    expect(new Set(texts.map((text) => canonical(text))).size).toBe(texts.length);
  });
});
