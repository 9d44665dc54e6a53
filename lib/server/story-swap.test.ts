import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, expect, test } from "vitest";
import { discardBeside, finishSwaps, makeBeside, putInPlace } from "./story-swap";

const folders: string[] = [];

afterEach(() => {
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true });
});

/** A folder with a story `ferry` of two files, one of which is none of a story's. */
function withStory(): string {
  const folder = mkdtempSync(join(tmpdir(), "story-swap-"));
  folders.push(folder);
  mkdirSync(join(folder, "ferry"));
  writeFileSync(join(folder, "ferry", "deals.csv"), "old");
  writeFileSync(join(folder, "ferry", "map.png"), "map");
  return folder;
}

function dealsIn(folder: string): string {
  return readFileSync(join(folder, "ferry", "deals.csv"), "utf8");
}

test("a story keeps its files until the new ones are put in place, and keeps what is not replaced", () => {
  const folder = withStory();
  const path = makeBeside(folder, "ferry", new Map([["deals.csv", "new"]]));
  expect(readdirSync(path).sort()).toEqual(["deals.csv", "map.png"]);
  expect(dealsIn(folder)).toBe("old");
  putInPlace(folder, "ferry");
  expect(dealsIn(folder)).toBe("new");
  expect(readdirSync(folder)).toEqual(["ferry"]);
});

test("what was made beside can be discarded, and what a killed command left is made anew", () => {
  const folder = withStory();
  makeBeside(folder, "ferry", new Map([["stray.csv", "x"]]));
  expect(existsSync(join(makeBeside(folder, "ferry", new Map()), "stray.csv"))).toBe(false);
  discardBeside(folder, "ferry");
  expect(readdirSync(folder)).toEqual(["ferry"]);
  expect(dealsIn(folder)).toBe("old");
});

test("a command that was killed between the two renames leaves the new story, and one killed behind them too", () => {
  const folder = withStory();
  makeBeside(folder, "ferry", new Map([["deals.csv", "new"]]));
  renameSync(join(folder, "ferry"), join(folder, ".ferry.former"));
  finishSwaps(folder);
  expect(dealsIn(folder)).toBe("new");
  mkdirSync(join(folder, ".ferry.former"));
  finishSwaps(folder);
  expect(readdirSync(folder)).toEqual(["ferry"]);
});
