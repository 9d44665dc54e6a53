import { renderToStaticMarkup } from "react-dom/server";
import { expect, test } from "vitest";
import { JsonLd } from "./json-ld";

test("no text ends the block or opens a comment in it, and the JSON parses to the same document", () => {
  const document = { name: '</script><script>alert("x")</script><!-- & \u2028' };
  const markup = renderToStaticMarkup(<JsonLd document={document} />);
  const [, inside = ""] = /^<script type="application\/ld\+json">(.*)<\/script>$/s.exec(markup) ?? [];
  expect(inside).not.toContain("<");
  expect(JSON.parse(inside)).toEqual(document);
});
