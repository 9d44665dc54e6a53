import { parse } from "csv-parse/sync";
import fc from "fast-check";
import Papa from "papaparse";
import { expect, test } from "vitest";
import { loadedSample } from "@/lib/check/testing/loaded-sample";
import { unguardText } from "@/lib/csv/formula-guard";
import { type DatasetName, datasetNames } from "@/lib/datasets/registry";
import type { PlainRow } from "@/lib/query/plain-row";
import { allStories } from "@/lib/server/stories";
import { textStream } from "@/lib/server/text-stream";
import type { Story } from "@/lib/story/story";
import { answerRows } from "./answer-rows";
import { readDatasetRequest } from "./dataset-request";
import { datasetText } from "./dataset-text";
import { rowsCsv } from "./rows-csv";

const every = allStories().flatMap((story) =>
  datasetNames.map((name): [string, Story, DatasetName] => [`${story.id}/${name}`, story, name]),
);

/** The bytes of a CSV file as they are sent. */
async function fileOf(story: Story, name: DatasetName, text: string): Promise<Buffer> {
  const requested = readDatasetRequest(story, name, "csv", new URLSearchParams(text));
  const chunks: Uint8Array[] = [];
  const pieces = datasetText(story, name, "csv", requested, answerRows(story, name, requested));
  for await (const chunk of textStream(pieces)) chunks.push(chunk);
  return Buffer.concat(chunks);
}

test.each(every)("%s: every line outside quotes ends in CRLF, the last one too", async (_, story, name) => {
  for (const text of ["", "_labels=ko", "_q=nothing like it"]) {
    const bare = (await fileOf(story, name, text)).toString("utf8").replaceAll(/"(?:[^"]|"")*"/g, '""');
    expect(bare.endsWith("\r\n")).toBe(true);
    expect(bare.replaceAll("\r\n", "")).not.toMatch(/[\r\n]/);
  }
});

test.each(every)("%s: the guard against formulas never fires on the data", async (_, story, name) => {
  for (const text of ["", "_labels=ko", "_labels=en"]) {
    const records: string[][] = parse(await fileOf(story, name, text));
    for (const cell of records.flat()) expect(unguardText(cell)).toBe(cell);
  }
});

test.each(every)(
  "%s: a byte order mark comes first where it is requested, and nowhere else",
  async (_, story, name) => {
    const mark = Buffer.from([0xef, 0xbb, 0xbf]);
    const plain = await fileOf(story, name, "");
    expect(plain.includes(mark)).toBe(false);
    const marked = await fileOf(story, name, "_bom=1");
    expect(marked.subarray(0, 3).equals(mark)).toBe(true);
    expect(marked.subarray(3).includes(mark)).toBe(false);
    const cells = (file: Buffer) =>
      Papa.parse<string[]>(file.toString("utf8").replace("\ufeff", ""), { delimiter: "," }).data.flat();
    expect(cells(marked).map((cell) => cell.replace(/^'(?=\w)/, ""))).toEqual(cells(plain));
  },
);

const text = fc.oneof(
  fc.constantFrom(null, "", "'", "=1", "＝1", "''+a", "-1.0", "+3", " ", "\r\n", '"', ","),
  fc.string({ unit: "grapheme", maxLength: 10 }),
);

test("absent and empty text, and what the guard changes, come back from a file", () => {
  const story = loadedSample();
  const { columns } = readDatasetRequest(story, "deals", "csv", new URLSearchParams("_col=title_en,title_ko"));
  const property = fc.property(fc.array(fc.tuple(text, text), { maxLength: 6 }), (texts) => {
    const rows: PlainRow[] = texts.map(([title_en, title_ko], index) => ({ id: `row-${index}`, title_en, title_ko }));
    const file = [...rowsCsv(story, "deals", columns, rows, { labels: null })].join("");
    const read: (string | null)[][] = parse(file, {
      from: 2,
      cast: (cell, { quoting }) => (cell === "" && !quoting ? null : unguardText(cell)),
    });
    expect(read).toEqual(texts.map(([first, second], index) => [`row-${index}`, first, second]));
  });
  fc.assert(property, { seed: 976, numRuns: 1000 });
});
