import { readdirSync, readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { describe, expect, test } from "vitest";
import { dataFolder, readStory, storyIds } from "@/lib/server/read-story";
import { root } from "../run";

/** Names that are also ordinary words of code; each with its reason. */
const exceptions = new Map([
  ["X", "stands in names of HTTP headers and letters of dates"],
  ["Apple", "stands in names of system fonts"],
  ["apple", "the same as an id"],
  ["Google", "stands in the name of the spreadsheet program that formulas are for"],
  ["google", "the same as an id"],
  ["구글", "the same in Korean"],
]);

describe("no story is named in code", () => {
  const names = storyNames();

  test("the list of names is not empty", () => {
    expect(names.length).toBeGreaterThan(50);
  });

  test("app, components and lib name no id, name or surname of a story", () => {
    const found = sourceFiles().flatMap(({ path, text }) =>
      names.filter((name) => contains(text, name)).map((name) => `${path}: ${name}`),
    );
    expect(found).toEqual([]);
  });

  test("a planted name is found", () => {
    expect(names.some((name) => contains(`const title = "${names[0]} says";`, name))).toBe(true);
  });
});

/** Ids, names without what stands in parentheses, and persons' surnames. */
function storyNames(): string[] {
  const folder = resolve(root, dataFolder());
  const names = storyIds(folder).flatMap((id) => {
    const { entities } = readStory(folder, id).rows;
    return entities.flatMap((entity) => {
      const english = withoutParentheses(entity.name_en);
      const surname = entity.kind === "person" ? [english.split(" ").at(-1) ?? ""] : [];
      return [entity.id, english, withoutParentheses(entity.name_ko), ...surname];
    });
  });
  return [...new Set(names)].filter((name) => name !== "" && !exceptions.has(name));
}

function withoutParentheses(name: string): string {
  return name.replace(/\s*\([^)]*\)/g, "").trim();
}

/** Whole words; three letters or fewer are compared with their case. */
function contains(text: string, name: string): boolean {
  const escaped = name.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");
  const word = new RegExp(`(?<![\\p{L}\\p{N}_])${escaped}(?![\\p{L}\\p{N}_])`, name.length <= 3 ? "u" : "iu");
  return word.test(text);
}

function sourceFiles(): { path: string; text: string }[] {
  return ["app", "components", "lib"].flatMap((folder) =>
    readdirSync(join(root, folder), { recursive: true, encoding: "utf8" })
      .filter((path) => /\.(tsx?|css|svg)$/.test(path) && !/\.test\.tsx?$|(^|\/)(testing|fixtures)\//.test(path))
      .map((path) => ({ path: `${folder}/${path}`, text: readFileSync(join(root, folder, path), "utf8") })),
  );
}
