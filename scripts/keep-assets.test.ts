import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, utimesSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterEach, expect, test } from "vitest";
import { keepAssets } from "./keep-assets";

const folder = mkdtempSync(join(tmpdir(), "keep-assets-"));
const served = join(folder, ".next", "static");

afterEach(() => rmSync(folder, { recursive: true, force: true }));

/** Builds a release of these files, as Next does: what was there before is gone. */
function build(release: string, files: Readonly<Record<string, string>>, time: number) {
  rmSync(served, { recursive: true, force: true });
  for (const [name, text] of Object.entries(files)) {
    mkdirSync(dirname(join(served, name)), { recursive: true });
    writeFileSync(join(served, name), text);
  }
  keepAssets(release, folder);
  utimesSync(join(folder, ".build", "assets", release), time, time);
}

const names = () => readdirSync(join(served, "chunks")).sort();

test("the last five builds' files are served, each as it was built, and older ones are gone", () => {
  for (let index = 1; index <= 7; index++) {
    build(`release-${index}`, { [`chunks/${index}.css`]: `${index}`, "chunks/same.js": `built ${index}` }, index);
  }
  expect(names()).toEqual(["3.css", "4.css", "5.css", "6.css", "7.css", "same.js"]);
  expect(readFileSync(join(served, "chunks", "3.css"), "utf8")).toBe("3");
  expect(readFileSync(join(served, "chunks", "same.js"), "utf8")).toBe("built 7");
  expect(readdirSync(join(folder, ".build", "assets"))).toHaveLength(5);
});

test("a release that is built again replaces what was stored of it", () => {
  build("a", { "chunks/a.css": "a" }, 1);
  build("b", { "chunks/b.css": "b", "chunks/left.css": "left" }, 2);
  build("b", { "chunks/b.css": "b" }, 3);
  build("c", { "chunks/c.css": "c" }, 4);
  expect(names()).toEqual(["a.css", "b.css", "c.css"]);
});
