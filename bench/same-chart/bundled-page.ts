import { spawnSync } from "node:child_process";
import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { html } from "@remix-run/html-template";
import { build } from "esbuild";
import { root } from "@/scripts/run";
import type { ServedFile } from "../serve-files";
import type { NamedAmounts } from "./deal-amounts";
import { echartsPackages } from "./echarts";
import { vegaPackages } from "./vega";

/** Reused between runs, so that the packages are downloaded once. */
const folder = join(root, ".build", "same-chart");

/** Installs the libraries to compare with that are no dependencies of the project. Throws npm's output on failure. */
export function installLibraries(): void {
  mkdirSync(folder, { recursive: true });
  const dependencies = { ...vegaPackages, ...echartsPackages };
  writeFileSync(join(folder, "package.json"), JSON.stringify({ private: true, type: "module", dependencies }));
  const installed = spawnSync("npm", ["install", "--ignore-scripts", "--no-audit", "--no-fund", "--prefer-offline"], {
    cwd: folder,
    encoding: "utf8",
    // On Windows npm is a .cmd file, which needs a shell.
    shell: process.platform === "win32",
  });
  if (installed.status !== 0)
    throw new Error(`the libraries could not be installed:\n${installed.stdout}${installed.stderr}`);
}

/** A page of one document (`/`) and one bundled, minified script (`/chart.js`). */
export async function bundledPage(
  { finding, measure }: NamedAmounts,
  script: string,
): Promise<Readonly<Record<string, ServedFile>>> {
  const { outputFiles } = await build({
    stdin: { contents: script, resolveDir: folder },
    absWorkingDir: folder,
    bundle: true,
    minify: true,
    write: false,
    platform: "browser",
    format: "iife",
    target: "es2022",
    define: { "process.env.NODE_ENV": '"production"' },
    logLevel: "error",
  });
  const page = html`<!doctype html><html lang="ko"><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>${finding}</title><h1>${finding}</h1><p>${measure}</p><div id="chart"></div><script src="/chart.js"></script></html>`;
  return {
    "/": { text: String(page), headers: { "Content-Type": "text/html; charset=utf-8" } },
    "/chart.js": { text: outputFiles[0]?.text ?? "", headers: { "Content-Type": "text/javascript; charset=utf-8" } },
  };
}
