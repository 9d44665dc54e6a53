import { wrapText } from "@/lib/charts/kit/text-width";
import { themeColours } from "@/lib/charts/theme-colours";
import { escapeHtml } from "@/lib/http/escape-html";
import { formatMoney } from "@/lib/money/format-money";
import { figureAt } from "@/lib/story/figure";
import type { Story } from "@/lib/story/story";
import type { Lang } from "@/lib/text/lang";
import { siteText } from "@/lib/text/site-text";
import { svgToPng } from "./svg-to-png";

const width = 1200;
const height = 630;
const left = 64;
const contentWidth = width - 2 * left;
const titleLine = 62;
const standfirstLine = 34;

/** The preview picture of a story (`og:image`), 1200 × 630 px: title, first sentence and headline figures to scale. */
export function ogPicture(story: Story, lang: Lang): Promise<Uint8Array<ArrayBuffer>> {
  const colours = themeColours(story, "light");
  const { paper = "#ffffff", ink = "#000000", "ink-2": grey = "#555555" } = colours;
  const figures = story.headline.flatMap((cell) => {
    const { money, side, form } = figureAt(story, cell);
    const color = colours[side] ?? ink;
    return money ? [{ label: cell.label[lang], money, color, fill: form === "solid" ? color : paper }] : [];
  });
  const largest = Math.max(1, ...figures.map(({ money }) => money.amount));
  const title = wrapText(story.title[lang], 52, contentWidth, 2, true);
  const standfirst = wrapText(firstSentence(story.standfirst[lang], lang), 24, contentWidth, 2);
  const lines = [...title.map(() => titleLine), ...standfirst.map(() => standfirstLine)];
  const top = 88 + lines.reduce((sum, line) => sum + line, 0);
  const step = Math.min(176, (height - top - 60) / 2);
  const bars = figures.slice(0, 2).map(({ label, money, color, fill }, index) => {
    const y = top + index * step;
    const length = Math.max(6, (money.amount / largest) * contentWidth);
    const amount = formatMoney(money, lang, { qualified: true });
    return [
      text(amount, left, y + 50, 46, ink, true),
      text(wrapText(label, 24, contentWidth, 1)[0] ?? "", left, y + 84, 24, grey),
      `<rect x="${left + 2}" y="${y + 100}" width="${length - 4}" height="${step - 130}" fill="${fill}" stroke="${color}" stroke-width="4"/>`,
    ].join("");
  });
  const head = [
    ...title.map((line, index) => text(line, left, 98 + index * titleLine, 52, ink, true)),
    ...standfirst.map((line, index) =>
      text(line, left, 48 + title.length * titleLine + (index + 1) * standfirstLine, 24, grey),
    ),
  ];
  const name = text(siteText[lang].name, left, height - 36, 24, grey, true);
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" font-family="Pretendard">${[...head, ...bars, name].join("")}</svg>`;
  return svgToPng(svg, { width, background: paper });
}

/** Segmented by the language's rules, so that a decimal point does not end a sentence. */
function firstSentence(content: string, lang: Lang): string {
  const [first] = new Intl.Segmenter(lang, { granularity: "sentence" }).segment(content);
  return first?.segment.trim() ?? content;
}

function text(content: string, x: number, y: number, size: number, color: string, bold = false): string {
  return `<text x="${x}" y="${y}" font-size="${size}" fill="${color}"${bold ? ' font-weight="700"' : ""}>${escapeHtml(content)}</text>`;
}
