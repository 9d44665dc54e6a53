import { renderToStaticMarkup } from "react-dom/server";
import { expect, test } from "vitest";
import { JsonLd } from "./json-ld";

test("no text of the data ends the block or begins a comment in it, and all of it is read back", () => {
  const document = { name: '</script><script>alert("x")</script><!-- & \u2028' };
  const markup = renderToStaticMarkup(<JsonLd document={document} />);
  const [, inside = ""] = /^<script type="application\/ld\+json">(.*)<\/script>$/s.exec(markup) ?? [];
  expect(inside).not.toContain("<");
  expect(JSON.parse(inside)).toEqual(document);
});
