import { html } from "@remix-run/html-template";
import { cardHead, maxFigure } from "@/lib/card/card-head";
import type { FigureCard } from "@/lib/card/figure-card";
import { wrapText } from "@/lib/charts/kit/text-width";
import { themeColours } from "@/lib/charts/theme-colours";
import { previewText } from "@/lib/picture/preview-text";
import type { Story } from "@/lib/story/story";
import { siteText } from "@/lib/text/site-text";
import { pictureFont } from "./picture-fonts";
import { storedPicture } from "./stored-picture";
import { svgToPng } from "./svg-to-png";

const width = 1200;
const height = 630;
const left = 64;
const contentWidth = width - 2 * left;
const gap = 24;

/**
 * The preview picture of a shared card (`og:image`), 1200 × 630 px: the row, the figure with its qualifier, how firm it is
 * and who says so. Rejects with TooBusy when it is dropped, with MissingFonts when it has no fonts.
 */
export function cardPreview(story: Story, card: FigureCard): Promise<Uint8Array<ArrayBuffer>> {
  const { dataset, row, column } = card.ref;
  const picture = { width, background: themeColours(story, "light").paper ?? "#ffffff" };
  return storedPicture({
    parts: ["card", story.id, story.edition, card.lang, dataset, row, column ?? ""],
    isFirst: false,
    make: () => svgToPng(cardSvg(story, card), picture),
  });
}

function cardSvg(story: Story, card: FigureCard): string {
  const { ink = "#000000", "ink-2": grey = "#555555" } = themeColours(story, "light");
  const { figure, column } = card;
  const value = figure && figure.shown.length <= maxFigure ? figure.shown : "";
  const size = value.length > maxFigure / 2 ? 48 : 76;
  const parts = [
    { lines: wrapped(`${card.dataset} · ${card.storyTitle}`, 26, 1), size: 26, color: grey },
    {
      lines: wrapped(card.row, figure ? 42 : 56, figure ? 2 : 4, true),
      size: figure ? 42 : 56,
      bold: true,
      color: ink,
    },
    { lines: column ? wrapped(column.label, 28, 1) : [], size: 28, color: grey },
    { lines: wrapped(value, size, 2, true), size, bold: true, color: ink },
    { lines: wrapped(cardHead(card).description, 26, 4), size: 26, color: grey },
  ];
  let y = 40;
  const texts = parts.flatMap(({ lines, size, bold = false, color }) => {
    if (lines.length > 0) y += gap;
    return lines.map((line) => {
      y += size * 1.2;
      return previewText(line, { x: left, y: Math.round(y), size, color, bold });
    });
  });
  const name = previewText(siteText[card.lang].name, { x: left, y: height - 36, size: 24, color: grey, bold: true });
  return String(
    html`<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" font-family="${pictureFont}">${texts}${name}</svg>`,
  );
}

function wrapped(text: string, size: number, maxLines: number, bold = false): readonly string[] {
  return wrapText(text, size, contentWidth, maxLines, bold);
}
