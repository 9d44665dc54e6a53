import { maxEmbedWidth } from "@/lib/charts/embed-content";
import { hasDrawing } from "@/lib/charts/has-drawing";
import type { ChartKind } from "@/lib/charts/kit/chart";
import { staticWidths } from "@/lib/charts/static-widths";
import { themeColours } from "@/lib/charts/theme-colours";
import type { Story } from "@/lib/story/story";
import { type Ground, grounds, isVisible } from "./accent-contrast";
import { embedSpace as space, textWidths, embedType as type } from "./embed-metrics";
import type { Presentation } from "./presentation";
import { digitWidth, drawnDigitWidth, type TextStyle } from "./text-block";

// Every name that a machine lacks is looked for once per size and weight, before the first picture. Systems find their
// Korean font by themselves, but Chromium on Linux takes a Japanese one of one weight unless it is named.
const fonts = {
  system: 'system-ui,"Noto Sans CJK KR",sans-serif',
  serif: 'Georgia,"Noto Serif KR","Noto Serif CJK KR",AppleMyungjo,Batang,serif',
};

/**
 * The style sheet of an embed. It names no file and no font of the web, so that an embed is one request; sizes are
 * those of `embedType` and `embedSpace`, in rem, so that a reader's own text size holds.
 */
export function embedStyle(story: Story, presentation: Presentation, kind: ChartKind, blocks: string): string {
  return [
    colourRules(story, presentation),
    pageRules(presentation),
    partRules(),
    ...(hasDrawing({ kind }) ? [drawingRules()] : []),
    kind === "comparison" ? tableRules + comparisonRules() : tableRules + rowsRules(),
    blocks,
    mediaRules,
  ]
    .join("")
    .replace(/\n\s*/g, "");
}

function colourRules(story: Story, { accent, transparent }: Presentation): string {
  const colours = (name: Ground) => {
    const set = {
      ...themeColours(story, name),
      paper: transparent ? "transparent" : `#${grounds[name]}`,
      solid: name === "light" ? "#fff" : "#1f2226",
      accent: accent !== null && isVisible(accent, name) ? `#${accent}` : "var(--ink)",
    };
    // Where a host's scheme differs, a browser paints a ground behind a frame that names its own.
    const scheme = transparent ? "" : `color-scheme:${name};`;
    const properties = Object.entries(set).map(([property, value]) => `--${property}:${value}`);
    return `{${scheme}${properties.join(";")}}`;
  };
  // Paper is light: only screens are dark.
  return `:root${colours("light")}
    @media screen and (prefers-color-scheme:dark){:root:not([data-theme=light])${colours("dark")}}
    @media screen{:root[data-theme=dark]${colours("dark")}}`;
}

function pageRules({ font }: Presentation): string {
  return `*{box-sizing:border-box}
    html{background:var(--paper);color:var(--ink);font-family:${fonts[font]};font-size-adjust:ch-width ${digitWidth};text-size-adjust:100%;-webkit-text-size-adjust:100%}
    body{margin:0;overflow-wrap:anywhere}
    :lang(ko){word-break:keep-all}
    a{color:inherit;text-decoration-color:var(--accent);text-underline-offset:.2em}
    :focus-visible{outline:3px solid currentColor;outline-offset:-3px}`;
}

function partRules(): string {
  return `figure{position:relative;max-width:${maxEmbedWidth}px;margin:0}
    .headed{padding-top:${rem(space.top)};border-top:${space.rule}px solid var(--accent)}
    h1{max-width:${textWidths.finding}px;margin:0;${set(type.finding)}}
    .measure,.empty{max-width:${textWidths.text}px;margin:${rem(space.measure)} 0 ${rem(space.drawing)};color:var(--ink-2);${set(type.measure)}}
    .empty{margin:0}
    .notes{max-width:${textWidths.text}px;margin:${rem(space.notes)} 0 0;padding:0;list-style:none;color:var(--ink-2);${set(type.note)}}
    .notes li+li{margin-top:${rem(space.betweenNotes)}}
    .credits{margin:${rem(space.credits)} 0 0;color:var(--ink-2);${set(type.credits)}}
    .actions{display:flex;gap:1rem;height:${rem(space.actions)};margin:0;padding:0;overflow:hidden;list-style:none;${set({ ...type.credits, line: space.actions })};white-space:nowrap}
    summary,.more{height:${rem(space.summary)};margin:0;cursor:pointer;${set({ ...type.note, line: space.summary })};overflow:hidden;white-space:nowrap}
    .hidden,caption{position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%);white-space:nowrap}
    .print{display:none}`;
}

