import { mkdtempSync, readdirSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, expect, test, vi } from "vitest";
import { datasetNames } from "@/lib/datasets/registry";
import { englishOf } from "@/lib/text/testing/english-of";
import { CommandProblem } from "./command-line";
import { newStory } from "./new-story";

const folder = mkdtempSync(join(tmpdir(), "new-story-"));

afterEach(() => {
  rmSync(folder, { recursive: true, force: true });
  vi.restoreAllMocks();
});

/** What the command refuses to do, in English. */
async function refusalOf(...args: string[]): Promise<string> {
  try {
    await newStory(args, folder);
  } catch (error) {
    if (error instanceof CommandProblem) return englishOf(error.pair);
    throw error;
  }
  return "nothing";
}

test("a new story has every file, says what to do next, and is never written over", async () => {
  const said = vi.spyOn(console, "log").mockReturnValue();
  expect(await newStory(["ferry", "--lang", "ko"], folder)).toBe(0);
  expect(said.mock.calls.flat()).toEqual([expect.stringMatching(/ferry 폴더를 만들었다.*npm run data:check/)]);
  expect(readdirSync(join(folder, "ferry")).sort()).toEqual(
    [...datasetNames.map((name) => `${name}.csv`), "story.json"].sort(),
  );
  expect(readdirSync(folder)).toEqual(["ferry"]);
  expect(await refusalOf("ferry")).toMatch(/ferry is there already; choose another name/);
});

test.each([
  [["My Ferry"], /kebab-case .*: "My Ferry" \(perhaps "my-ferry"\)$/],
  [["charts"], /kebab-case other than charts, .*: "charts"$/],
  [["../ferry"], /kebab-case .*: "..\/ferry" \(perhaps "ferry"\)$/],
  [[], /^Name the new story/],
  [["a", "b"], /^Name the new story/],
])("%j is refused in a sentence, and nothing is written", async (args, sentence) => {
  expect(await refusalOf(...args)).toMatch(sentence);
  expect(readdirSync(tmpdir())).not.toContain(folder);
});
