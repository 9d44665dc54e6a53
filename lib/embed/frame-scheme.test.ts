import { expect, test } from "vitest";
import { frameScheme } from "./frame-scheme";
import { frameSnippet } from "./snippet";

const address = "https://desk.example/embed/ferry/deal-sizes?lang=ko";

test.each([
  ["", null],
  ["&bg=transparent", null],
  ["&theme=dark", null],
  ["&theme=dark&bg=transparent", "dark"],
  ["&theme=light&bg=transparent", "light"],
  ["&theme=auto&bg=transparent", null],
])("the frame of an embed in this presentation declares: %s, %s", (query, scheme) => {
  const src = address + query;
  expect(frameScheme(src)).toBe(scheme);
  const snippet = frameSnippet({ src, title: "A chart", page: src, height: 400, fluidHeight: "400px" });
  const [declared = null] = /(?<=color-scheme:)\w+/.exec(snippet) ?? [];
  expect(declared).toBe(scheme);
});
