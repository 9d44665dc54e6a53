import { expect, test } from "vitest";
import { findEmbed } from "./find-embed";
import { frameSnippet } from "./snippet";

const origin = "https://desk.example";
const parts = { title: `"A" <b>`, page: `${origin}/ko/story/charts/chart`, height: 412, fluidHeight: "max(9px,1cqw)" };
const embed = `${origin}/embed/story/chart?lang=ko&theme=dark`;

test.each([
  embed,
  `  ${embed}\n`,
  frameSnippet({ ...parts, src: embed }),
  `<p>before</p>${frameSnippet({ ...parts, src: embed })}<p>https://other.example/embed/story/chart</p>`,
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
