import { parse } from "csv-parse/sync";
import { expect, test } from "vitest";
import { z } from "zod";
import { loadedSample } from "@/lib/check/testing/loaded-sample";
import { type DatasetName, datasetNames, datasets } from "@/lib/datasets/registry";
import { allStories } from "@/lib/server/stories";
import { fullestStory } from "@/lib/story/fullest-story";
import type { Story } from "@/lib/story/story";
import { answerRows } from "./answer-rows";
import { type DataFormat, readDatasetRequest } from "./dataset-request";
import { datasetText } from "./dataset-text";

const every = allStories().flatMap((story) =>
  datasetNames.map((name): [string, Story, DatasetName] => [`${story.id}/${name}`, story, name]),
);
const answer = z.object({
  count: z.number(),
  next: z.string().nullable(),
  rows: z.array(z.looseObject({ id: z.string() })),
  links: z.object({ next: z.string().nullable() }),
});

const request = (story: Story, name: DatasetName, format: DataFormat, text: string) =>
  readDatasetRequest(story, name, format, new URLSearchParams(text));

function body(story: Story, name: DatasetName, format: Exclude<DataFormat, "xlsx">, text: string): string {
  const requested = request(story, name, format, text);
  return [...datasetText(story, name, format, requested, answerRows(story, name, requested))].join("");
}

const json = (story: Story, name: DatasetName, text: string) =>
  answer.parse(JSON.parse(body(story, name, "json", text)));

const csv = (story: Story, name: DatasetName, text: string): Record<string, string>[] =>
  parse(body(story, name, "csv", text), { columns: true });

/** A query with a filter, a search and a sort that selects some rows of most datasets. */
function queryFor(name: DatasetName): string {
  const [column = "id"] = datasets[name].shown;
  return `_q=e&_sort=-${column}&id__contains=-`;
}

test.each(every)("%s: walking in pages of seven gives the rows of _size=max, each once", (_, story, name) => {
  for (const text of ["", queryFor(name)]) {
    const all = json(story, name, `${text}&_size=max`);
    expect(all.next).toBeNull();
    expect(all.rows).toHaveLength(all.count);
    const walked: unknown[] = [];
    let next: string | null = "";
    for (let pages = 0; next !== null && pages <= all.count / 7; pages++) {
      const page = json(story, name, `${text}&_size=7${next && `&_next=${next}`}`);
      expect(page.count).toBe(all.count);
      expect(page.rows.length).toBe(Math.min(7, all.count - walked.length));
      walked.push(...page.rows);
      next = page.next;
      const parameters = page.links.next === null ? null : new URL(page.links.next, "http://a.example").searchParams;
      expect(parameters?.get("_next") ?? null).toBe(next);
      expect(parameters?.get("_size") ?? "7").toBe("7");
    }
    expect(walked).toEqual(all.rows);
  }
});

test.each(every)("%s: JSON and CSV of one query have the same rows in the same order", (_, story, name) => {
  for (const text of ["", queryFor(name)]) {
    const rows = json(story, name, `${text}&_size=max`).rows;
    const records = csv(story, name, text);
    expect(records.map(({ id }) => id)).toEqual(rows.map(({ id }) => id));
    const declared: Readonly<Record<string, { readonly codec: z.ZodType<unknown, string> }>> = datasets[name].columns;
    for (const [index, record] of records.entries()) {
      const decoded = Object.entries(record).map(([column, cell]) => [column, declared[column]?.codec.decode(cell)]);
      expect(Object.fromEntries(decoded)).toEqual(rows[index]);
    }
  }
});

test.each(every)("%s: each line of NDJSON is a row of the JSON response", (_, story, name) => {
  for (const text of ["", queryFor(name)]) {
    const lines = body(story, name, "ndjson", text).split("\n");
    expect(lines.pop()).toBe("");
    const { rows } = json(story, name, `${text}&_size=max`);
    expect(lines.map((line) => JSON.parse(line))).toEqual(rows);
  }
});

test("NDJSON has the order of the columns and types its values", () => {
  const text = body(loadedSample(), "deals", "ndjson", "_col=amount,id,in_article&id=pier-fund");
  expect(text).toBe(
    '{"amount":5000000,"amount_qualifier":"up_to","currency":"USD","part_of":null,"replaces":null,"id":"pier-fund","in_article":false}\n',
  );
});

test("the queries of these tests find rows", () => {
  const counts = every.map(([, story, name]) => json(story, name, queryFor(name)).count);
  expect(counts.filter((count) => count > 7).length).toBeGreaterThan(8);
});

test("a page behind the last row is empty and has no next", () => {
  const story = fullestStory(allStories());
  if (!story) throw new Error("the data folder has no story");
  const requested = { ...request(story, "deals", "json", ""), offset: 100_000 };
  const { rows, count, next } = answerRows(story, "deals", requested);
  expect({ rows: [...rows], count, next }).toEqual({ rows: [], count: story.rows.deals.length, next: null });
});
