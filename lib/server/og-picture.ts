import { html } from "@remix-run/html-template";
import { wrapText } from "@/lib/charts/kit/text-width";
import { themeColours } from "@/lib/charts/theme-colours";
import { previewText } from "@/lib/picture/preview-text";
import { figureEntry } from "@/lib/story/figure-entry";
import type { Story } from "@/lib/story/story";
import type { Lang } from "@/lib/text/lang";
import { siteText } from "@/lib/text/site-text";
import { pictureFont } from "./picture-fonts";
import { storedPicture } from "./stored-picture";
import { svgToPng } from "./svg-to-png";

const width = 1200;
const height = 630;
const left = 64;
const contentWidth = width - 2 * left;
const titleLine = 62;
const standfirstLine = 34;

/**
 * The preview picture of a story (`og:image`), 1200 × 630 px: title, first sentence and headline figures, each with the mark of its side. Rejects
 * with TooBusy when it is dropped, with MissingFonts when it has no fonts.
 */
export function ogPicture(story: Story, lang: Lang): Promise<Uint8Array<ArrayBuffer>> {
  const picture = { width, background: themeColours(story, "light").paper ?? "#ffffff" };
  return storedPicture({
    parts: ["og", story.id, story.edition, lang],
    isFirst: true,
    make: () => svgToPng(ogSvg(story, lang), picture),
  });
}

function ogSvg(story: Story, lang: Lang): string {
  const colours = themeColours(story, "light");
  const { ink = "#000000", "ink-2": grey = "#555555" } = colours;
  const title = wrapText(story.title[lang], 52, contentWidth, 2, true);
  const standfirst = wrapText(firstSentence(story.standfirst[lang], lang), 24, contentWidth, 2);
  const lines = [...title.map(() => titleLine), ...standfirst.map(() => standfirstLine)];
  const top = 88 + lines.reduce((sum, line) => sum + line, 0);
  const step = Math.min(150, (height - top - 60) / 2);
  const known = story.headline
    .map(({ label, ...cell }) => ({ label: label[lang], ...figureEntry(story, cell, lang) }))
    .filter(({ money }) => money !== null);
  const figures = known.slice(0, 2).map(({ label, amount, side }, index) => {
    const y = top + index * step;
    const line = wrapText(label, 24, contentWidth - 28, 1)[0] ?? "";
    return [
      html`<rect x="${left}" y="${y + 14}" width="10" height="78" fill="${colours[side] ?? ink}"/>`,
      previewText(amount, { x: left + 28, y: y + 50, size: 46, color: ink, bold: true }),
      previewText(line, { x: left + 28, y: y + 88, size: 24, color: grey }),
    ];
  });
  const head = [
    ...title.map((line, index) =>
      previewText(line, { x: left, y: 98 + index * titleLine, size: 52, color: ink, bold: true }),
    ),
    ...standfirst.map((line, index) =>
      previewText(line, {
        x: left,
        y: 48 + title.length * titleLine + (index + 1) * standfirstLine,
        size: 24,
        color: grey,
      }),
    ),
  ];
  const name = previewText(siteText[lang].name, { x: left, y: height - 36, size: 24, color: grey, bold: true });
  const markup = html`<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" font-family="${pictureFont}">${head}${figures}${name}</svg>`;
  return String(markup);
}

/** Segmented by the language's rules, so that a decimal point does not end a sentence. */
function firstSentence(content: string, lang: Lang): string {
  const [first] = new Intl.Segmenter(lang, { granularity: "sentence" }).segment(content);
  return first?.segment.trim() ?? content;
}
