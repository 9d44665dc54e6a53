import { expect, test } from "vitest";
import { jsonLdText } from "./json-ld";

test("no text ends the block or opens a comment in it, and the JSON parses to the same document", () => {
  const document = { name: '</script><script>alert("x")</script><!-- & \u2028' };
  const text = jsonLdText(document);
  expect(text).not.toContain("<");
  expect(JSON.parse(text)).toEqual(document);
});
