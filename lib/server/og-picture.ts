import { wrapText } from "@/lib/charts/text-width";
import { themeColours } from "@/lib/charts/theme-colours";
import { formatMoney } from "@/lib/money/format-money";
import { figureAt } from "@/lib/story/figure";
import type { Story } from "@/lib/story/story";
import { site as en } from "@/lib/text/en/site";
import { site as ko } from "@/lib/text/ko/site";
import type { Lang } from "@/lib/text/lang";
import { svgToPng } from "./chart-picture";

const width = 1200;
const height = 630;
const left = 64;
const room = width - 2 * left;

/** The picture that other sites show for a story, 1200 × 630 px: its title and its headline figures to scale. */
export function ogPicture(story: Story, lang: Lang): Promise<Uint8Array<ArrayBuffer>> {
  const colours = themeColours(story, "light");
  const { paper = "#ffffff", ink = "#000000", "ink-2": grey = "#555555" } = colours;
  const figures = story.headline.flatMap((cell) => {
    const { money, side } = figureAt(story, cell);
    return money ? [{ label: cell.label[lang], money, color: colours[side] ?? ink }] : [];
  });
  const largest = Math.max(1, ...figures.map(({ money }) => money.amount));
  const title = wrapText(story.title[lang], 58, room, 2, true);
  const top = 190 + (title.length - 1) * 68;
  const bars = figures.slice(0, 2).map(({ label, money, color }, place) => {
    const y = top + place * 190;
    const long = Math.max(6, (money.amount / largest) * room);
    const amount = formatMoney(money, lang, { qualified: true });
    return [
      text(amount, left, y + 46, 54, ink, true),
      text(wrapText(label, 26, room, 1)[0] ?? "", left, y + 86, 26, grey),
      `<rect x="${left + 2}" y="${y + 104}" width="${long - 4}" height="42" fill="${paper}" stroke="${color}" stroke-width="4"/>`,
    ].join("");
  });
  const head = title.map((line, place) => text(line, left, 112 + place * 68, 58, ink, true));
  const name = text({ en, ko }[lang].name, left, height - 36, 24, grey, true);
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" font-family="Pretendard">${[...head, ...bars, name].join("")}</svg>`;
  return svgToPng(svg, { width, background: paper });
}

function text(words: string, x: number, y: number, size: number, color: string, bold = false): string {
  const escaped = words.replaceAll("&", "&amp;").replaceAll("<", "&lt;");
  return `<text x="${x}" y="${y}" font-size="${size}" fill="${color}"${bold ? ' font-weight="700"' : ""}>${escaped}</text>`;
}
