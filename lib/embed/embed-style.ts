import { maxEmbedWidth } from "@/lib/charts/embed-content";
import { hasDrawing } from "@/lib/charts/has-drawing";
import type { ChartKind } from "@/lib/charts/kit/chart";
import { smallHeight, smallWidths } from "@/lib/charts/small-drawing";
import { staticWidths } from "@/lib/charts/static-widths";
import { themeColours } from "@/lib/charts/theme-colours";
import type { Story } from "@/lib/story/story";
import { type Ground, grounds, isVisible } from "@/lib/text/contrast";
import { chapterSteps } from "./chapters-markup";
import { paddingOf, embedSpace as space, textWidths, embedType as type } from "./embed-metrics";
import { matrixRules } from "./matrix-markup";
import type { Presentation } from "./presentation";
import { rem, setType } from "./set-type";
import { digitWidth, drawnDigitWidth } from "./text-block";

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
    ...(hasDrawing({ kind }) ? [drawingRules(presentation)] : []),
    kindRules(kind, presentation),
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
    const properties = Object.entries(set).map(([property, value]) => `--${property}:${value}`);
    // A browser shows the host's ground behind a transparent frame of the host's scheme, and behind any other one a ground
    // of the scheme that the frame declares. If that is the scheme of the text, the text is readable on both.
    return `{color-scheme:${name};${properties.join(";")}}`;
  };
  // Paper is light: only screens are dark.
  return `:root${colours("light")}
    @media screen and (prefers-color-scheme:dark){:root:not([data-theme=light])${colours("dark")}}
    @media screen{:root[data-theme=dark]${colours("dark")}}`;
}

function pageRules({ font, transparent }: Presentation): string {
  return `*{box-sizing:border-box}
    html{background:var(--paper);color:var(--ink);font-family:${fonts[font]};font-size-adjust:ch-width ${digitWidth};text-size-adjust:100%;-webkit-text-size-adjust:100%}
    body{margin:0;${transparent ? "" : `padding:${space.padding}px;`}overflow-wrap:anywhere}
    :lang(ko){word-break:keep-all}
    a{color:inherit;text-decoration-color:var(--accent);text-underline-offset:.2em}
    :focus-visible{outline:3px solid currentColor;outline-offset:-3px}`;
}

function partRules(): string {
  return `figure{position:relative;max-width:${maxEmbedWidth}px;margin:0}
    .headed{padding-top:${rem(space.top)};border-top:${space.rule}px solid var(--accent)}
    h1{max-width:${textWidths.finding}px;margin:0;${setType(type.finding)}}
    .standfirst{max-width:${textWidths.text}px;margin:${rem(space.measure)} 0 0;${setType(type.standfirst)}}
    .measure,.empty{max-width:${textWidths.text}px;margin:${rem(space.measure)} 0 ${rem(space.drawing)};color:var(--ink-2);${setType(type.measure)}}
    .empty{margin:0}
    .notes{max-width:${textWidths.text}px;margin:${rem(space.notes)} 0 0;padding:0;list-style:none;color:var(--ink-2);${setType(type.note)}}
    .notes li+li{margin-top:${rem(space.betweenNotes)}}
    .credits{margin:${rem(space.credits)} 0 0;color:var(--ink-2);${setType(type.credits)}}
    .actions{display:flex;flex-wrap:wrap;gap:0 ${space.betweenActions}px;margin:0;padding:0;list-style:none;${setType({ ...type.credits, line: space.actions })}}
    summary,.more{margin:0;padding:${rem((space.summary - type.note.line) / 2)} 0;cursor:pointer;${setType(type.note)}}
    .hidden,caption,.said{position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%);white-space:nowrap}
    input{width:100%;font:inherit}
    .print{display:none}`;
}

/** The narrowest drawing is not made smaller: in the narrowest frames it takes the room of the padding. */
function bleed(narrowest: number, padding: number): string {
  return padding > 0 ? `margin:0 clamp(${-padding}px,50vw - ${narrowest / 2 + padding}px,0px)` : "";
}

function drawingRules(presentation: Presentation): string {
  const padding = paddingOf(presentation);
  const [narrowest, ...wider] = staticWidths;
  const steps = wider.map((width, index) => {
    const before = staticWidths[index];
    return `@media(min-width:${width + 2 * padding}px){.w${before}{display:none}.w${width}{display:block}}`;
  });
  return `.drawing{${bleed(narrowest, padding)}}.drawing>div{display:none}.drawing>.w${narrowest}{display:block}
    ${steps.join("").replaceAll("{.w", "{.drawing>.w").replaceAll("}.w", "}.drawing>.w")}
    .drawing svg{display:block;width:100%;height:auto;overflow:visible;font-size-adjust:ch-width ${drawnDigitWidth}}
    .drawing:has(.on) [data-mark]:not(.on){opacity:.4}
    .drawing .on{outline:2px solid var(--ink);outline-offset:2px}
    .note{position:absolute;z-index:1;display:grid;gap:2px;width:max-content;max-width:min(260px,100%);padding:8px 10px;border:1px solid var(--ink);background:var(--solid);color:var(--ink);${setType(type.note)};pointer-events:none}
    .note[hidden]{display:none}
    .label{color:var(--ink-2)}`;
}

