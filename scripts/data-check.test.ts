import { spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, expect, test } from "vitest";
import { draftRow, sampleStory } from "@/lib/check/testing/sample-story";
import { root } from "./run";

const folders: string[] = [];

afterEach(() => {
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true });
});

/** Runs the command as `npm run data:check` does, on a folder with these stories. */
function check(stories: Readonly<Record<string, ReadonlyMap<string, string | Buffer>>>) {
  const folder = mkdtempSync(join(tmpdir(), "data-check-"));
  folders.push(folder);
  for (const [id, texts] of Object.entries(stories)) {
    mkdirSync(join(folder, id));
    for (const [name, text] of texts) writeFileSync(join(folder, id, name), text);
  }
  const { status, stdout, stderr } = spawnSync(process.execPath, ["--import", "tsx", "scripts/data-check.ts"], {
    cwd: root,
    env: { ...process.env, COUNTERPOINT_DATA: folder, NODE_OPTIONS: "" },
    encoding: "utf8",
  });
  const lines = (text: string) => text.replaceAll(join(folder, "/"), "").trim().split("\n");
  return { status, out: lines(stdout), errors: lines(stderr) };
}

test("valid stories: exit code 0 and one line each", () => {
  const { status, out, errors } = check({ ferry: sampleStory(), "second-ferry": sampleStory() });
  expect({ status, errors }).toEqual({ status: 0, errors: [""] });
  expect(out).toEqual(["ferry: 37 rows in 15 datasets, no fault", "second-ferry: 37 rows in 15 datasets, no fault"]);
});

test("a broken story: exit code 1, every fault with file, line, column and fix, and the valid one checked all the same", () => {
  const broken = sampleStory((draft) => {
    draftRow(draft, "deals", "ferry-bid").amount = "97.4B";
    draftRow(draft, "deals", "pier-part").date = "2025-02-30";
    draftRow(draft, "events", "ev-bid").actors = "ada-fen";
  });
  broken.delete("topics.csv");
  const { status, out, errors } = check({ broken, ferry: sampleStory() });
  expect(status).toBe(1);
  expect(out).toEqual(["ferry: 37 rows in 15 datasets, no fault"]);
  expect(errors).toEqual([
    'broken/deals.csv:2: amount: not a whole number: "97.4B" (perhaps "97400000000")',
    'broken/deals.csv:6: date: day does not exist: "2025-02-30"',
    'broken/events.csv:2: actors: no such row in entities.csv: "ada-fen" (perhaps "ada-fenn")',
    "broken/topics.csv:1: the file is missing: topics.csv",
    "4 faults; nothing is served until the data is mended",
  ]);
});

test("a file that is not UTF-8: exit code 1 and the line", () => {
  const texts: Map<string, string | Buffer> = sampleStory();
  const topics = String(texts.get("topics.csv")).replace("Fares", "F\xe4hren");
  texts.set("topics.csv", Buffer.from(topics.replaceAll(/[^\0-\xff]/g, "x"), "latin1"));
  const { status, errors } = check({ ferry: texts });
  expect(status).toBe(1);
  expect(errors[0]).toBe("ferry/topics.csv:2: is not UTF-8 here; save the file as UTF-8");
  expect(errors[1]).toBe("1 fault; nothing is served until the data is mended");
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

test("no story at all: exit code 1", () => {
  const { status, errors } = check({});
  expect(status).toBe(1);
  expect(errors[0]).toMatch(/: no story; a story is a folder with a story\.json and its CSV files$/);
});
