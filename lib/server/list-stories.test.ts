import { chmodSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, expect, test } from "vitest";
import { sampleStory } from "@/lib/check/testing/sample-story";
import { englishOf } from "@/lib/text/testing/english-of";
import { listStories } from "./list-stories";
import { readStory } from "./read-story";
import { asNobody } from "./testing/as-nobody";

const folders: string[] = [];

afterEach(() => {
  for (const folder of folders.splice(0)) {
    chmodSync(folder, 0o700);
    rmSync(folder, { recursive: true });
  }
});

function temporary(): string {
  const folder = mkdtempSync(join(tmpdir(), "list-stories-"));
  chmodSync(folder, 0o755);
  folders.push(folder);
  return folder;
}

function writeStory(folder: string) {
  mkdirSync(folder, { recursive: true });
  for (const [name, text] of sampleStory()) writeFileSync(join(folder, name), text);
}

const useSetting = "or set COUNTERPOINT_DATA to the folder that holds the stories";

test("a working copy of Git, and what lies beside the stories", () => {
  const folder = temporary();
  writeStory(join(folder, "ferry"));
  for (const name of [".git", ".github", "lost+found", "docs", "@eaDir"]) mkdirSync(join(folder, name));
  for (const name of ["README.md", ".DS_Store", "._ferry", "docs/guide.md"]) writeFileSync(join(folder, name), "");
  expect(listStories(folder)).toEqual({ ids: ["ferry"], others: ["@eaDir", "docs", "lost+found"], problems: [] });
});

test("a ConfigMap or Secret of Kubernetes, mounted as the folder of the stories", () => {
  const folder = temporary();
  writeStory(join(folder, "..2026_11_03_04_05.1", "ferry"));
  symlinkSync("..2026_11_03_04_05.1", join(folder, "..data"));
  symlinkSync(join("..data", "ferry"), join(folder, "ferry"));
  expect(listStories(folder)).toEqual({ ids: ["ferry"], others: [], problems: [] });
  expect(readStory(folder, "ferry").id).toBe("ferry");
});

test("a ConfigMap or Secret, mounted as the folder of one story", () => {
  const folder = temporary();
  const path = join(folder, "ferry");
  writeStory(join(path, "..2026_11_03_04_05.1"));
  symlinkSync("..2026_11_03_04_05.1", join(path, "..data"));
  for (const name of sampleStory().keys()) symlinkSync(join("..data", name), join(path, name));
  expect(listStories(folder).ids).toEqual(["ferry"]);
  expect(readStory(folder, "ferry").id).toBe("ferry");
});

test("links to stories elsewhere, and a link as the folder of the stories, as git-sync makes one", () => {
  const [elsewhere, folder, root] = [temporary(), temporary(), temporary()];
  writeStory(join(elsewhere, "some-ferry"));
  symlinkSync(join(elsewhere, "some-ferry"), join(folder, "ferry"));
  symlinkSync(folder, join(root, "current"));
  expect(listStories(join(root, "current"))).toEqual({ ids: ["ferry"], others: [], problems: [] });
});

test("a link that leads nowhere, one to itself, an empty folder and bad names: each is one sentence", () => {
  const folder = temporary();
  for (const name of ["My Ferry", "charts", "Ferry\u202e"]) writeStory(join(folder, name));
  symlinkSync("/nowhere", join(folder, "gone"));
  symlinkSync("round", join(folder, "round"));
  symlinkSync("/nowhere", join(folder, "LINK.md"));
  mkdirSync(join(folder, "hollow"));
  mkdirSync(join(folder, "mounted", "..data"), { recursive: true });
  const { ids, others, problems } = listStories(folder);
  expect({ ids, others }).toEqual({ ids: [], others: ["LINK.md"] });
  expect(problems.map((problem) => englishOf(problem).replace(join(folder, "/"), ""))).toEqual([
    expect.stringMatching(
      /^Ferry\\u202e: a story's folder needs a name in kebab-case .*: "Ferry\\u202e" \(perhaps "ferry"\)$/,
    ),
    expect.stringMatching(
      /^My Ferry: a story's folder needs a name in kebab-case .*: "My Ferry" \(perhaps "my-ferry"\)$/,
    ),
    expect.stringMatching(/^charts: a story's folder needs a name in kebab-case other than charts, .*: "charts"$/),
    "gone: is a link that leads nowhere; mend or remove it",
    "hollow: is empty; put the files of a story there, or remove the folder",
    "mounted: is empty; put the files of a story there, or remove the folder",
    "round: is a link that leads back to itself; mend or remove it",
  ]);
});

test("a folder that is missing, is a file, is a story itself or has none: one sentence that names it", () => {
  const folder = temporary();
  writeStory(join(folder, "story", "ferry"));
  mkdirSync(join(folder, "none", ".git"), { recursive: true });
  writeFileSync(join(folder, "file"), "");
  const problemsOf = (name: string) => listStories(join(folder, name)).problems.map(englishOf);
  expect(problemsOf("gone")).toEqual([`${join(folder, "gone")}: there is no such folder; make it, ${useSetting}`]);
  expect(problemsOf("file")).toEqual([
    `${join(folder, "file")}: is a file, where a folder should be; rename it or move it away, ${useSetting}`,
  ]);
  expect(problemsOf("story/ferry")).toEqual([
    `${join(folder, "story/ferry")}: holds the files of a story itself; set COUNTERPOINT_DATA to the folder above`,
  ]);
  expect(problemsOf("none")).toEqual([
    `${join(folder, "none")}: no story; a story is a folder with a story.json and its CSV files`,
  ]);
});

test("a folder that this user may not read, and a story", () => {
  const folder = temporary();
  writeStory(join(folder, "ferry"));
  mkdirSync(join(folder, "lost+found"));
  const denied = "may not be read by this user; grant the right to read it, for example by `chmod -R a+rX`";
  for (const name of ["ferry", "lost+found"]) chmodSync(join(folder, name), 0o000);
  const { ids, others, problems } = asNobody(() => listStories(folder));
  expect({ ids, others }).toEqual({ ids: [], others: ["lost+found"] });
  expect(problems.map(englishOf)).toEqual([`${join(folder, "ferry")}: ${denied}`]);
  chmodSync(folder, 0o000);
  expect(asNobody(() => listStories(folder)).problems.map(englishOf)).toEqual([`${folder}: ${denied}, ${useSetting}`]);
});
