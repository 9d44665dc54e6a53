import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { root } from "../run";
import { markupTemplates } from "./support/markup-templates";

/** Where markup that exists already is inserted as it is: drawings, and the script and the style sheet of embeds. */
const trusted = [
  ...["lib/embed/chapters-markup.ts", "lib/embed/embed-document.ts", "lib/picture/picture-svg.ts"],
  ...["lib/server/late-scripts.ts", "lib/server/page-drawings.ts", "lib/server/small-drawings.ts"],
];

const files = ["app", "components", "lib"].flatMap((folder) =>
  readdirSync(join(root, folder), { recursive: true, encoding: "utf8" })
    .map((file) => `${folder}/${file.replaceAll("\\", "/")}`)
    .filter((file) => /\.tsx?$/.test(file) && !/\.test\.|\/testing\//.test(file)),
);
const templates = files.flatMap((path) =>
  markupTemplates(readFileSync(join(root, path), "utf8")).map((template) => ({ path, ...template })),
);

describe("markup", () => {
  test("is written through the tag that escapes what it inserts", () => {
    expect(templates.filter(({ tag }) => tag === "html").length).toBeGreaterThan(20);
    const plain = templates.filter(({ tag, hasValues }) => hasValues && tag !== "html");
    expect(plain.map(({ path, text }) => `${path}: ${text.slice(0, 60)}`)).toEqual([]);
  });

  test("is taken as it is only where it was made by us", () => {
    const raw = files.filter((path) => readFileSync(join(root, path), "utf8").includes("html.raw"));
    expect(raw).toEqual(trusted);
  });

  test.each([
    ["a plain one", "const a = `<b>@{title}</b>`;", ["b"]],
    ["one inside another", "const a = html`<i>@{all.map((x) => `<b>@{x}</b>`)}</i>`;", ["i", "b"]],
    ["none in comments, texts and comparisons", '// `<b>`\nconst a = "`<b>`"; if (a <b ) run(`@{a}`);', []],
  ])("templates are found: %s", (_, source, elements) => {
    const found = markupTemplates(source.replaceAll("@{", "\u0024{")).map(({ text }) => /<([a-z])/.exec(text)?.[1]);
    expect(found).toEqual(elements);
  });
});
