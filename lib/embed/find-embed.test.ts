import { expect, test } from "vitest";
import { findEmbed } from "./find-embed";
import { frameSnippet, imageSnippet } from "./snippet";

const origin = "https://desk.example";
const embed = `${origin}/embed/story/chart?lang=ko&theme=dark`;

test.each([
  embed,
  `  ${embed}\n`,
  frameSnippet({ src: embed, title: `"A" <b>`, height: 400 }),
  `<p>before</p>${frameSnippet({ src: embed, title: "T", height: 400 })}<p>https://other.example/embed/story/chart</p>`,
  "/embed/story/chart?lang=ko&theme=dark",
])("finds the embed in %s", (text) => {
  expect(findEmbed(text, origin)?.href).toBe(embed);
});

test.each([
  "",
  "nothing",
  "https://other.example/embed/story/chart",
  `${origin}/ko/story/charts/chart`,
  `${origin}/embed/story`,
  "http://",
])("finds none in %j", (text) => {
  expect(findEmbed(text, origin)).toBeNull();
});

test("the line that is pasted needs no script, and says its title safely", () => {
  const line = frameSnippet({ src: embed, title: `"quoted" & <tag>`, height: 412 });
  expect(line).not.toContain("\n");
  expect(line).toContain('title="&quot;quoted&quot; &amp; &lt;tag&gt;"');
  expect(line).toContain('height="412"');
  expect(line).toContain("min-height:412px");
  expect(line).not.toContain("<script");
  expect(imageSnippet({ src: embed, alt: `a "b"`, page: origin })).toContain('alt="a &quot;b&quot;"');
});
