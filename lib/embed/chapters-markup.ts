import { html, type SafeHtml } from "@remix-run/html-template";
import type { ChapterPart } from "@/lib/charts/chapter-parts";
import { sourcesText } from "@/lib/charts/credits";
import { maxEmbedWidth } from "@/lib/charts/embed-content";
import { isCut, smallHeight, smallWidths } from "@/lib/charts/small-drawing";
import type { StaticDrawing } from "@/lib/charts/static-widths";
import { joinMarkup } from "@/lib/http/join-markup";
import type { Lang } from "@/lib/text/lang";
import type { EmbedAddresses } from "./embed-addresses";
import type { EmbedBlock } from "./embed-block";
import { embedSpace as space, textWidths, embedType as type } from "./embed-metrics";
import { outLink, sourcesMarkup } from "./sources-markup";
import { textHeight } from "./text-block";

/** How many publishers of a chapter are named. */
const maxPublishers = 3;

const [narrow, wide] = smallWidths;

/** From which width of an embed in px chapters are set how: the drawing's width, and whether it stands beside the text. */
export const chapterSteps = [
  { from: 0, drawn: narrow, isBeside: false },
  { from: wide, drawn: wide, isBeside: false },
  { from: 616, drawn: narrow, isBeside: true },
  { from: 856, drawn: wide, isBeside: true },
] as const;

/** The chapters of a story, each with its drawings in the order of the parts. */
export function chaptersMarkup(
  parts: readonly ChapterPart[],
  drawings: readonly (readonly StaticDrawing[])[],
  lang: Lang,
  { story, sources }: Pick<EmbedAddresses, "story" | "sources">,
): SafeHtml {
  const sections = parts.map(({ chapter, chart, model, more }, index) => {
    const boxes = (drawings[index] ?? []).map(
      ({ width, svg }) =>
        html`<div class="w${width}${isCut(chart, model, width, smallHeight) ? " cut" : ""}">${html.raw`${svg}`}</div>`,
    );
    const link = outLink(`${story}/${more.path}`, more.text);
    const words = html`<h2>${chapter.heading}</h2><p>${chapter.text}</p><p class="from">${sourcesMarkup(chapter.sources, lang, sources, maxPublishers)}</p>`;
    return html`<section class="c${index}"><div>${words}</div><div class="small">${boxes}<p>${link}</p></div></section>`;
  });
  return joinMarkup(sections, "\n");
}

/** The chapters as blocks, for computing the embed's height. */
export function chapterBlocks(parts: readonly ChapterPart[], lang: Lang): readonly EmbedBlock[] {
  return parts.map((part, index) => ({
    kept: { selector: `.c${index}`, by: "min-height" },
    heightAt: (width) => {
      const { drawn, isBeside } = chapterSteps.findLast(({ from }) => from <= width) ?? chapterSteps[0];
      const drawing = Math.ceil(Math.min(smallHeight, part.chart.height(part.model, drawn)));
      const caption = space.measure + textHeight(part.more.text, type.caption, Math.min(width, drawn));
      const figure = drawing + caption;
      const beside = isBeside ? drawn + space.gutter : 0;
      const words = wordsHeight(part, Math.min(Math.min(width, maxEmbedWidth) - beside, textWidths.text), lang);
      const content = isBeside ? Math.max(words, figure) : words + space.drawing + figure;
      return 1 + 2 * space.drawing + content;
    },
  }));
}

function wordsHeight({ chapter }: ChapterPart, width: number, lang: Lang): number {
  return (
    textHeight(chapter.heading, type.chapter, width) +
    space.measure +
    textHeight(chapter.text, type.stance, width) +
    textHeight(sourcesText(chapter.sources, lang, maxPublishers), type.stanceCredits, width)
  );
}
