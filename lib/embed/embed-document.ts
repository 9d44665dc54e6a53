import { html, type SafeHtml } from "@remix-run/html-template";
import { isChapters } from "@/lib/charts/chapters/model";
import { isComparison } from "@/lib/charts/comparison/is-comparison";
import { asOfText } from "@/lib/charts/credits";
import type { EmbedContent } from "@/lib/charts/embed-content";
import { hasDrawing } from "@/lib/charts/has-drawing";
import { markFigure } from "@/lib/charts/row-figure";
import type { StaticDrawing } from "@/lib/charts/static-widths";
import { joinMarkup } from "@/lib/http/join-markup";
import type { Story } from "@/lib/story/story";
import { chartText } from "@/lib/text/chart-text";
import { embedText } from "@/lib/text/embed-text";
import { chaptersMarkup } from "./chapters-markup";
import { comparisonMarkup } from "./comparison-markup";
import { discoveryLinks } from "./discovery";
import type { EmbedAddresses } from "./embed-addresses";
import { paddingOf } from "./embed-metrics";
import { embedStyle } from "./embed-style";
import { listedMarkup, listedRules } from "./listed-markup";
import { numberedMarks } from "./numbered-marks";
import type { Presentation } from "./presentation";
import { roomRules } from "./room-rules";
import { outLink, sourcesMarkup } from "./sources-markup";
import { tableLeads } from "./table-leads";
import { maxRows, narrowRules, tableMarkup } from "./table-markup";

/** What a document is made of beside its content; drawings and script are inserted as they are. */
export interface EmbedParts {
  readonly addresses: EmbedAddresses;
  /** The static drawings, by width; empty for charts without one. */
  readonly drawings: readonly StaticDrawing[];
  /** The small drawings of each part of the content, in its order. */
  readonly small?: readonly (readonly StaticDrawing[])[];
  /** The guest script, which talks to the host and brings the marks alive. */
  readonly guest: string;
}

/** Inside HTML an SVG needs no namespace. */
const svgNamespace = ' xmlns="http://www.w3.org/2000/svg"';

/**
 * Writes the document of an embed: complete without its script, in one answer, with nothing from anywhere else. The
 * drawing comes before everything that can wait; the script is the last thing in the body. The style sheet is also
 * returned by itself, as a content security policy names it.
 */
export function embedDocument(
  story: Story,
  content: EmbedContent,
  presentation: Presentation,
  { addresses, drawings, small = [], guest }: EmbedParts,
) {
  const { chart, model, verified } = content;
  const { lang, plain, theme } = presentation;
  const style = embedStyle(
    story,
    presentation,
    chart.kind,
    roomRules(content, presentation) + extraRules(content, presentation),
  );
  const standfirst = model.standfirst === undefined ? "" : html`<p class="standfirst">${model.standfirst}</p>`;
  const head = plain
    ? html`<h1 class="hidden">${model.finding}</h1>`
    : html`<h1>${model.finding}</h1>${standfirst}<p class="measure">${model.measure}</p>`;
  const notes = model.notes.map((note) => html`<li>${note}</li>`);
  const sources = model.sources.length > 0 ? [sourcesMarkup(model.sources, lang, addresses.sources)] : [];
  const credits = joinMarkup([...sources, asOfText(verified, lang)], " · ");
  const links = discoveryLinks(addresses.embed).map(
    ({ type, href }) => html`<link rel="alternate" type="${type}" href="${href}" title="${model.finding}">`,
  );
  const markup = html`<!doctype html>
<html lang="${lang}"${theme === "auto" ? "" : html` data-theme="${theme}"`}>
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width,initial-scale=1">
<meta name="responsive-embedded-sizing" content="allow-origins=*">
<title>${model.finding}</title>
<link rel="canonical" href="${addresses.page}">
${joinMarkup(links, "\n")}
<style>${html.raw`${style}`}</style>
</head>
<body>
<figure class="${[hasDrawing(chart) ? "chart" : "table", ...(plain ? [] : ["headed"])].join(" ")}">
<figcaption>${head}</figcaption>
${body(content, { drawings, small, addresses })}${notes.length > 0 ? html`<ul class="notes">${notes}</ul>` : ""}
<p class="credits">${credits}</p>
<ul class="actions">${actions(content, addresses)}</ul><p class="actions print">${addresses.page}</p>
${hasDrawing(chart) && model.table.rows.length > 0 ? details(content, addresses) : ""}</figure>
<div class="note" role="status" hidden></div>
<label hidden>${embedText[lang].blocked}<input readonly></label>
<script>${html.raw`${guest}`}</script>
</body>
</html>
`;
  return { html: String(markup), style };
}

