import fc from "fast-check";
import { expect, test } from "vitest";
import { addressLimits } from "./address-limits";
import { linkHeader, linkParts } from "./link-header";

const long = `</a?_q=${"a".repeat(addressLimits.header)}>; rel="alternate"`;

test("a link that would make the header too long is left out, and those behind it stay", () => {
  expect(linkHeader(["</a>; rel=next", long, "</b>; rel=license"])).toBe("</a>; rel=next, </b>; rel=license");
  expect(linkHeader([long])).toBe("");
});

test("a header is taken apart and put together again", () => {
  const links = ['</a?_sort=-amount,date>; rel="next"', '</b>; rel="alternate"; title="one, two"', "</c>; rel=license"];
  expect(linkParts(links.join(", "))).toEqual(links);
});

test("no header is longer than the limit", () => {
  const link = fc.string({ maxLength: 1500 }).map((text) => `<${encodeURIComponent(text)}>; rel="next"`);
  fc.assert(
    fc.property(fc.array(link, { maxLength: 10 }), (links) => {
      const header = linkHeader(links);
      expect(header.length).toBeLessThanOrEqual(addressLimits.header);
      expect(links).toEqual(expect.arrayContaining(linkParts(header)));
    }),
  );
});
