import { isComparison } from "@/lib/charts/comparison/is-comparison";
import { asOfText } from "@/lib/charts/credits";
import type { EmbedContent } from "@/lib/charts/embed-content";
import { hasDrawing } from "@/lib/charts/has-drawing";
import { escapeHtml } from "@/lib/http/escape-html";
import type { Story } from "@/lib/story/story";
import { chartText } from "@/lib/text/chart-text";
import { embedText } from "@/lib/text/embed-text";
import { comparisonMarkup } from "./comparison-markup";
import { discoveryLinks } from "./discovery";
import type { EmbedAddresses } from "./embed-addresses";
import { blockRules } from "./embed-block";
import { embedBlocks } from "./embed-blocks";
import { embedStyle } from "./embed-style";
import type { Presentation } from "./presentation";
import { outLink, sourcesMarkup } from "./sources-markup";
import { maxRows, rowRules, tableMarkup } from "./table-markup";

/** What a document is made of beside its content; drawings and script are inserted as they are. */
export interface EmbedParts {
  readonly addresses: EmbedAddresses;
  /** The static drawings, by width; empty for charts without one. */
  readonly drawings: readonly { readonly width: number; readonly svg: string }[];
  /** The guest script, which talks to the host and brings the marks alive. */
  readonly guest: string;
}

/**
 * Writes the document of an embed: complete without its script, in one answer, with nothing from anywhere else. The
 * drawing comes before everything that can wait; the script is the last thing in the body. The style sheet is also
 * returned by itself, as a content security policy names it.
 */
export function embedDocument(
  story: Story,
  content: EmbedContent,
  presentation: Presentation,
  { addresses, drawings, guest }: EmbedParts,
) {
  const { chart, model, verified } = content;
  const { lang, plain, theme } = presentation;
  const blocks = blockRules(embedBlocks(content, presentation));
  const style = embedStyle(story, presentation, chart.kind, blocks + (hasDrawing(chart) ? "" : rowRules(model.table)));
  const head = plain
    ? `<h1 class="hidden">${escapeHtml(model.finding)}</h1>`
    : `<h1>${escapeHtml(model.finding)}</h1><p class="measure">${escapeHtml(model.measure)}</p>`;
  const notes = model.notes.map((note) => `<li>${escapeHtml(note)}</li>`).join("");
  const credits = [sourcesMarkup(model.sources, lang, addresses.sources), escapeHtml(asOfText(verified, lang))];
  const links = discoveryLinks(addresses.embed).map(
    ({ type, href }) =>
      `<link rel="alternate" type="${type}" href="${escapeHtml(href)}" title="${escapeHtml(model.finding)}">`,
  );
  const html = `<!doctype html>
<html lang="${lang}"${theme === "auto" ? "" : ` data-theme="${theme}"`}>
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width,initial-scale=1">
<meta name="responsive-embedded-sizing" content="allow-origins=*">
<title>${escapeHtml(model.finding)}</title>
<link rel="canonical" href="${escapeHtml(addresses.page)}">
${links.join("\n")}
<style>${style}</style>
</head>
<body>
<figure class="${[hasDrawing(chart) ? "chart" : "table", ...(plain ? [] : ["headed"])].join(" ")}">
<figcaption>${head}</figcaption>
${body(content, drawings, addresses)}${notes === "" ? "" : `<ul class="notes">${notes}</ul>`}
<p class="credits">${credits.filter(Boolean).join(" · ")}</p>
<ul class="actions">${actions(content, addresses)}</ul><p class="actions print">${escapeHtml(addresses.page)}</p>
${hasDrawing(chart) && model.table.rows.length > 0 ? details(content, addresses) : ""}</figure>
<div class="note" role="status" hidden></div>
<script>${guest}</script>
</body>
</html>
`;
  return { html, style };
}

function body({ chart, model }: EmbedContent, drawings: EmbedParts["drawings"], addresses: EmbedAddresses): string {
  const text = chartText[model.lang];
  if (model.table.rows.length === 0) return `<p class="empty">${escapeHtml(text.empty)}</p>\n`;
  if (isComparison(model)) return `${comparisonMarkup(model, addresses.sources)}\n`;
  if (!hasDrawing(chart)) return `${tableRegion(model, addresses, chart.title[model.lang])}\n`;
  const boxes = drawings.map(({ width, svg }) => `<div class="w${width}">${svg}</div>`);
  return `<div class="drawing" data-keys="${escapeHtml(text.keys)}">${boxes.join("\n")}</div>\n`;
}

function details({ model }: EmbedContent, addresses: EmbedAddresses): string {
  const label = chartText[model.lang].table;
  return `<details class="data"><summary>${escapeHtml(label)}</summary>${tableRegion(model, addresses, label)}</details>\n`;
}

/** A table that may be wider than the frame, in a region that the keyboard can scroll, and a link to its further rows. */
function tableRegion({ table, finding, lang }: EmbedContent["model"], { page }: EmbedAddresses, label: string): string {
  const region = `<div class="scroll" tabindex="0" role="region" aria-label="${escapeHtml(label)}">${tableMarkup(table, finding)}</div>`;
  if (table.rows.length <= maxRows) return region;
  return `${region}<p class="more">${outLink(page, embedText[lang].allRows(maxRows, table.rows.length))}</p>`;
}

function actions({ chart, model: { lang } }: EmbedContent, { csv, png, page }: EmbedAddresses): string {
  const text = chartText[lang];
  const links = [
    outLink(csv, text.csv),
    ...(hasDrawing(chart) ? [outLink(png, text.image)] : []),
    outLink(page, embedText[lang].open),
  ];
  return links.map((link) => `<li>${link}</li>`).join("");
}
