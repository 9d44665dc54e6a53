import { describe, expect, test } from "vitest";
import { readChartRequest } from "@/lib/charts/chart-request";
import { hasDrawing } from "@/lib/charts/has-drawing";
import { charts } from "@/lib/charts/registry";
import { staticWidths } from "@/lib/charts/static-widths";
import { loadedSample } from "@/lib/check/testing/loaded-sample";
import type { SampleDraft } from "@/lib/check/testing/sample-story";
import { langs } from "@/lib/text/lang";
import { embedAddresses } from "./embed-addresses";
import { embedDocument } from "./embed-document";
import { standardPresentation } from "./presentation";
import { sampleContent } from "./testing/sample-content";

const drawings = staticWidths.map((width) => ({ width, svg: `<svg viewBox="0 0 ${width} 9"></svg>` }));
const cases = charts.flatMap((chart) => langs.map((lang) => ({ name: `${chart.id} ${lang}`, chart, lang })));

function written(
  { chart, lang }: Pick<(typeof cases)[number], "chart" | "lang">,
  { change, search = "" }: { change?: (draft: SampleDraft) => void; search?: string } = {},
) {
  const story = loadedSample(change);
  const { context, canonical } = readChartRequest(chart, lang, new URLSearchParams(search));
  const presentation = { ...standardPresentation, lang };
  return embedDocument(story, { chart, model: chart.build(story, context), verified: story.verified }, presentation, {
    addresses: embedAddresses("https://desk.example", story.id, chart.id, presentation, canonical),
    drawings: hasDrawing(chart) ? drawings : [],
    guest: "guest()",
  });
}

describe("the document of an embed", () => {
  test.each(cases)("is one file that a strict policy allows: $name", (each) => {
    const { html, style } = written(each);
    expect(html.match(/<script/g)).toHaveLength(1);
    expect(html.match(/<style/g)).toHaveLength(1);
    expect(html).toContain(`<style>${style}</style>`);
    expect(html).toMatch(/<script>guest\(\)<\/script>\s*<\/body>/);
    expect(html).not.toMatch(/<[^>]+\s(?:style|on[a-z]+|src|srcset)=/);
    expect(style).not.toMatch(/url\(|@import|@font-face/);
    expect(html.match(/<h1/g)).toHaveLength(1);
    expect(html).toContain(`<html lang="${each.lang}"`);
    expect(html).toContain('<meta name="responsive-embedded-sizing" content="allow-origins=*">');
  });

  test.each(cases.filter(({ chart }) => hasDrawing(chart)))("draws first, and then lists the data: $name", (each) => {
    const { html } = written(each);
    const indexes = ["<h1", "<svg", "<details", "<script"].map((part) => html.indexOf(part));
    expect(indexes).not.toContain(-1);
    expect(indexes).toEqual([...indexes].sort((a, b) => a - b));
  });

  test("lists what the drawing leaves out, each linked to its card, behind one line before the table", () => {
    const chart = charts.find(({ id }) => id === "deal-sizes");
    if (!chart) throw new Error("there is no chart of deals");
    const more = ({ rows }: SampleDraft) => {
      for (let million = 1; million <= 6; million += 1)
        rows.deals.push({ ...rows.deals[0], id: `bid-${million}`, amount: `${million}000000` });
    };
    const { html, style } = written({ chart, lang: "en" }, { change: more });
    const [list = ""] = /<details class="listed">.*?<\/details>/s.exec(html) ?? [];
    expect(list).toContain("<summary>2 smaller amounts</summary>");
    expect(list).toContain('<b class="first" aria-hidden="true">●</b><span class="hidden">North: </span>');
    expect(list.match(/deals\?_v_row=bid-[12]&amp;_v_col=amount/g)).toHaveLength(2);
    expect(html.indexOf(list)).toBeLessThan(html.indexOf('<details class="data">'));
    expect(style).toContain(".listed");
    expect(written({ chart, lang: "en" }).html).not.toContain("listed");
  });

  test("writes what the data holds as text", () => {
    const chart = charts.find(({ id }) => id === "deals-table");
    if (!chart) throw new Error("there is no table of deals");
    const { html } = written(
      { chart, lang: "en" },
      { change: ({ rows }) => Object.assign(rows.deals[0] ?? {}, { title_en: `<img src=x> & "more"` }) },
    );
    expect(html).toContain("&lt;img src=x&gt; &amp; &quot;more&quot;");
    expect(html).not.toContain("<img");
  });

  test.each([false, true])("writes headline, measure and notes as text, plain: %s", (plain) => {
    const { content, presentation, addresses } = sampleContent("bar");
    const hostile = `<img src=x> & "more"`;
    const model = { ...content.model, finding: hostile, measure: hostile, alt: hostile, notes: [hostile] };
    const shown = { ...presentation, plain };
    const parts = { addresses, drawings, guest: "guest()" };
    const { html } = embedDocument(loadedSample(), { ...content, model }, shown, parts);
    expect(html).toMatch(/<h1[^>]*>&lt;img src=x&gt; &amp; &quot;more&quot;<\/h1>/);
    expect(html).toContain("<li>&lt;img src=x&gt; &amp; &quot;more&quot;</li>");
    expect(html).not.toContain("<img");
  });

  test.each(["", "bg=transparent", "theme=dark&bg=transparent", "theme=light"])(
    "declares the colour scheme of its text, filled or not: %s",
    (query) => {
      const { content, presentation, addresses } = sampleContent("bar", "en", query);
      const { style } = embedDocument(loadedSample(), content, presentation, { addresses, drawings, guest: "" });
      const sets = [...style.matchAll(/\{(color-scheme:(?:light|dark));--paper:[^}]*--ink:(#[0-9a-f]{6})/g)];
      expect(sets.map(([, scheme, ink]) => [scheme, ink])).toEqual([
        ["color-scheme:light", "#1b1b1b"],
        ["color-scheme:dark", "#ecebe7"],
        ["color-scheme:dark", "#ecebe7"],
      ]);
    },
  );

  test("is padded where it is filled, and in line with its host's text where it is transparent", () => {
    const styleOf = (query: string) => {
      const { content, presentation, addresses } = sampleContent("bar", "en", query);
      return embedDocument(loadedSample(), content, presentation, { addresses, drawings, guest: "" }).style;
    };
    for (const query of ["", "plain=1", "theme=dark"]) expect(styleOf(query)).toMatch(/body\{[^}]*padding:12px/);
    expect(styleOf("bg=transparent")).not.toMatch(/body\{[^}]*padding/);
  });

  test("lets no line end outside a box that hides what leaves it", () => {
    const { content, presentation, addresses } = sampleContent("bar");
    const { style } = embedDocument(loadedSample(), content, presentation, { addresses, drawings, guest: "" });
    const cutting = [...style.matchAll(/([^{}]+)\{[^}]*overflow:hidden[^}]*\}/g)].map(([, selector]) => selector);
    expect(cutting).toEqual([".hidden,caption,.said"]);
  });

  const tables = cases.filter(({ chart }) => chart.kind === "table");

  test.each(tables)("says so where nothing fits: $name", ({ chart, lang }) => {
    const { html } = written({ chart, lang }, { search: "_q=nothing-that-any-row-holds" });
    expect(html).toContain('<p class="empty">');
    expect(html).not.toContain("<table");
  });
});
