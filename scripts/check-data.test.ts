import { spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { parse } from "csv-parse/sync";
import { afterEach, expect, test } from "vitest";
import { draftRow, sampleStory } from "@/lib/check/testing/sample-story";
import { root } from "./run";

const folders: string[] = [];

afterEach(() => {
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true });
});

/** Runs the command as `npm run data:check` does, on a folder with these stories. */
function check(
  stories: Readonly<Record<string, ReadonlyMap<string, string | Buffer>>>,
  within = "",
  args: readonly string[] = [],
  locale = "C",
) {
  const folder = mkdtempSync(join(tmpdir(), "check-data-"));
  folders.push(folder);
  for (const [id, texts] of Object.entries(stories)) {
    mkdirSync(join(folder, id));
    for (const [name, text] of texts) {
      if (text === "folder") mkdirSync(join(folder, id, name));
      else writeFileSync(join(folder, id, name), text);
    }
  }
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    ["--import", "tsx", "scripts/check-data.ts", ...args],
    {
      cwd: root,
      env: { ...process.env, COUNTERPOINT_DATA: join(folder, within), NODE_OPTIONS: "", LC_ALL: locale },
      encoding: "utf8",
    },
  );
  const lines = (text: string) => text.replaceAll(join(folder, "/"), "").trim().split("\n");
  return { status, out: lines(stdout), errors: lines(stderr) };
}

/** The line that the check prints about a valid story, with counts made independently of it. */
function summary(id: string, texts: ReadonlyMap<string, string>): string {
  const files = [...texts].flatMap(([name, text]) => (name.endsWith(".csv") ? [parse(text, { columns: true })] : []));
  return `${id}: ${files.flat().length} rows in ${files.length} datasets, no faults`;
}

test("valid stories: exit code 0 and one line each", () => {
  const larger = sampleStory(({ rows }) => {
    rows.sources.push({ ...rows.sources[0], id: "gazette-2040" });
    for (const event of rows.events) event.sources = "gazette-2040";
  });
  const { status, out, errors } = check({ ferry: sampleStory(), "second-ferry": larger });
  expect({ status, errors }).toEqual({ status: 0, errors: [""] });
  expect(out).toEqual([summary("ferry", sampleStory()), summary("second-ferry", larger)]);
  expect(out[0]).not.toBe(out[1]?.replace("second-", ""));
});

test("a story that is named is checked alone; a name that none has is said", () => {
  const stories = { ferry: sampleStory(), pier: new Map([["story.json", "{"]]) };
  expect(check(stories, "", ["ferry"])).toMatchObject({ status: 0, out: [summary("ferry", sampleStory())] });
  const { status, errors } = check(stories, "", ["fery"]);
  expect(status).toBe(1);
  expect(errors).toEqual([expect.stringMatching(/^There is no story "fery"; the stories are ferry, pier\./)]);
});

test("an invalid story: exit code 1, every fault with file, line, column and fix, and the valid story still checked", () => {
  const invalid = sampleStory((draft) => {
    draftRow(draft, "deals", "ferry-bid").amount = "97.4B";
    draftRow(draft, "deals", "pier-part").date = "2025-02-30";
    draftRow(draft, "events", "ev-bid").actors = "ada-fen";
  });
  invalid.delete("topics.csv");
  const { status, out, errors } = check({ invalid, ferry: sampleStory() });
  expect(status).toBe(1);
  expect(out).toEqual([summary("ferry", sampleStory())]);
  expect(errors).toEqual([
    'invalid/deals.csv:2: amount: not a whole number: "97.4B" (perhaps "97400000000")',
    'invalid/deals.csv:6: date: day does not exist: "2025-02-30"',
    'invalid/events.csv:2: actors: no such row in entities.csv: "ada-fen" (perhaps "ada-fenn")',
    "invalid/topics.csv:1: the file is missing: topics.csv",
    "4 faults; nothing is served until the data is fixed",
  ]);
});

test("a file that is not UTF-8: exit code 1 and the line", () => {
  const texts: Map<string, string | Buffer> = sampleStory();
  const topics = String(texts.get("topics.csv")).replace("Fares", "F\xe4hren");
  texts.set("topics.csv", Buffer.from(topics.replaceAll(/[^\0-\xff]/g, "x"), "latin1"));
  const { status, errors } = check({ ferry: texts });
  expect(status).toBe(1);
  expect(errors[0]).toBe("ferry/topics.csv:2: is not UTF-8 here; save the file as UTF-8");
  expect(errors[1]).toBe("1 fault; nothing is served until the data is fixed");
});

test("a topic with one side only: a warning, and exit code 0", () => {
  const { status, errors } = check({
    ferry: sampleStory((draft) => {
      draft.rows.positions.pop();
    }),
  });
  expect(status).toBe(0);
  expect(errors).toEqual(["ferry: warning: positions.csv: the topic fares has no position of bo-marsh"]);
});

