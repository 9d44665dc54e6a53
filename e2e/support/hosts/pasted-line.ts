import type { Page } from "@playwright/test";
import { columnWidths, frameSnippet } from "@/lib/embed/snippet";
import type { PublishedEmbed } from "../embeds";
import type { HostKind } from "./host-kinds";

/** The line that editors paste for an embed. */
export function pastedLine({ finding, embed, links }: PublishedEmbed): string {
  const height = embed.heights.find(({ width }) => width === columnWidths.column)?.height ?? 0;
  return frameSnippet({ src: embed.url, title: finding, page: links.page, height, fluidHeight: embed.fluidHeight });
}

/** The line with the address and the attributes that a kind of host gives to frames; null where it makes its own. */
export function hostedLine(line: string, { frame }: HostKind): string | null {
  const [, src = ""] = /<iframe src="([^"]*)"/.exec(line) ?? [];
  const [, hosted, attributes = ""] =
    /^<iframe src="([^"]*)".* frameborder="0" (.*)><\/iframe>$/.exec(frame(src, 1)) ?? [];
  return hosted === undefined ? null : line.replace(`<iframe src="${src}"`, `<iframe src="${hosted}" ${attributes}`);
}

/** An article with one column of a width in px and nothing else but two paragraphs. */
export function article(body: string, width: number): string {
  return `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>An article</title><link rel="icon" href="data:,"></head>
    <body style="margin:0"><main style="width:${width}px"><p>Before.</p>${body}<p>After.</p></main></body></html>`;
}

/** Changes the width of the article's column, in px. */
export function resizeColumn(page: Page, width: number): Promise<void> {
  return page.locator("main").evaluate((column, px) => {
    column.style.width = `${px}px`;
  }, width);
}
