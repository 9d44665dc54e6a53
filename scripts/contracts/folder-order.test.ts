import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { folderOrder } from "../folder-order";
import { root } from "../run";
import { arrowsOf, folderOf, type ImportArrow, importArrows } from "./support/import-arrows";

const formatted = ({ from, to }: ImportArrow) => `${from} → ${to}`;

/** The imports that lead from a folder to one above it in an order. */
function upward(arrows: readonly ImportArrow[], order: readonly string[]): string[] {
  return arrows.filter(({ from, to }) => order.indexOf(folderOf(from)) < order.indexOf(folderOf(to))).map(formatted);
}

/** The imports between folders that lie on a circle of folders. */
function circular(arrows: readonly ImportArrow[]): string[] {
  const between = arrows.filter(({ from, to }) => folderOf(from) !== folderOf(to));
  const reaches = (from: string, goal: string, seen = new Set<string>()): boolean => {
    if (from === goal) return true;
    if (seen.has(from)) return false;
    seen.add(from);
    return between.some((arrow) => folderOf(arrow.from) === from && reaches(folderOf(arrow.to), goal, seen));
  };
  return between.filter(({ from, to }) => reaches(folderOf(to), folderOf(from))).map(formatted);
}

describe("folders of lib", () => {
  const arrows = importArrows("lib");

  test("each has its position in the order", () => {
    expect([...folderOrder].sort()).toEqual(readdirSync(join(root, "lib")).sort());
  });

  test("no file imports from a folder above its own", () => {
    expect(arrows.length).toBeGreaterThan(500);
    expect(upward(arrows, folderOrder)).toEqual([]);
  });

  test("ARCHITECTURE prints the order", () => {
    const [, printed = ""] =
      /^From the bottom up, the folders of `lib` are (.+)\.$/m.exec(
        readFileSync(join(root, "ARCHITECTURE.md"), "utf8"),
      ) ?? [];
    expect(printed).toBe(folderOrder.map((folder) => `\`${folder}\``).join(", "));
  });
});

test("folders of components form no circle", () => {
  const arrows = importArrows("components");
  expect(arrows.length).toBeGreaterThan(100);
  expect(circular(arrows)).toEqual([]);
});

test("an import that leads up or closes a circle is reported file by file", () => {
  const planted = [
    ...arrowsOf("lib/low/a.ts", 'import type { B } from "@/lib/high/b";\nexport { c } from "./c";'),
    ...arrowsOf("lib/high/b.ts", 'import "../middle/c";'),
    ...arrowsOf("lib/middle/c.ts", 'const d = await import("../low/d");'),
    ...arrowsOf("lib/high/e.ts", 'import { f } from "../aside/f";'),
  ];
  expect(upward(planted, ["aside", "low", "middle", "high"])).toEqual(["lib/low/a.ts → lib/high/b"]);
  expect(circular(planted)).toEqual([
    "lib/low/a.ts → lib/high/b",
    "lib/high/b.ts → lib/middle/c",
    "lib/middle/c.ts → lib/low/d",
  ]);
});
