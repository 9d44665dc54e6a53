import { spawnSync } from "node:child_process";
import { copyFileSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { expect, test } from "vitest";
import { z } from "zod";
import { root } from "./run";

const imports = "lint/style/noRestrictedImports";
const nodeModules = "lint/correctness/noNodejsModules";
const noRule = "allowed";

// A file, its imports, and the rule that each import must violate.
const cases: [file: string, modules: string[], rule: string][] = [
  ["lib/charts/a.ts", ["@/app/page", "@/components/frame", "@/components", "@/lib/server/story"], imports],
  ["lib/charts/b.ts", ["../../app/page", "../../components/frame", "../server/story"], imports],
  ["lib/charts/c.ts", ["react", "react-dom/server", "next", "next/navigation"], imports],
  ["lib/charts/d.ts", ["recharts", "@tanstack/react-table", "swr"], imports],
  ["lib/charts/e.ts", ["node:fs", "fs", "node:fs/promises"], nodeModules],
  ["lib/charts/f.ts", ["zod", "@/lib/query/filter", "../text/ko"], noRule],
  ["lib/charts/a.test.ts", ["@/app/page", "../../components/frame", "react"], imports],
  ["lib/charts/b.test.ts", ["node:fs", "vitest", "@/lib/server/story"], noRule],
  ["lib/charts/bar/a.tsx", ["@/app/page", "../../../components/frame", "next", "@/lib/server/story", "swr"], imports],
  ["lib/charts/bar/b.tsx", ["node:fs"], nodeModules],
  ["lib/charts/bar/c.tsx", ["recharts", "react", "react-dom/server", "../kit/glyph"], noRule],
  ["lib/server/a.ts", ["@/app/page", "../../app/page", "@/components/frame", "../../components/frame"], imports],
  ["lib/server/b.ts", ["react", "react-dom/server", "next/headers", "recharts"], imports],
  ["lib/server/c.ts", ["node:fs", "node:worker_threads", "./story", "@/lib/server/story"], noRule],
  ["components/a.tsx", ["@/app/page", "../app/page", "recharts", "@tanstack/react-table", "swr"], imports],
  ["components/chart/a.tsx", ["@/app/page", "../../app/page", "recharts", "@tanstack/react-table", "swr"], imports],
  ["components/table/a.tsx", ["@/app/page", "../../app/page", "recharts", "swr"], imports],
  ["components/table/b.tsx", ["@tanstack/react-table", "../frame"], noRule],
  ["components/hooks/a.ts", ["@/app/page", "../../app/page", "recharts", "@tanstack/react-table"], imports],
  ["components/hooks/b.ts", ["swr", "swr/immutable"], noRule],
  ["app/a.tsx", ["recharts", "@tanstack/react-table", "swr/mutation"], imports],
  ["app/b.tsx", ["@/components/frame", "@/lib/server/story", "next/navigation", "./page"], noRule],
];

/** Violations of other rules. They are strings, so that this file itself needs no suppressions. */
const violations: [file: string, text: string, rule: string][] = [
  ["lib/any.ts", "export const a: any = 1;", "lint/suspicious/noExplicitAny"],
  ["lib/barrel/index.ts", 'export * from "../any";', "lint/performance/noBarrelFile"],
  ["lib/round.ts", 'import type { B } from "./round-b";\nexport type A = B;', "lint/suspicious/noImportCycles"],
  ["lib/round-b.ts", 'import type { A } from "./round";\nexport type B = A | 1;', "lint/suspicious/noImportCycles"],
  ["lib/only.test.ts", 'test.only("a", () => {});', "lint/suspicious/noFocusedTests"],
  ["lib/skip.test.ts", 'test.skip("a", () => {});', "lint/suspicious/noSkippedTests"],
  ["e2e/skip.spec.ts", 'test.skip("a", () => {});', "lint/suspicious/noSkippedTests"],
  ["components/alt.tsx", 'export const A = () => <img src="a.png" />;', "lint/a11y/useAltText"],
];

const reportSchema = z.object({
  diagnostics: z.array(
    z.object({ category: z.string(), location: z.object({ path: z.string(), start: z.object({ line: z.number() }) }) }),
  ),
});

const files = new Map(violations.map(([file, text]) => [file, text]));
for (const [file, modules] of cases) files.set(file, modules.map((module) => `import "${module}";`).join("\n"));
const findings = lint(files);

test.each(cases)("%s importing %j is %s", (file, modules, rule) => {
  const expected = rule === noRule ? [] : modules.map((_, index) => `${rule}:${index + 1}`);
  expect(findings(file).filter((finding) => finding.startsWith(imports) || finding.startsWith(nodeModules))).toEqual(
    expected,
  );
});

test.each(violations)("%s containing %j is %s", (file, _text, rule) => {
  expect(findings(file).map((finding) => finding.replace(/:\d+$/, ""))).toContain(rule);
});

/** Lints files in a temporary folder with this project's configuration; returns a lookup of findings by file. */
function lint(sources: ReadonlyMap<string, string>) {
  const folder = mkdtempSync(join(tmpdir(), "counterpoint-lint-"));
  try {
    copyFileSync(join(root, "biome.json"), join(folder, "biome.json"));
    for (const [file, text] of sources) {
      mkdirSync(dirname(join(folder, file)), { recursive: true });
      writeFileSync(join(folder, file), `${text}\n`);
    }
    const biome = join(root, "node_modules", "@biomejs", "biome", "bin", "biome");
    const args = [biome, "lint", "--reporter=json", "--max-diagnostics=none"];
    const { stdout } = spawnSync(process.execPath, args, { cwd: folder, encoding: "utf8" });
    const { diagnostics } = reportSchema.parse(JSON.parse(stdout));
    return (file: string) => {
      const ofFile = diagnostics.filter(({ location }) => location.path === file);
      return [...new Set(ofFile.map(({ category, location }) => `${category}:${location.start.line}`))].sort();
    };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