function drawingRules(): string {
  const [narrowest, ...wider] = staticWidths;
  const steps = wider.map((width, index) => {
    const before = staticWidths[index];
    return `@media(min-width:${width}px){.w${before}{display:none}.w${width}{display:block}}`;
  });
  return `.drawing>div{display:none}.drawing>.w${narrowest}{display:block}
    ${steps.join("").replaceAll("{.w", "{.drawing>.w").replaceAll("}.w", "}.drawing>.w")}
    .drawing svg{display:block;width:100%;height:auto;overflow:visible;font-size-adjust:ch-width ${drawnDigitWidth}}
    .drawing .on{outline:2px solid var(--ink);outline-offset:2px}
    .note{position:absolute;z-index:1;display:grid;gap:2px;width:max-content;max-width:min(260px,100%);padding:8px 10px;border:1px solid var(--ink);background:var(--solid);color:var(--ink);${set(type.note)};pointer-events:none}
    .note[hidden]{display:none}
    .label{color:var(--ink-2)}`;
}

const tableRules = `table{border-collapse:collapse;table-layout:fixed;text-align:left;font-variant-numeric:tabular-nums}
  th,td{padding:0;vertical-align:top;font-weight:400}`;

function rowsRules(): string {
  return `.scroll{overflow-x:auto;scrollbar-width:thin;background:linear-gradient(to left,var(--paper) 50%,transparent) right/3rem 100% no-repeat local,linear-gradient(to left,var(--rule),transparent) right/1rem 100% no-repeat}
    .rows{${set(type.cell)}}
    .rows th,.rows td{padding:${rem(space.cellTop)} ${space.cellSide}px ${rem(space.cellTop)} 0;border-bottom:1px solid var(--rule)}
    .rows thead th{color:var(--ink-2);border-color:var(--ink)}
    .rows .n{text-align:right}`;
}

function comparisonRules(): string {
  return `.sides{width:100%;${set(type.stance)}}
    .sides thead th{font-weight:700;border-bottom:2px solid}
    .sides [scope=rowgroup]{padding:${rem(space.topic)} 0;font-weight:700}
    .sides tbody+tbody [scope=rowgroup]{box-shadow:inset 0 1px var(--rule)}
    .sides td,.sides thead th{width:50%;padding-right:${space.gutter / 2}px}
    .sides td{padding-bottom:${rem(space.stance)}}
    .sides td+td,.sides thead th+th{padding:0 0 0 ${space.gutter / 2}px}
    .sides td+td{box-shadow:inset 1px 0 var(--rule)}
    .sides p{margin:0;color:var(--ink-2);${set(type.stanceCredits)}}
    .sides p::first-letter{text-transform:uppercase}
    .first{color:var(--first)}
    .second{color:var(--second)}`;
}

// Chromium now and then measures a frame that it sizes by itself before it has a width, and does not measure again; a
// document without height leaves the frame as high as its snippet says.
const mediaRules = `@media(max-width:120px){html{display:none}}
  @media(forced-colors:active){:root{--paper:Canvas;--solid:Canvas;--ink:CanvasText;--ink-2:CanvasText;--rule:CanvasText;--accent:LinkText;--first:CanvasText;--second:LinkText;--both:CanvasText;--neither:GrayText}}
  @media print{.actions,summary{display:none}.print{display:block}}`;

function set({ size, line, bold = false }: TextStyle): string {
  return `font-size:${rem(size)};line-height:${rem(line)}${bold ? ";font-weight:700" : ""}`;
}

function rem(px: number): string {
  return `${px / 16}rem`;
}
