import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, expect, test, vi } from "vitest";
import { draftRow, sampleStory } from "@/lib/check/testing/sample-story";
import { editionOf, InvalidData, readStory, readTexts, storyIds } from "@/lib/server/read-story";

/** Whether folders are listed backwards: Node sorts them on most machines, but promises nothing. */
const listing = vi.hoisted(() => ({ isReversed: false }));

vi.mock("node:fs", async (importOriginal) => {
  const fs = await importOriginal<typeof import("node:fs")>();
  const readdirSync = new Proxy(fs.readdirSync, {
    apply(list, self, passed) {
      const names = Reflect.apply(list, self, passed);
      return listing.isReversed ? names.toReversed() : names;
    },
  });
  return { ...fs, readdirSync };
});

const folders: string[] = [];

afterEach(() => {
  listing.isReversed = false;
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true });
});

function written(id: string, texts: ReadonlyMap<string, string>): string {
  const folder = mkdtempSync(join(tmpdir(), "stories-"));
  folders.push(folder);
  mkdirSync(join(folder, id));
  for (const [name, text] of texts) writeFileSync(join(folder, id, name), text);
  return folder;
}

const cellChanged = sampleStory((draft) => {
  draftRow(draft, "deals", "ferry-bid").amount = "97400001";
});

test("an edition is twelve hex digits, and the same in whichever order a machine writes and lists the files", () => {
  const texts = [...sampleStory()];
  const edition = editionOf(readTexts(written("ferry", new Map(texts)), "ferry"));
  expect(edition).toMatch(/^[0-9a-f]{12}$/);
  const backwards = written("ferry", new Map(texts.toReversed()));
  expect(editionOf(readTexts(backwards, "ferry"))).toBe(edition);
  listing.isReversed = true;
  expect(editionOf(readTexts(backwards, "ferry"))).toBe(edition);
});

test("an edition changes with a cell, with the story file, and with the name of a file", () => {
  const file = sampleStory((draft) => {
    draft.file.title.en = "The ferry quarrel";
  });
  const renamed = new Map([...sampleStory()].map(([name, text]) => [name === "deals.csv" ? "dealt.csv" : name, text]));
  const editions = [sampleStory(), cellChanged, file, renamed].map(editionOf);
  expect(new Set(editions).size).toBe(4);
});

test("a cell that moves into another file changes the edition", () => {
  expect(
    editionOf(
      new Map([
        ["a.csv", "xy"],
        ["b.csv", ""],
      ]),
    ),
  ).not.toBe(
    editionOf(
      new Map([
        ["a.csv", "x"],
        ["b.csv", "y"],
      ]),
    ),
  );
});

test("a story is read from its folder, under the edition of its files", () => {
  const folder = written("ferry", new Map([...sampleStory(), ["README.md", "not data"]]));
  expect(storyIds(folder)).toEqual(["ferry"]);
  const story = readStory(folder, "ferry");
  expect(story.id).toBe("ferry");
  expect(story.edition).toBe(editionOf(readTexts(folder, "ferry")));
  expect(story.edition).not.toBe(readStory(written("ferry", cellChanged), "ferry").edition);
  expect([...readTexts(folder, "ferry").keys()]).not.toContain("README.md");
});

test("a story with faults is refused with all of them, as the data check prints them", () => {
  const folder = written(
    "ferry",
    sampleStory((draft) => {
      draftRow(draft, "deals", "ferry-bid").amount = "97.4B";
      draftRow(draft, "events", "ev-bid").side = "east";
    }),
  );
  const read = () => readStory(folder, "ferry");
  expect(read).toThrow(InvalidData);
  expect(read).toThrow(
    `${join(folder, "ferry")}/deals.csv:2: amount: not a whole number: "97.4B" (perhaps "97400000000")\n`,
  );
  expect(read).toThrow(`${join(folder, "ferry")}/events.csv:2: side: `);
});
