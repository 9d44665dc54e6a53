import { html } from "@remix-run/html-template";
import { expect, test } from "vitest";
import { joinMarkup } from "./join-markup";

test("markup stays, texts and separators are escaped", () => {
  expect(String(joinMarkup([html`<b>1</b>`, "<2>", html`<i>3</i>`], " & "))).toBe(
    "<b>1</b> &amp; &lt;2&gt; &amp; <i>3</i>",
  );
  expect(String(joinMarkup([], ", "))).toBe("");
});
