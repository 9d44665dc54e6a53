import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, expect, test, vi } from "vitest";
import { sampleStory } from "@/lib/check/testing/sample-story";
import { dataFolder, readTexts, storyIds } from "@/lib/server/read-story";
import { formatData } from "./format-data";

const folders: string[] = [];

afterEach(() => {
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true });
  vi.restoreAllMocks();
});

/** Runs the command on a folder of stories and returns what it prints. */
async function format(folder: string, ...args: string[]) {
  const out = vi.spyOn(console, "log").mockReturnValue();
  const errors = vi.spyOn(console, "error").mockReturnValue();
  const code = await formatData([...args, "--lang", "en"], folder);
  const lines = (spy: typeof out) => spy.mock.calls.flat().map((line) => String(line).replace(join(folder, "/"), ""));
  return { code, out: lines(out), errors: lines(errors) };
}

function temporary(): string {
  const folder = mkdtempSync(join(tmpdir(), "format-data-"));
  folders.push(folder);
  return folder;
}

test("files that a spreadsheet program saved become what they were, and what is no CSV is left", async () => {
  const folder = temporary();
  mkdirSync(join(folder, "ferry"));
  for (const [name, text] of sampleStory()) writeFileSync(join(folder, "ferry", name), text);
  await format(folder);
  vi.restoreAllMocks();
  const kept = readTexts(folder, "ferry");
  for (const [name, text] of kept)
    writeFileSync(
      join(folder, "ferry", name),
      `\ufeff${text.replaceAll("\n", "\r\n")}${name === "deals.csv" ? ",,\r\n" : ""}`,
    );
  expect(await format(folder, "ferry")).toEqual({
    code: 0,
    out: [...[...kept.keys()].map((name) => `ferry/${name}: written in one form`), "All files are in the one form."],
    errors: [],
  });
  vi.restoreAllMocks();
  expect(readTexts(folder, "ferry")).toEqual(kept);
  writeFileSync(join(folder, "ferry", "topics.csv"), 'id,"open');
  expect(await format(folder)).toEqual({
    code: 1,
    out: [],
    errors: ["ferry/topics.csv: left as it is; npm run data:check says why"],
  });
  expect(readFileSync(join(folder, "ferry", "topics.csv"), "utf8")).toBe('id,"open');
  expect(readdirSync(join(folder, "ferry")).filter((name) => name.endsWith(".part"))).toEqual([]);
});

test("what the command writes of the stories of the data folder differs from their files in line ends alone", async () => {
  const folder = temporary();
  for (const id of storyIds()) cpSync(join(dataFolder(), id), join(folder, id), { recursive: true });
  expect((await format(folder)).errors).toEqual([]);
  for (const id of storyIds())
    for (const [name, text] of readTexts(dataFolder(), id))
      expect(readTexts(folder, id).get(name), `${id}/${name}`).toBe(text.replaceAll("\r\n", "\n"));
});

test("a story that is not there is named, with those that are", async () => {
  const folder = temporary();
  mkdirSync(join(folder, "ferry"));
  writeFileSync(join(folder, "ferry", "story.json"), "{}");
  await expect(format(folder, "fery")).rejects.toThrow('There is no story "fery"; the stories are ferry.');
});
