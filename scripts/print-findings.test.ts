import { execFileSync } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { draftRow, sampleStory } from "@/lib/check/testing/sample-story";
import { CommandProblem } from "./command-line";
import { changeLines, findingLines } from "./print-findings";
import { findVersions } from "./story-versions";

const before = sampleStory();
const after = sampleStory((draft) => {
  draftRow(draft, "deals", "ferry-bid").amount = "98000000";
});

test("what each chart says, in both languages of the site, in the language of the terminal", () => {
  const lines = findingLines("ferry", before, "ko");
  expect(lines).toContain("ferry deal-sizes en");
  expect(lines[lines.indexOf("ferry deal-sizes en") + 1]).toMatch(
    /^ {2}제목: The one sum: Bid, for all, \$97\.4 million, refused$/,
  );
  expect(lines[lines.indexOf("ferry deal-sizes ko") + 1]).toMatch(/^ {2}제목: .*[가-힣]/);
  expect(lines.some((line) => /^ {2}주석: Amount undisclosed, not drawn: Part of the pier fund\.$/.test(line))).toBe(
    true,
  );
});

describe("what changed since another version", () => {
  test("old and new of each sentence and of each cell, by its id", () => {
    const lines = changeLines("ferry", before, after, "en");
    const headline = lines[lines.indexOf("ferry headline-figures en") + 1];
    expect(headline).toMatch(/^ {2}(headline|text alternative): ".*\$97\.4 million.*" → ".*\$98 million.*"$/);
    expect(lines.at(-1)).toBe('ferry/deals.csv: ferry-bid: amount: "97400000" → "98000000"');
    expect(lines.some((line) => line.startsWith("ferry chronology"))).toBe(false);
  });

  test("nothing, in a sentence; and the cells alone where the other version has faults", () => {
    expect(changeLines("ferry", before, before, "en")).toEqual([
      "ferry: no chart says anything else, and no cell differs",
    ]);
    const faulty = new Map(before).set("topics.csv", "id\nfares\n");
    expect(changeLines("ferry", faulty, before, "en")).toEqual([
      "ferry: the other version has faults, so that only its cells can be compared",
      'ferry/topics.csv: fares: title_en: nothing → "Fares"',
      'ferry/topics.csv: fares: title_ko: nothing → "Fares (한국어)"',
      'ferry/topics.csv: fares: order: nothing → "1"',
    ]);
  });
});

describe("other versions of the stories", () => {
  const root = mkdtempSync(join(tmpdir(), "story-versions-"));
  const data = join(root, "data");
  const git = (...args: string[]) =>
    execFileSync("git", ["-C", root, "-c", "user.name=A", "-c", "user.email=a@example.org", ...args]);

  beforeAll(() => {
    for (const [folder, texts] of [
      [data, before],
      [join(root, "other"), after],
    ] as const) {
      mkdirSync(join(folder, "ferry"), { recursive: true });
      for (const [name, text] of texts) writeFileSync(join(folder, "ferry", name), text);
    }
    git("init", "--quiet");
    git("add", "data");
    git("commit", "--quiet", "--message", "Ferry");
    writeFileSync(join(data, "ferry", "deals.csv"), "");
  });

  afterAll(() => rmSync(root, { recursive: true }));

  test.each([
    ["a folder of stories", () => join(root, "other"), after],
    ["the folder of a story", () => join(root, "other", "ferry"), after],
    ["a revision", () => "HEAD", before],
  ])("%s", (_, against, texts) => {
    expect(findVersions(data, against())("ferry")).toEqual(new Map([...texts].sort()));
  });

  test("a story that was not there has no files", () => {
    expect(findVersions(data, "HEAD")("tolls")).toEqual(new Map());
    expect(findVersions(data, join(root, "other"))("tolls")).toEqual(new Map());
  });

  test.each(["nowhere", "--help", "HEAD; ls"])("%s is neither: a sentence", (against) => {
    expect(() => findVersions(data, against)).toThrow(CommandProblem);
  });
});
