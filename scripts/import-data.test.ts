import { fork } from "node:child_process";
import { once } from "node:events";
import { cpSync, mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { createServer } from "node:http";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import { pathToFileURL } from "node:url";
import fc from "fast-check";
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test, vi } from "vitest";
import { changedCells } from "@/lib/check/changed-cells";
import type { StoryTexts } from "@/lib/check/check-story";
import { draftRow, sampleStory } from "@/lib/check/testing/sample-story";
import { sampleSheet, workbookOf } from "@/lib/import/testing/sample-sheets";
import { readTexts } from "@/lib/server/read-story";
import { finishSwaps } from "@/lib/server/story-swap";
import { starterFiles } from "@/lib/starter/starter-files";
import { englishOf } from "@/lib/text/testing/english-of";
import { bundle } from "./bundle";
import { CommandProblem } from "./command-line";
import { importData } from "./import-data";
import { root } from "./run";

let folder = "";

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "import-data-"));
});

afterEach(() => {
  rmSync(folder, { recursive: true });
  vi.restoreAllMocks();
});

function writeStory(path: string, texts: StoryTexts) {
  mkdirSync(path, { recursive: true });
  for (const [name, text] of texts) writeFileSync(join(path, name), text);
}

/** Runs the command; what it refuses in a sentence is among the errors, in English. */
async function run(...args: string[]) {
  const out = vi.spyOn(console, "log").mockReturnValue();
  const errors = vi.spyOn(console, "error").mockReturnValue();
  const lines = (spy: typeof out) =>
    spy.mock.calls.flat().map((line) => String(line).replaceAll(join(folder, "/"), ""));
  try {
    const code = await importData([...args, "--lang", "en"], join(folder, "data"));
    return { code, out: lines(out), errors: lines(errors) };
  } catch (error) {
    if (!(error instanceof CommandProblem)) throw error;
    return { code: 1, out: lines(out), errors: [englishOf(error.pair).replaceAll(join(folder, "/"), "")] };
  } finally {
    vi.restoreAllMocks();
  }
}

const higher = sampleStory((draft) => {
  draftRow(draft, "deals", "ferry-bid").amount = "98000000";
});

describe("what is imported", () => {
  test("a folder of CSV files as a new story, which is named after it", async () => {
    writeStory(join(folder, "ferry"), sampleStory());
    const { code, out, errors } = await run(join(folder, "ferry"));
    expect({ code, errors }).toEqual({ code: 0, errors: [] });
    expect(out.at(-1)).toMatch(/^data\/ferry: imported .*deals\.csv.*story\.json\. Run npm run data:check\.$/);
    expect(changedCells(sampleStory(), readTexts(join(folder, "data"), "ferry"))).toEqual([]);
  });

  test("one sheet into a story, whose other files stay", async () => {
    writeStory(join(folder, "data", "ferry"), sampleStory());
    writeFileSync(join(folder, "data", "ferry", "map.png"), "map");
    const sheet = sampleSheet("deals", ({ rows }) => {
      if (rows[1]) rows[1][5] = "9800만";
    });
    writeFileSync(join(folder, "book.xlsx"), await workbookOf([sheet]));
    const { code, out } = await run(join(folder, "book.xlsx"), "--story", "ferry");
    expect({ code, out }).toEqual({
      code: 0,
      out: ['deals!F2: "9800만" → "98000000"', "data/ferry: imported deals.csv. Run npm run data:check."],
    });
    expect(changedCells(higher, readTexts(join(folder, "data"), "ferry"))).toEqual([]);
    expect(readdirSync(join(folder, "data"))).toEqual(["ferry"]);
    expect(readdirSync(join(folder, "data", "ferry"))).toContain("map.png");
  });

  test("tables into a story that data:new made, before its story.json is filled in", async () => {
    writeStory(join(folder, "data", "ferry"), starterFiles("ko"));
    const sheets = [sampleSheet("terms"), sampleSheet("sources"), sampleSheet("topics")];
    writeFileSync(join(folder, "ferry.xlsx"), await workbookOf(sheets));
    expect(await run(join(folder, "ferry.xlsx"))).toMatchObject({ code: 0, errors: [] });
  });

  test("CSV as a program saved it where cells are separated by semicolons", async () => {
    writeStory(join(folder, "data", "ferry"), sampleStory());
    writeFileSync(join(folder, "topics.csv"), "\ufeffid;title_en;title_ko;order\r\nfares;Fares;요금;１\r\n");
    const { code, out } = await run(join(folder, "topics.csv"), "--story", "ferry");
    expect({ code, first: out[0] }).toEqual({ code: 0, first: 'topics!D2: "１" → "1"' });
  });
});