function body(
  { chart, model, parts = [] }: EmbedContent,
  { drawings, small, addresses }: Required<Omit<EmbedParts, "guest">>,
): SafeHtml {
  const text = chartText[model.lang];
  if (model.table.rows.length === 0) return html`<p class="empty">${text.empty}</p>\n`;
  if (isComparison(model)) return html`${comparisonMarkup(model, addresses.sources)}\n`;
  if (isChapters(model)) return html`${chaptersMarkup(parts, small.map(withoutNamespace), model.lang, addresses)}\n`;
  if (!hasDrawing(chart)) return html`${tableRegion({ chart, model }, addresses, chart.title[model.lang])}\n`;
  const boxes = withoutNamespace(drawings).map(
    ({ width, svg }) => html`<div class="w${width}">${html.raw`${numberedMarks(svg, model.table)}`}</div>`,
  );
  const { dataset } = chart;
  const cardOf = (id: string) => {
    const row = model.table.rows.find((each) => each.id === id);
    return addresses.card((row && markFigure(dataset, model.table, row)) ?? { dataset, row: id, column: null });
  };
  const listed = model.listed ? listedMarkup(model.listed, cardOf) : "";
  return html`<div class="drawing" data-keys="${text.keys}">${joinMarkup(boxes, "\n")}</div>\n${listed}`;
}

function extraRules({ chart, model }: EmbedContent, presentation: Presentation): string {
  const hasTable = model.table.rows.length > 0 && chart.kind !== "comparison" && chart.kind !== "chapters";
  const narrow = hasTable ? narrowRules(model.table, tableLeads(chart, model), paddingOf(presentation)) : "";
  return narrow + (model.listed ? listedRules : "");
}

function withoutNamespace(drawings: readonly StaticDrawing[]): readonly StaticDrawing[] {
  return drawings.map(({ width, svg }) => ({ width, svg: svg.replace(svgNamespace, "") }));
}

function details(content: EmbedContent, addresses: EmbedAddresses): SafeHtml {
  const label = chartText[content.model.lang].table;
  return html`<details class="data"><summary>${label}</summary>${tableRegion(content, addresses, label)}</details>\n`;
}

/** A table that may be wider than the frame, in a region that the keyboard can scroll, and a link to its further rows. */
function tableRegion(
  { chart, model }: Pick<EmbedContent, "chart" | "model">,
  { page }: EmbedAddresses,
  label: string,
): SafeHtml {
  const { table, finding, lang } = model;
  const region = html`<div class="scroll" tabindex="0" role="region" aria-label="${label}">${tableMarkup(table, finding, tableLeads(chart, model))}</div>`;
  if (table.rows.length <= maxRows) return region;
  return html`${region}<p class="more">${outLink(page, embedText[lang].allRows(maxRows, table.rows.length))}</p>`;
}

function actions({ chart, model: { lang } }: EmbedContent, { csv, png, page }: EmbedAddresses): SafeHtml[] {
  const text = chartText[lang];
  const links = [
    outLink(csv, text.csv),
    ...(hasDrawing(chart) ? [outLink(png, text.image)] : []),
    outLink(page, embedText[lang].open),
  ];
  return links.map((link) => html`<li>${link}</li>`);
}
