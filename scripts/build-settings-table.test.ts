import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { settings } from "@/lib/server/settings";
import { readmeFile, withSettings } from "./build-settings-table";
import { root } from "./run";

const readme = readFileSync(readmeFile, "utf8");

test("the README on disk has the settings as they are declared", () => {
  expect(withSettings(readme) === readme, "run `npm run docs:settings` and commit README.md").toBe(true);
});

test("the README names every setting once, in order", () => {
  const section = readme.split("<!-- settings:begin -->")[1]?.split("<!-- settings:end -->")[0] ?? "";
  expect([...section.matchAll(/^\| `(\w+)` *\|/gm)].map((match) => match[1])).toEqual(Object.keys(settings));
});

test("a README without its markers is rejected", () => {
  expect(() => withSettings("# Counterpoint\n")).toThrow("the README lacks its markers");
});

test("the product reads settings by their declaration alone", () => {
  const files = ["app", "components", "lib"].flatMap((folder) =>
    readdirSync(join(root, folder), { recursive: true, encoding: "utf8" })
      .filter((path) => /\.tsx?$/.test(path) && !/\.test\.tsx?$/.test(path))
      .map((path) => join(folder, path)),
  );
  const direct = files.filter((path) => {
    const names = [...readFileSync(join(root, path), "utf8").matchAll(/process\.env\.(\w+)/g)].map((match) => match[1]);
    return names.some((name) => !["NODE_ENV", "HOSTNAME"].includes(name ?? ""));
  });
  expect(direct).toEqual([]);
});