describe("what is refused: one sentence, and nothing is written", () => {
  const xls = Buffer.from("d0cf11e0a1b11ae1", "hex");

  test.each<[what: string, file: string, bytes: string | Uint8Array, sentence: RegExp]>([
    [
      "CP949",
      "topics.csv",
      Buffer.from("id,title_ko\nfares,\xbf\xe4\n", "latin1"),
      /^topics\.csv:2: is in CP949, as Excel saves/,
    ],
    ["UTF-16", "topics.csv", Buffer.from("\ufeffid,title_ko\n", "utf16le"), /^topics\.csv:1: is UTF-16 and not UTF-8/],
    ["an old workbook", "topics.csv", xls, /^topics\.csv is an old Excel workbook \(XLS\); open it, save it as \.xlsx/],
    ["a page that asks to log in", "topics.csv", "<!DOCTYPE html>", /^topics\.csv:1: is a web page/],
    [
      "half a workbook",
      "topics.xlsx",
      Buffer.from("PK\u0003\u0004zz"),
      /^topics\.xlsx is no workbook that can be read/,
    ],
    [
      "an open quotation mark",
      "topics.csv",
      'id,title_en\nfares,"Fares',
      /^topics\.csv:2: a quotation mark opens here/,
    ],
    ["another kind of file", "topics.pdf", "%PDF", /^topics\.pdf holds no table; give a workbook/],
  ])("%s", async (_, file, bytes, sentence) => {
    writeStory(join(folder, "data", "ferry"), sampleStory());
    writeFileSync(join(folder, file), bytes);
    const { code, errors } = await run(join(folder, file), "--story", "ferry");
    expect({ code, errors }).toEqual({ code: 1, errors: [expect.stringMatching(sentence)] });
    expect(readTexts(join(folder, "data"), "ferry")).toEqual(new Map([...sampleStory()].sort()));
  });

  test("a fault is named at its cell of the sheet", async () => {
    writeStory(join(folder, "data", "ferry"), sampleStory());
    const sheet = sampleSheet("deals", ({ rows }) => {
      rows.splice(1, 0, [null]);
      if (rows[2]) rows[2][18] = "refusd";
    });
    writeFileSync(join(folder, "book.xlsx"), await workbookOf([sheet]));
    expect(await run(join(folder, "book.xlsx"), "--story", "ferry")).toMatchObject({
      code: 1,
      errors: [
        'deals!S3: status: not in the fixed list deals.status of terms.csv: "refusd" (perhaps "refused")',
        "1 problem; nothing was written",
      ],
    });
  });

  test("a file that would leave another one pointing at nothing", async () => {
    writeStory(join(folder, "data", "ferry"), sampleStory());
    const sheet = sampleSheet("topics", ({ rows }) => rows[1]?.splice(0, 1, "tolls"));
    writeFileSync(join(folder, "book.xlsx"), await workbookOf([sheet]));
    const { errors } = await run(join(folder, "book.xlsx"), "--story", "ferry");
    expect(errors[0]).toMatch(/^data\/ferry\/claims\.csv:2: topic_id: no such row in topics\.csv: "fares"/);
  });

  test.each<[what: string, args: string[], sentence: RegExp]>([
    ["nothing", [], /^Name what to import: /],
    ["a file that is not there", ["gone.xlsx"], /^There is no file or folder gone\.xlsx; look at its name\.$/],
    ["a name that no story can have", ["My Book.xlsx"], /^Name the story into which to import: --story /],
    ["a story that no folder can have", ["a.xlsx", "--story", "A b"], /kebab-case .*\(perhaps "a-b"\)$/],
  ])("%s", async (_, args, sentence) => {
    expect(await run(...args)).toMatchObject({ code: 1, errors: [expect.stringMatching(sentence)] });
  });

  test("a story without its story.json, and a workbook without a dataset", async () => {
    writeFileSync(
      join(folder, "ferry.xlsx"),
      await workbookOf([{ ...sampleSheet("topics"), name: "x", rows: [["a"]] }]),
    );
    expect((await run(join(folder, "ferry.xlsx"))).errors).toEqual([
      "The story ferry has no story.json yet; run npm run data:new ferry first, then import.",
    ]);
    writeStory(join(folder, "data", "ferry"), sampleStory());
    expect((await run(join(folder, "ferry.xlsx"))).errors[0]).toBe(
      "No sheet has the name or the columns of a dataset; name sheets deals, events and so on.",
    );
  });
});