test("what a folder holds that is no story: warnings, and every problem beside the faults of the stories", () => {
  const faulty = sampleStory((draft) => {
    draftRow(draft, "deals", "ferry-bid").amount = "-5";
  });
  const { status, out, errors } = check({
    ".git": new Map([["HEAD", ""]]),
    "My Ferry": sampleStory(),
    docs: new Map([["guide.md", ""]]),
    ferry: sampleStory(),
    hollow: new Map(),
    "second-ferry": faulty,
  });
  expect(status).toBe(1);
  expect(out).toEqual([summary("ferry", sampleStory())]);
  expect(errors).toEqual([
    expect.stringMatching(/^My Ferry: a story's folder needs a name in kebab-case .* \(perhaps "my-ferry"\)$/),
    "hollow: is empty; put the files of a story there, or remove the folder",
    "docs: warning: ignored, for it holds no file of a story",
    'second-ferry/deals.csv:2: amount: not more than zero; if the amount was not disclosed, leave the cell empty: "-5"',
    "3 faults; nothing is served until the data is fixed",
  ]);
});

test("files that are something else: one sentence each, without a code of the system", () => {
  const texts: Map<string, string | Buffer | "folder"> = sampleStory();
  texts.set("deals.csv", "folder");
  texts.set("events.csv", Buffer.from(`\ufeff${texts.get("events.csv")}`, "utf16le"));
  texts.set("sites.csv", Buffer.from("504b030414000000", "hex"));
  texts.set("sources.csv", String(texts.get("sources.csv")).split("\r\n")[0] ?? "");
  texts.set("topics.csv", String(texts.get("topics.csv")).replaceAll(",", "\t"));
  const { status, errors } = check({ ferry: texts });
  expect(status).toBe(1);
  expect(errors).toEqual([
    "ferry/deals.csv:1: is a folder, where a file should be; rename it or move it away",
    "ferry/events.csv:1: is UTF-16 and not UTF-8; save the file as UTF-8",
    "ferry/sites.csv:1: is a workbook (XLSX, ODS) or another ZIP file under another name; save it as CSV with commas, in UTF-8",
    expect.stringMatching(
      /^ferry\/sources\.csv:1: holds only its header, while its rows are named \d+ times elsewhere;/,
    ),
    "ferry/topics.csv:1: cells are separated by tabs; save the file with commas",
    "5 faults; nothing is served until the data is fixed",
  ]);
});

test("a folder that does not exist: exit code 1 and one sentence", () => {
  const { status, errors } = check({}, "nowhere");
  expect(status).toBe(1);
  expect(errors).toEqual([
    "nowhere: there is no such folder; make it, or set COUNTERPOINT_DATA to the folder that holds the stories",
    "1 fault; nothing is served until the data is fixed",
  ]);
});

test("no story: exit code 1", () => {
  const { status, errors } = check({});
  expect(status).toBe(1);
  expect(errors[0]).toMatch(/: no story; a story is a folder with a story\.json and its CSV files$/);
});

test("every line is Korean where it is asked for, or where the system is Korean", () => {
  const faulty = sampleStory((draft) => {
    draftRow(draft, "deals", "ferry-bid").amount = "97.4M";
    draftRow(draft, "deals", "pier-fund").status = "";
    draft.file.verified = "soon";
  });
  const lines = [
    'ferry/deals.csv:2: amount: 정수가 아니다. 숫자만 적는다: "97.4M" ("97400000"인 듯)',
    "ferry/deals.csv:5: status: 비어 있다",
    'ferry/story.json:10: verified: 2026-07-02 같은 날짜가 아니다: "soon"',
    "잘못된 곳 3개. 고치기 전에는 아무것도 내보내지 않는다",
  ];
  expect(check({ ferry: faulty }, "", ["--lang", "ko"]).errors).toEqual(lines);
  expect(check({ ferry: faulty }, "", [], "ko_KR.UTF-8").errors).toEqual(lines);
  expect(check({ ferry: faulty }, "", ["--lang=en"], "ko_KR.UTF-8").errors[3]).toMatch(/^3 faults;/);
});

test("warnings and the summary are Korean as well", () => {
  const oneSided = sampleStory((draft) => {
    draft.rows.positions.pop();
  });
  const { out, errors } = check({ ferry: oneSided, docs: new Map([["a.md", ""]]) }, "", ["--lang", "ko"]);
  expect(errors).toEqual([
    "docs: 주의: 이야기 파일이 없는 폴더라 읽지 않는다",
    "ferry: 주의: positions.csv: 주제 fares에 bo-marsh의 입장이 없다",
  ]);
  expect(out).toEqual([expect.stringMatching(/^ferry: 데이터셋 \d+개에 행 \d+개, 잘못된 곳 없음$/)]);
});

test.each([
  [["--lang", "fr"], /not in "fr"/],
  [["--langs", "ko"], /There is no option --langs; .* Perhaps --lang was meant\./],
  [["--lang"], /--lang needs a value behind it\./],
])("the command line %j is refused in a sentence", (args, sentence) => {
  const { status, errors } = check({ ferry: sampleStory() }, "", args);
  expect(status).toBe(1);
  expect(errors).toEqual([expect.stringMatching(sentence)]);
});
