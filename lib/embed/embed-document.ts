import { isComparison } from "@/lib/charts/comparison/model";
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
import { mostRows, rowRules, tableMarkup } from "./table-markup";

/** What a document is made of beside its content; drawings and script are handed in as they stand in it. */
export interface EmbedParts {
  readonly addresses: EmbedAddresses;
  /** The static drawings, by width; empty for charts without one. */
  readonly drawings: readonly { readonly width: number; readonly svg: string }[];
  /** The guest script, which talks to the host and brings the marks alive. */
  readonly guest: string;
}

/** An embed's document, and its one style sheet and one script as a content security policy names them. */
export interface EmbedDocument {
  readonly html: string;
  readonly style: string;
}

/**
 * Writes the document of an embed: complete without its script, in one answer, with nothing from anywhere else. The
 * drawing comes before everything that can wait; the script is the last thing in the body.
 */
export function embedDocument(
  story: Story,
  content: EmbedContent,
  presentation: Presentation,
  { addresses, drawings, guest }: EmbedParts,
): EmbedDocument {
  const { chart, model, verified } = content;
  const { lang, plain, theme } = presentation;
  const text = chartText[lang];
  const blocks = blockRules(embedBlocks(content, presentation));
  const style = embedStyle(story, presentation, chart.kind, blocks + (hasDrawing(chart) ? "" : rowRules(model.table)));
  const head = plain
    ? `<h1 class="hidden">${escapeHtml(model.finding)}</h1>`
    : `<h1>${escapeHtml(model.finding)}</h1><p class="measure">${escapeHtml(model.measure)}</p>`;
  const notes = model.notes.map((note) => `<li>${escapeHtml(note)}</li>`).join("");
  const credits = [sourcesMarkup(model.sources, lang, addresses.sources), escapeHtml(asOfText(verified, lang))];
  const html = `<!doctype html>
<html lang="${lang}"${theme === "auto" ? "" : ` data-theme="${theme}"`}>
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width,initial-scale=1">
<meta name="responsive-embedded-sizing" content="allow-origins=*">
<title>${escapeHtml(model.finding)}</title>
<link rel="canonical" href="${escapeHtml(addresses.page)}">
${discovery(model.finding, addresses)}
<style>${style}</style>
</head>
<body>
<figure class="${[hasDrawing(chart) ? "chart" : "table", ...(plain ? [] : ["headed"])].join(" ")}">
<figcaption>${head}</figcaption>
${body(content, drawings, addresses, text.empty, text.keys)}${notes === "" ? "" : `<ul class="notes">${notes}</ul>`}
<p class="credits">${credits.filter(Boolean).join(" · ")}</p>
<ul class="actions">${actions(content, presentation, addresses)}</ul><p class="actions print">${escapeHtml(addresses.page)}</p>
${hasDrawing(chart) && model.table.rows.length > 0 ? details(content, addresses, text.table) : ""}</figure>
<div class="note" role="status" hidden></div>
<script>${guest}</script>
</body>
</html>
`;
  return { html, style };
}

function discovery(title: string, { embed }: EmbedAddresses): string {
  return discoveryLinks(embed)
    .map(
      ({ type, href }) =>
        `<link rel="alternate" type="${type}" href="${escapeHtml(href)}" title="${escapeHtml(title)}">`,
    )
    .join("\n");
}

function body(
  { chart, model }: EmbedContent,
  drawings: EmbedParts["drawings"],
  addresses: EmbedAddresses,
  empty: string,
  keys: string,
): string {
  if (model.table.rows.length === 0) return `<p class="empty">${escapeHtml(empty)}</p>\n`;
  if (isComparison(model)) return `${comparisonMarkup(model, addresses.sources)}\n`;
  if (!hasDrawing(chart))
    return `${scroll(tableMarkup(model.table, model.finding), chart.title[model.lang])}${more(model, addresses)}\n`;
  const boxes = drawings.map(({ width, svg }) => `<div class="w${width}">${svg}</div>`);
  return `<div class="drawing" data-keys="${escapeHtml(keys)}">${boxes.join("\n")}</div>\n`;
}

function details({ model }: EmbedContent, addresses: EmbedAddresses, label: string): string {
  const table = scroll(tableMarkup(model.table, model.finding), label);
  return `<details class="data"><summary>${escapeHtml(label)}</summary>${table}${more(model, addresses)}</details>\n`;
}

/** A table that may be wider than the frame, in a region that the keyboard can scroll. */
function scroll(table: string, label: string): string {
  return `<div class="scroll" tabindex="0" role="region" aria-label="${escapeHtml(label)}">${table}</div>`;
}

function more({ table, lang }: EmbedContent["model"], addresses: EmbedAddresses): string {
  if (table.rows.length <= mostRows) return "";
  const words = embedText[lang].allRows(mostRows, table.rows.length);
  return `<p class="more">${outLink(addresses.page, words)}</p>`;
}

function actions({ chart }: EmbedContent, { lang }: Presentation, addresses: EmbedAddresses): string {
  const text = chartText[lang];
  const links = [
    outLink(addresses.csv, text.csv),
    ...(hasDrawing(chart) ? [outLink(addresses.png, text.image)] : []),
    outLink(addresses.page, embedText[lang].open),
  ];
  return links.map((link) => `<li>${link}</li>`).join("");
}