describe("a published sheet", () => {
  const answers = new Map<string, string | Uint8Array>([
    ["/topics.csv", "id,title_en,title_ko,order\nfares,Fares,요금,2\n"],
  ]);
  const server = createServer((request, response) => {
    const body = answers.get(request.url ?? "");
    response.writeHead(body === undefined ? 404 : 200).end(body);
  });
  let origin = "";

  beforeAll(async () => {
    server.listen(0, "127.0.0.1");
    await once(server, "listening");
    const address = server.address();
    origin = `http://127.0.0.1:${typeof address === "object" ? address?.port : ""}`;
    answers.set("/book", await workbookOf([sampleSheet("deals")]));
  });

  afterAll(() => {
    server.close();
  });

  test("CSV and a workbook are read from an address; what gives none is named", async () => {
    writeStory(join(folder, "data", "ferry"), sampleStory());
    expect(await run(`${origin}/topics.csv`, "--story", "ferry")).toMatchObject({ code: 0 });
    expect(readTexts(join(folder, "data"), "ferry").get("topics.csv")).toMatch(/,2\n$/);
    expect(await run(`${origin}/book`, "--story", "ferry")).toMatchObject({ code: 0 });
    expect((await run(`${origin}/gone`, "--story", "ferry")).errors[0]).toMatch(
      /\/gone answers 404; publish the sheet/,
    );
    expect((await run("http://127.0.0.1:1/x.csv", "--story", "ferry")).errors[0]).toMatch(/gives no answer; look at/);
  });
});

test("killed at 30 random moments, it leaves the old story or the new one, never half of it", async () => {
  const data = join(folder, "data");
  const [first, second] = [join(folder, "first"), join(folder, "second")];
  writeStory(first, sampleStory());
  writeStory(second, higher);
  cpSync(first, join(data, "ferry"), { recursive: true });
  const states = [sampleStory(), higher];
  // Bundled once: transpiling for each of 30 processes would take minutes on a busy machine.
  const script = join(root, ".build", "import-repeatedly.mjs");
  const entryPoints = [join(root, "scripts", "testing", "import-repeatedly.ts")];
  const address = JSON.stringify(pathToFileURL(join(root, "scripts", "run.ts")));
  await bundle(
    {
      entryPoints,
      outfile: script,
      bundle: true,
      platform: "node",
      format: "esm",
      packages: "external",
      define: { "import.meta.url": address },
    },
    false,
  );
  let cutShort = 0;
  for (const moment of fc.sample(fc.integer({ min: 0, max: 200 }), { seed: 30, numRuns: 30 })) {
    const child = fork(script, [data, first, second], { cwd: root, execArgv: [], silent: true });
    await once(child, "message");
    await wait(moment);
    child.kill("SIGKILL");
    await once(child, "exit");
    cutShort += readdirSync(data).length > 1 ? 1 : 0;
    finishSwaps(data);
    const left = readTexts(data, "ferry");
    expect(states.map((state) => changedCells(state, left).length)).toContain(0);
    expect([...left.keys()]).toEqual([...sampleStory().keys()].sort());
  }
  // Else the moments would prove nothing.
  expect(cutShort).toBeGreaterThan(0);
}, 180_000);