const tableRules = `table{border-collapse:collapse;table-layout:fixed;text-align:left;font-variant-numeric:tabular-nums}
  th,td{padding:0;vertical-align:top;font-weight:400}`;

function rowsRules(): string {
  return `.scroll{overflow-x:auto;scrollbar-width:thin;background:linear-gradient(to left,var(--paper) 50%,transparent) right/3rem 100% no-repeat local,linear-gradient(to left,var(--rule),transparent) right/1rem 100% no-repeat}
    .rows{${setType(type.cell)}}
    .rows th,.rows td{padding:${rem(space.cellTop)} ${space.cellSide}px ${rem(space.cellTop)} 0;border-bottom:1px solid var(--rule)}
    .rows thead th{color:var(--ink-2);border-color:var(--ink)}
    .rows .n{text-align:right}
    .rows .b{word-break:break-all}`;
}

function comparisonRules(): string {
  return `.sides{width:100%;${setType(type.stance)}}
    .sides [scope=rowgroup]{padding:${rem(space.topic)} 0;font-weight:700}
    .sides tbody+tbody [scope=rowgroup]{box-shadow:inset 0 1px var(--rule)}
    .sides td{width:50%;padding-right:${space.gutter / 2}px}
    .sides td{padding-bottom:${rem(space.stance)}}
    .sides td+td{padding:0 0 0 ${space.gutter / 2}px}
    .sides td+td{box-shadow:inset 1px 0 var(--rule)}
    .sides p{margin:0;color:var(--ink-2);${setType(type.stanceCredits)}}
    .sides p::first-letter{text-transform:uppercase}
    .sides .short{color:inherit;${setType(type.short)}}
    .sides details{color:var(--ink-2);${setType(type.stanceCredits)}}
    .sides summary{padding:0;font:inherit;line-height:inherit}
    .sides b{display:block}
    @media print{.sides summary{display:block;list-style:none}.sides details::details-content{display:block;block-size:auto;content-visibility:visible}}
    .first{color:var(--first)}
    .second{color:var(--second)}`;
}

/** The rules of what a chart has beside its drawing or in its place. */
function kindRules(kind: ChartKind, presentation: Presentation): string {
  if (kind === "chapters") return chapterRules(presentation);
  if (kind !== "comparison") return tableRules + rowsRules();
  return tableRules + matrixRules(paddingOf(presentation)) + comparisonRules();
}

function chapterRules(presentation: Presentation): string {
  const steps = chapterSteps.slice(1).map(({ from, drawn, isBeside }) => {
    const other = drawn === smallWidths[0] ? smallWidths[1] : smallWidths[0];
    const columns = isBeside ? `section{grid-template-columns:minmax(0,1fr) ${drawn}px}` : "";
    return `@media(min-width:${from + 2 * paddingOf(presentation)}px){.small>.w${other}{display:none}.small>.w${drawn}{display:block}${columns}}`;
  });
  return `section{display:grid;align-content:start;gap:${space.drawing}px ${space.gutter}px;padding:${space.drawing}px 0;border-top:1px solid var(--rule)}
    section>*{min-width:0}
    section p{max-width:${textWidths.text}px;margin:0;${setType(type.stance)}}
    section .from{color:var(--ink-2);${setType(type.stanceCredits)}}
    h2{max-width:${textWidths.text}px;margin:0 0 ${rem(space.measure)};${setType(type.chapter)}}
    section .small p{max-width:${smallWidths[1]}px;margin:${rem(space.measure)} 0 0;${setType(type.caption)}}
    .small>div{display:none}
    .small>.w${smallWidths[0]}{display:block;${bleed(smallWidths[0], paddingOf(presentation))}}
    .small>.cut{max-height:${smallHeight}px;overflow:clip;mask-image:linear-gradient(#000 calc(100% - 40px),transparent)}
    .small svg{display:block;max-width:100%;height:auto;overflow:visible;font-size-adjust:ch-width ${drawnDigitWidth}}
    ${steps.join("")}`;
}

// Chromium now and then measures a frame that it sizes by itself before it has a width, and does not measure again; a
// document without height leaves the frame as high as its snippet says.
const mediaRules = `@media(max-width:120px){html{display:none}}
  @media(forced-colors:active){:root{--paper:Canvas;--solid:Canvas;--ink:CanvasText;--ink-2:CanvasText;--rule:CanvasText;--accent:LinkText;--first:CanvasText;--second:LinkText;--both:CanvasText;--neither:GrayText}}
  @media print{.actions,summary{display:none}.print{display:block}}`;
