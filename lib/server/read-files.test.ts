import { chmodSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, truncateSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, expect, test } from "vitest";
import { englishOf } from "@/lib/text/testing/english-of";
import { readFiles } from "./read-files";
import { readProblem } from "./read-problem";
import { asNobody } from "./testing/as-nobody";

const folders: string[] = [];

afterEach(() => {
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true });
});

function temporary(): string {
  const folder = mkdtempSync(join(tmpdir(), "read-files-"));
  chmodSync(folder, 0o755);
  folders.push(folder);
  return folder;
}

test("CSV files and story.json are read in order, by way of links, and nothing else", () => {
  const folder = temporary();
  for (const name of ["b.csv", "story.json", "README.md", "deals.csv~", "._b.csv", ".~lock.b.csv#", "note.json"])
    writeFileSync(join(folder, name), name);
  symlinkSync("b.csv", join(folder, "A.CSV"));
  const { texts, unread } = readFiles(folder);
  expect([...texts]).toEqual([
    ["A.CSV", "b.csv"],
    ["b.csv", "b.csv"],
    ["story.json", "story.json"],
  ]);
  expect(unread.size).toBe(0);
});

test("what cannot be read is named with what to do; nothing is read without end", () => {
  const folder = temporary();
  const path = (name: string) => join(folder, name);
  mkdirSync(path("deals.csv"));
  symlinkSync("/nowhere", path("cases.csv"));
  symlinkSync("notes.csv", path("notes.csv"));
  symlinkSync("/dev/zero", path("rulings.csv"));
  writeFileSync(path("events.csv"), "");
  truncateSync(path("events.csv"), 64_000_001);
  writeFileSync(path("terms.csv"), "id");
  chmodSync(path("terms.csv"), 0o000);
  writeFileSync(path("topics.csv"), "id");
  const { texts, unread } = asNobody(() => readFiles(folder));
  expect([...texts.keys()]).toEqual(["topics.csv"]);
  expect(Object.fromEntries([...unread].map(([name, reason]) => [name, englishOf(reason)]))).toEqual({
    "cases.csv": "is a link that leads nowhere; mend or remove it",
    "deals.csv": "is a folder, where a file should be; rename it or move it away",
    "events.csv": "is larger than 64 MB; divide the story, or remove what is not needed",
    "notes.csv": "is a link that leads back to itself; mend or remove it",
    "rulings.csv": "is not an ordinary file but a device, pipe or socket; put a file in its place",
    "terms.csv": "may not be read by this user; grant the right to read it, for example by `chmod -R a+rX`",
  });
});

test("another failure of the system keeps its code, and an error of our own is thrown on", () => {
  expect(englishOf(readProblem(Object.assign(new Error("EIO: i/o error"), { code: "EIO" })))).toBe(
    "could not be read, for the system says EIO; look at the disk and try again",
  );
  const own = new TypeError("x is not a function");
  expect(() => readProblem(own)).toThrow(own);
});
