import { describe, expect, it } from "vitest";
import { roundNumbers } from "./clean-attributes";
import { cleanSvg } from "./clean-svg";
import { type SvgElement, type SvgNode, svgMarkup } from "./svg-node";

const frame = { prefix: "sample-560", width: 560, height: 120, title: "Loans grew", desc: "Two <bars>", lang: "en" };

function el(name: string, attributes: SvgElement["attributes"] = {}, ...children: SvgNode[]): SvgElement {
  return { name, attributes, children };
}

function cleaned(...children: SvgNode[]): string {
  const root = el(
    "svg",
    { class: "recharts-surface", role: "application", tabindex: "0", style: "width: 100%" },
    ...children,
  );
  const markup = svgMarkup(cleanSvg(root, frame));
  return markup.slice(markup.indexOf("</desc>") + 7, -"</svg>".length);
}

describe("cleanSvg", () => {
  it("puts size, role, title and description in front and nothing of the library's root", () => {
    const root = el(
      "svg",
      { class: "recharts-surface", role: "application", tabindex: "0", style: "width: 100%" },
      el("title"),
      el("desc"),
      el("rect", { x: "1" }),
    );
    expect(svgMarkup(cleanSvg(root, frame))).toBe(
      '<svg xmlns="http://www.w3.org/2000/svg" width="560" height="120" viewBox="0 0 560 120" role="img" ' +
        'aria-labelledby="sample-560-title" aria-describedby="sample-560-desc" lang="en">' +
        '<title id="sample-560-title">Loans grew</title><desc id="sample-560-desc">Two &lt;bars&gt;</desc>' +
        '<rect x="1"/></svg>',
    );
  });

  it("renumbers ids and lets every kind of reference follow", () => {
    expect(
      cleaned(
        el(
          "defs",
          {},
          el("clipPath", { id: "recharts7-clip" }, el("rect")),
          el("pattern", { id: ":r1:" }, el("path", { d: "M0,0" })),
        ),
        el("g", { "clip-path": 'url("#recharts7-clip")' }, el("rect", { fill: "url(#:r1:) red" })),
        el("use", { "xlink:href": "#mark" }),
        el("circle", { id: "mark", r: "2" }),
      ),
    ).toBe(
      '<defs><clipPath id="sample-560-1"><rect/></clipPath><pattern id="sample-560-2"><path d="M0,0"/></pattern></defs>' +
        '<g clip-path="url(#sample-560-1)"><rect fill="url(#sample-560-2) red"/></g>' +
        '<use href="#sample-560-3"/><circle id="sample-560-3" r="2"/>',
    );
  });

  it("does not depend on how the library counted", () => {
    const drawn = (n: number) =>
      cleaned(
        el("clipPath", { id: `recharts${n}-clip` }, el("rect")),
        el("g", { "clip-path": `url(#recharts${n}-clip)` }, el("rect")),
      );
    expect(drawn(1)).toBe(drawn(412));
  });

  it("drops unused definitions, also those used only by unused ones, and groups left empty", () => {
    expect(
      cleaned(
        el(
          "defs",
          {},
          el("clipPath", { id: "a", "clip-path": "url(#b)" }, el("rect")),
          el("clipPath", { id: "b" }, el("rect")),
        ),
        el("g", { class: "recharts-layer" }, el("g", { tabindex: "-1" })),
        el("line", { id: "nobody", x1: "1" }),
      ),
    ).toBe('<line x1="1"/>');
  });

  it("drops a reference to what is not there", () => {
    expect(cleaned(el("rect", { "clip-path": "url(#gone)", fill: "red" }))).toBe('<rect fill="red"/>');
  });

  it("drops handlers, styles, roles, data and foreign attributes and the library's classes, and keeps ours", () => {
    expect(
      cleaned(
        el(
          "g",
          { class: "recharts-layer recharts-bar" },
          el("path", {
            class: "recharts-rectangle mark",
            d: "M1,2",
            x: "1",
            width: "9",
            radius: "0",
            name: "A",
            onclick: "x()",
            role: "img",
            tabindex: "-1",
            "data-index": "3",
            "data-mark": "harbour",
          }),
        ),
      ),
    ).toBe('<path class="mark" d="M1,2" data-mark="harbour"/>');
  });

  it("moves what a style says of the drawing to attributes", () => {
    expect(
      cleaned(el("rect", { fill: "red", style: "fill: var(--first); cursor: pointer; stroke-width: 1.006px" })),
    ).toBe('<rect fill="var(--first)" stroke-width="1px"/>');
  });

  it("drops scripts, foreign content, links outward and what is not displayed", () => {
    expect(
      cleaned(
        el("script", {}, "x()"),
        el("foreignObject", {}, el("div")),
        el("use", { href: "https://example.org/#a" }),
        el("rect", { style: "display: none" }),
      ),
    ).toBe("<use/>");
  });

  it("escapes text and attribute values", () => {
    expect(cleaned(el("text", { fill: 'a"b' }, "1 < 2 & 3\u0000"))).toBe(
      '<text fill="a&quot;b">1 &lt; 2 &amp; 3</text>',
    );
  });
});

describe("roundNumbers", () => {
  it.each([
    ["M10.12345,20.5L-3.999,1e-9Z", "M10.1,20.5L-4,0Z"],
    ["1.234.567", "1.2 0.6"],
    ["5-0.001", "5 0"],
    ["translate(3.14159, -2.71828)", "translate(3.1, -2.7)"],
    ["4 2.05", "4 2.1"],
  ])("%s becomes %s", (before, after) => {
    expect(roundNumbers(before)).toBe(after);
  });
});
