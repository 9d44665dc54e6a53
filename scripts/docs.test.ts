import { existsSync, readdirSync, readFileSync } from "node:fs";
import { dirname, join, resolve } from "node:path";
import { describe, expect, test } from "vitest";
import { z } from "zod";
import { readDatasetRequest } from "@/lib/api/dataset-request";
import { findChart } from "@/lib/charts/registry";
import { isDatasetName } from "@/lib/datasets/registry";
import { dataFolder } from "@/lib/server/read-story";
import { allStories, findStory } from "@/lib/server/stories";
import { fullestStory } from "@/lib/story/fullest-story";
import { findRow, type Story } from "@/lib/story/story";
import { root } from "./run";

const adrs = readdirSync(join(root, "docs", "adr")).sort();
const documents = [
  "README.md",
  "ARCHITECTURE.md",
  "CONTRIBUTING.md",
  "CHANGELOG.md",
  "data/README.md",
  "bench/README.md",
  "docs/embedding.md",
  "docs/operating.md",
  ...adrs.map((file) => `docs/adr/${file}`),
];

const read = (path: string) => readFileSync(join(root, path), "utf8");
const { scripts } = z.object({ scripts: z.record(z.string(), z.string()) }).parse(JSON.parse(read("package.json")));
const code = ["app", "components", "lib", "scripts"].flatMap((folder) =>
  readdirSync(join(root, folder), { recursive: true, encoding: "utf8" })
    .filter((path) => /(?<!\.test)\.tsx?$/.test(path))
    .map((path) => read(join(folder, path))),
);

/** Whether a path within the folder of a story is in one of the data folder, which may call its stories otherwise. */
function isOfStory(path: string): boolean {
  const [match, file = ""] = /^data\/[^/]+(\/.*)?$/.exec(path) ?? [];
  return match !== undefined && allStories().some(({ id }) => existsSync(resolve(root, dataFolder(), id + file)));
}

describe.each(documents)("%s", (document) => {
  const text = read(document);

  test("every relative link resolves to a file, and its fragment to a heading", () => {
    const links = matches(text, /\]\(([^)\s]+)\)/g).filter((link) => !/^https?:/.test(link));
    const broken = links.filter((link) => {
      const [path = "", heading] = link.split("#");
      const target = path === "" ? document : join(dirname(document), path);
      if (!existsSync(join(root, target))) return true;
      return heading !== undefined && !headings(read(target)).includes(heading);
    });
    expect(broken).toEqual([]);
  });

  test("every npm command is a script in package.json", () => {
    const mentioned = [
      ...matches(text, /\bnpm run (?:--silent )?([a-z][a-z:-]*)/g),
      ...matches(text, /\bnpm (start|test)\b/g),
    ];
    expect(mentioned.filter((name) => !Object.hasOwn(scripts, name))).toEqual([]);
  });

  test("every mentioned file and folder exists", () => {
    const mentioned = matches(text, /`((?:app|bench|components|data|deploy|docs|e2e|lib|scripts)\/[\w./[\]-]+)`/g);
    expect(mentioned.filter((path) => !existsSync(join(root, path)) && !isOfStory(path))).toEqual([]);
  });

  test("every mentioned environment variable is read by the code", () => {
    const mentioned = matches(text, /`((?:COUNTERPOINT|CHROMIUM|E2E)_[A-Z_]+)/g);
    const all = [...code, read("next.config.js"), read("playwright.config.ts")];
    expect(mentioned.filter((name) => !all.some((each) => each.includes(name)))).toEqual([]);
  });
});

function isRead(read: () => unknown): boolean {
  try {
    read();
    return true;
  } catch {
    return false;
  }
}

test.each(matches(read("README.md"), /localhost:3000(\/api\/v1\/[^'\s]+)/g))("%s resolves", (address) => {
  const { pathname, searchParams } = new URL(address, "http://localhost");
  const [segment = "", folder = "", file] = pathname.replace("/api/v1/", "").split("/");
  if (segment === "stories.json") return;
  const id = segment.replace(/\.json$/, "");
  const story = findStory(id) ?? fullestStory(allStories());
  if (!story || folder === "") return expect(story).toBeDefined();
  const [name = "", format] = (file ?? folder).split(".");
  if (folder === "charts") expect(findChart(name)).toBeDefined();
  else if (isDatasetName(folder)) expect(allStories().some((each) => findRow(each, folder, name))).toBe(true);
  else if (isDatasetName(name)) {
    // Of the stories under other names one has the words of the example.
    const read = (each: Story) => readDatasetRequest(each, name, format === "csv" ? "csv" : "json", searchParams);
    expect(allStories().some((each) => isRead(() => read(each)))).toBe(true);
  } else throw new Error(`no such dataset: ${name}`);
});

test("each recipe has the number of steps in its heading", () => {
  const counts = ["", "one", "two", "three"];
  const recipes = [...read("CONTRIBUTING.md").matchAll(/^## Add .*: (\w+) \w+\n([\s\S]*?)(?=^## )/gm)];
  expect(recipes.map(([, count = "", steps = ""]) => [count, matches(steps, /^(\d)\. /gm).length])).toEqual(
    recipes.map(([, count = ""]) => [count, counts.indexOf(count)]),
  );
  expect(recipes.length).toBeGreaterThan(4);
});

test("every message that the data editor's guide explains is a message of the check", () => {
  const messages = matches(read("data/README.md"), /^\| `([a-z][a-z ]+)` \|/gm);
  const explained = messages.filter((message) => message.includes(" "));
  expect(explained.length).toBeGreaterThan(20);
  expect(explained.filter((message) => !code.some((text) => text.includes(message)))).toEqual([]);
});

test("ADRs are numbered without gaps, and each has the four sections", () => {
  expect(adrs.map((file) => Number(file.slice(0, 4)))).toEqual(adrs.map((_, index) => index + 1));
  for (const file of adrs) {
    const sections = matches(read(`docs/adr/${file}`), /^## (.+)$/gm);
    expect(sections, file).toEqual(["Status", "Context", "Decision", "Consequences"]);
  }
});

/** The first captured group of every match. */
function matches(text: string, pattern: RegExp): string[] {
  return [...text.matchAll(pattern)].map((match) => match.slice(1).find((group) => group !== undefined) ?? "");
}

/** The anchors of a document's headings, as GitHub generates them. */
function headings(text: string): string[] {
  return matches(text, /^#+ (.+)$/gm).map((heading) =>
    heading
      .toLowerCase()
      .replace(/[^\p{L}\p{N}\s_-]/gu, "")
      .replaceAll(" ", "-"),
  );
}
