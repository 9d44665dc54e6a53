import readWorkbook from "read-excel-file/node";
import { expect, test } from "vitest";
import { answerRows } from "@/lib/api/answer-rows";
import { readDatasetRequest } from "@/lib/api/dataset-request";
import { datasetWorkbook } from "@/lib/api/dataset-workbook";
import { excelLimits } from "@/lib/api/sheet-limits";
import { loadedSample } from "@/lib/check/testing/loaded-sample";
import type { ColumnMeta } from "@/lib/datasets/column";
import { type DatasetName, datasetNames } from "@/lib/datasets/registry";
import { Problem } from "@/lib/http/problem";
import { isDate, type PlainRow } from "@/lib/query/plain-row";
import type { Story } from "@/lib/story/story";
import { allStories } from "./stories";
import { writeWorkbook } from "./write-workbook";

function bytes(story: Story, name: DatasetName, text: string) {
  const request = readDatasetRequest(story, name, "xlsx", new URLSearchParams(text));
  const sheets = datasetWorkbook(story, name, request, answerRows(story, name, request), "https://desk.example");
  return writeWorkbook(sheets, story.verified);
}

async function sheetsOf(story: Story, name: DatasetName, text: string) {
  const sheets = await readWorkbook(Buffer.from(await bytes(story, name, text)));
  return sheets.map(({ sheet, data }) => ({ sheet, data }));
}

/** A value as it is read from a workbook: one cell, or three for a date. */
function cellsFor({ name, type }: ColumnMeta, row: PlainRow): unknown[] {
  const value = row[name] ?? null;
  if (Array.isArray(value)) return [value.join("; ")];
  if (type !== "date") return [value];
  if (!isDate(value)) return [null, null, null];
  return [value.edtf, new Date(value.earliest), value.latest === null ? null : new Date(value.latest)];
}

/** The headers of a column. */
function headersFor({ name, type }: ColumnMeta): string[] {
  return type === "date" ? [name, `${name}_earliest`, `${name}_latest`] : [name];
}

const cases = allStories().flatMap((story) =>
  datasetNames.map((name): [string, Story, DatasetName] => [`${story.id}/${name}`, story, name]),
);

test.each(cases)(
  "%s: the first sheet has the typed rows, the second the sources that they cite",
  async (_, story, name) => {
    const request = readDatasetRequest(story, name, "xlsx", new URLSearchParams());
    const rows: PlainRow[] = [...answerRows(story, name, request).rows];
    const [first, second] = await sheetsOf(story, name, "");
    expect(first?.data[0]).toEqual(request.columns.flatMap(headersFor));
    expect(first?.data.slice(1)).toEqual(rows.map((row) => request.columns.flatMap((column) => cellsFor(column, row))));
    const cited = new Set(rows.flatMap(({ sources }) => (Array.isArray(sources) ? sources : [])));
    const listed = (second?.data ?? []).slice(1).map(([id]) => id);
    expect(new Set(listed).size).toBe(listed.length);
    for (const source of cited) expect(listed).toContain(String(source).split("#")[0]);
  },
);

test("columns have the requested order; _labels replaces headers, terms and references by labels", async () => {
  const story = loadedSample();
  const [rows, sources] = await sheetsOf(story, "deals", "_labels=ko&_col=amount,side,from_entities,date&id=ferry-bid");
  expect(rows?.sheet).toBe("거래");
  expect(rows?.data[0]).toEqual([
    "식별자",
    "금액",
    "금액 성격",
    "통화",
    "포함 거래",
    "대체한 거래",
    "진영",
    "주는 쪽",
    "날짜",
    "날짜(가장 이른 날)",
    "날짜(가장 늦은 날)",
  ]);
  expect(rows?.data[1]?.slice(0, 7)).toEqual(["ferry-bid", 97_400_000, "확정", "USD", null, null, "북쪽"]);
  expect(rows?.data[1]?.[7]).not.toContain("ada-fenn");
  const day = new Date("2030-02-10T00:00:00Z");
  expect(rows?.data[1]?.slice(8)).toEqual(["2030-02-10", day, day]);
  expect(sources?.sheet).toBe("인용한 출처");
});

test("the third sheet describes the file in both languages, with the address of exactly these rows", async () => {
  const story = loadedSample();
  const [, , readme] = await sheetsOf(story, "deals", "kind=pledge&_col=amount&_dl=1");
  const text = JSON.stringify(readme?.data);
  for (const part of [
    story.title.ko,
    story.title.en,
    story.edition,
    story.verified,
    story.license.url,
    "금액",
    "Amount",
  ]) {
    expect(text).toContain(part);
  }
  expect(text).toContain(
    `https://desk.example/api/v1/ferry@${story.edition}/deals.xlsx?kind=pledge&_col=amount,amount_qualifier,currency,part_of,replaces"`,
  );
});

test("the same query gives the same bytes at any time", async () => {
  const story = loadedSample();
  const first = await bytes(story, "deals", "");
  await new Promise((resolve) => setTimeout(resolve, 2100));
  expect(Buffer.from(await bytes(story, "deals", "")).equals(Buffer.from(first))).toBe(true);
});

test("text that looks like a formula is written as text, unchanged", async () => {
  const value = "=1+1";
  const sheet = {
    name: "a",
    rows: [[{ value: "a" }], [{ value }], [{ value: "'@b" }], [{ value: "-1.0" }]],
    widths: [9],
  };
  const [read] = await readWorkbook(Buffer.from(await writeWorkbook([sheet], "2030-01-01")));
  expect(read?.data).toEqual([["a"], [value], ["'@b"], ["-1.0"]]);
});

test.each([
  ["more rows than an Excel sheet holds", { count: excelLimits.rows, text: "_col=id" }],
  ["more cells than fit into memory", { count: 200_000, text: "" }],
])("rejects %s with a problem that suggests an alternative", (_, { count, text }) => {
  const story = loadedSample();
  const request = readDatasetRequest(story, "deals", "xlsx", new URLSearchParams(text));
  const make = () => datasetWorkbook(story, "deals", request, { rows: [], count, next: null }, "");
  expect(make).toThrow(Problem);
  expect(make).toThrow(/_size|\.csv/);
});

test.each(["나".repeat(excelLimits.characters + 1), "constructor", "__proto__"])(
  "rejects a text that no cell can hold with a problem that names its column: %#",
  (title_en) => {
    const story = loadedSample();
    const request = readDatasetRequest(story, "deals", "xlsx", new URLSearchParams("_col=title_en"));
    const answer = { rows: [{ id: "a", title_en }], count: 1, next: null };
    expect(() => datasetWorkbook(story, "deals", request, answer, "")).toThrow(/title_en/);
  },
);
