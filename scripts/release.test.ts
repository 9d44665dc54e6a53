import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterEach, describe, expect, test } from "vitest";
import { computeRelease } from "./release";

const folders: string[] = [];

afterEach(() => {
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true });
});

const served = [
  "app/[lang]/page.tsx",
  "app/global.css",
  "components/site/site-header.tsx",
  "components/table/table.module.css",
  "instrumentation.ts",
  "lib/text/en/site.ts",
  "next.config.js",
  "package-lock.json",
  "proxy.ts",
  "public/icon.svg",
  "scripts/build.ts",
  "tsconfig.json",
];
const others = [
  "data/ferry/deals.csv",
  "docs/embedding.md",
  "e2e/table.spec.ts",
  "lib/text/en/site.test.ts",
  "README.md",
];

/** A folder of sources with these files, each holding its own name unless it is changed. */
function written(changes: Readonly<Record<string, string>> = {}): string {
  const folder = mkdtempSync(join(tmpdir(), "release-"));
  folders.push(folder);
  for (const file of [...served, ...others]) {
    mkdirSync(dirname(join(folder, file)), { recursive: true });
    writeFileSync(join(folder, file), changes[file] ?? file);
  }
  return folder;
}

describe("a release", () => {
  test("is twelve hex digits, and the same for the same sources in any folder", () => {
    expect(computeRelease(written())).toMatch(/^[0-9a-f]{12}$/);
    expect(computeRelease(written())).toBe(computeRelease(written()));
  });

  test.each(served)("is another after a change to %s, so that no older build is served", (file) => {
    expect(computeRelease(written({ [file]: "changed" }))).not.toBe(computeRelease(written()));
  });

  test.each(others)("is the same after a change to %s, which needs no build", (file) => {
    expect(computeRelease(written({ [file]: "changed" }))).toBe(computeRelease(written()));
  });

  test("is another when text moves from one file to the next", () => {
    const moved = { "app/global.css": "ab", "app/[lang]/page.tsx": "c" };
    const before = { "app/global.css": "a", "app/[lang]/page.tsx": "bc" };
    expect(computeRelease(written(moved))).not.toBe(computeRelease(written(before)));
  });
});
