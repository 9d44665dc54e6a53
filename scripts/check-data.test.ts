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
function check(stories: Readonly<Record<string, ReadonlyMap<string, string | Buffer>>>) {
  const folder = mkdtempSync(join(tmpdir(), "check-data-"));
  folders.push(folder);
  for (const [id, texts] of Object.entries(stories)) {
    mkdirSync(join(folder, id));
    for (const [name, text] of texts) writeFileSync(join(folder, id, name), text);
  }
  const { status, stdout, stderr } = spawnSync(process.execPath, ["--import", "tsx", "scripts/check-data.ts"], {
    cwd: root,
    env: { ...process.env, COUNTERPOINT_DATA: folder, NODE_OPTIONS: "" },
    encoding: "utf8",
  });
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
  });
  const { status, out, errors } = check({ ferry: sampleStory(), "second-ferry": larger });
  expect({ status, errors }).toEqual({ status: 0, errors: [""] });
  expect(out).toEqual([summary("ferry", sampleStory()), summary("second-ferry", larger)]);
  expect(out[0]).not.toBe(out[1]?.replace("second-", ""));
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

test("no story: exit code 1", () => {
  const { status, errors } = check({});
  expect(status).toBe(1);
  expect(errors[0]).toMatch(/: no story; a story is a folder with a story\.json and its CSV files$/);
});

test("a folder whose name is no story's: exit code 1, and which name it is", () => {
  const { status, out, errors } = check({ "The Ferry": sampleStory() });
  expect({ status, out }).toEqual({ status: 1, out: [""] });
  expect(errors.at(-1)).toContain("kebab-case");
  expect(errors.at(-1)).toContain('"The Ferry"');
});
