import { existsSync, readdirSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { describe, expect, test } from "vitest";
import { z } from "zod";
import { readDatasetRequest } from "@/lib/api/dataset-request";
import { findChart } from "@/lib/charts/registry";
import { isDatasetName } from "@/lib/datasets/registry";
import { resolveStory } from "@/lib/server/resolve-story";
import { findRow } from "@/lib/story/story";
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
  ...adrs.map((file) => `docs/adr/${file}`),
];

const read = (path: string) => readFileSync(join(root, path), "utf8");
const { scripts } = z.object({ scripts: z.record(z.string(), z.string()) }).parse(JSON.parse(read("package.json")));
const code = ["app", "components", "lib", "scripts"].flatMap((folder) =>
  readdirSync(join(root, folder), { recursive: true, encoding: "utf8" })
    .filter((path) => /(?<!\.test)\.tsx?$/.test(path))
    .map((path) => read(join(folder, path))),
);

describe.each(documents)("%s", (document) => {
  const text = read(document);

  test("every relative link leads to a file, and to a heading where it names one", () => {
    const links = matches(text, /\]\(([^)\s]+)\)/g).filter((link) => !/^https?:/.test(link));
    const broken = links.filter((link) => {
      const [path = "", heading] = link.split("#");
      const target = path === "" ? document : join(dirname(document), path);
      if (!existsSync(join(root, target))) return true;
      return heading !== undefined && !headings(read(target)).includes(heading);
    });
    expect(broken).toEqual([]);
  });

  test("every npm command is a script of package.json", () => {
    const named = [
      ...matches(text, /\bnpm run (?:--silent )?([a-z][a-z:-]*)/g),
      ...matches(text, /\bnpm (start|test)\b/g),
    ];
    expect(named.filter((name) => !Object.hasOwn(scripts, name))).toEqual([]);
  });

  test("every file and folder that is named exists", () => {
    const named = matches(text, /`((?:app|bench|components|data|docs|e2e|lib|scripts)\/[\w./[\]-]+)`/g);
    expect(named.filter((path) => !existsSync(join(root, path)))).toEqual([]);
  });

  test("every variable that is named is read by the code", () => {
    const named = matches(text, /`((?:COUNTERPOINT|CHROMIUM|E2E)_[A-Z_]+)/g);
    const all = [...code, read("next.config.js"), read("playwright.config.ts")];
    expect(named.filter((name) => !all.some((each) => each.includes(name)))).toEqual([]);
  });
});

test.each(matches(read("README.md"), /localhost:3000(\/api\/v1\/[^'\s]+)/g))("%s leads somewhere", (address) => {
  const { pathname, searchParams } = new URL(address, "http://localhost");
  const [segment = "", folder = "", file] = pathname.replace("/api/v1/", "").split("/");
  if (segment === "stories.json") return;
  const { story } = resolveStory(segment.replace(/\.json$/, ""), pathname);
  if (folder === "") return;
  const [name = "", format] = (file ?? folder).split(".");
  if (folder === "charts") expect(findChart(name)).toBeDefined();
  else if (isDatasetName(folder)) expect(findRow(story, folder, name)).toBeDefined();
  else if (isDatasetName(name)) readDatasetRequest(story, name, format === "csv" ? "csv" : "json", searchParams);
  else throw new Error(`no such dataset: ${name}`);
});

test("a recipe has as many steps as its heading says", () => {
  const counts = ["", "one", "two", "three"];
  const recipes = [...read("CONTRIBUTING.md").matchAll(/^## Add .*: (\w+) \w+\n([\s\S]*?)(?=^## )/gm)];
  expect(recipes.map(([, count = "", steps = ""]) => [count, matches(steps, /^(\d)\. /gm).length])).toEqual(
    recipes.map(([, count = ""]) => [count, counts.indexOf(count)]),
  );
  expect(recipes.length).toBeGreaterThan(4);
});

test("every message that the data editor's guide explains is one of the check's", () => {
  const messages = matches(read("data/README.md"), /^\| `([a-z][a-z ]+)` \|/gm);
  const explained = messages.filter((message) => message.includes(" "));
  expect(explained.length).toBeGreaterThan(20);
  expect(explained.filter((message) => !code.some((text) => text.includes(message)))).toEqual([]);
});

test("decisions are numbered without a gap, and each has its four parts", () => {
  expect(adrs.map((file) => Number(file.slice(0, 4)))).toEqual(adrs.map((_, place) => place + 1));
  for (const file of adrs) {
    const parts = matches(read(`docs/adr/${file}`), /^## (.+)$/gm);
    expect(parts, file).toEqual(["Status", "Context", "Decision", "Consequences"]);
  }
});

/** What the first group that took part caught, for every match. */
function matches(text: string, pattern: RegExp): string[] {
  return [...text.matchAll(pattern)].map((match) => match.slice(1).find((group) => group !== undefined) ?? "");
}

/** The anchors of a document's headings, as GitHub makes them. */
function headings(text: string): string[] {
  return matches(text, /^#+ (.+)$/gm).map((heading) =>
    heading
      .toLowerCase()
      .replace(/[^\p{L}\p{N}\s_-]/gu, "")
      .replaceAll(" ", "-"),
  );
}
