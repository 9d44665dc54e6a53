import { html, type SafeHtml } from "@remix-run/html-template";
import type { ComparisonModel, TopicRow } from "@/lib/charts/comparison/model";
import { stripMarks, stripShapes, stripSize, stripTicks } from "@/lib/charts/comparison/time-strip";
import { maxEmbedWidth } from "@/lib/charts/embed-content";
import type { SideSlot } from "@/lib/story/side-slot";
import { compareText } from "@/lib/text/compare-text";
import type { EmbedBlock } from "./embed-block";
import { matrixSize, embedSpace as space, embedType as type } from "./embed-metrics";
import { setType } from "./set-type";
import { textHeight } from "./text-block";

type Ticks = ReturnType<typeof stripTicks>;

/** Every topic as a link to its texts in the same document, with its positions on one time axis. */
export function matrixMarkup(model: ComparisonModel): SafeHtml {
  const { columns, topics, lang } = model;
  const ticks = stripTicks(model.ticks);
  const shapes = columns.map(({ slot, shape }) => html`<path id="m-${slot}" d="${stripShapes[shape]}"/>`);
  const names = columns.map(({ slot, name }) => html`<b class="${slot}">${sideMark(slot)}${name}</b> `);
  const rows = topics.map((topic, index) => {
    const held = html`<span class="hidden">${heldText(model, topic)}</span>`;
    return html`<li class="m${index}"><a href="#${topic.id}">${topic.title}</a><div>${strip(model, topic, ticks)}${held}</div><span>${claimsText(model, topic)}</span></li>`;
  });
  const labels = ticks.map(
    ({ x, text, isMain, anchor }) =>
      html`<text x="${x}" y="${stripSize.axis - 4}" text-anchor="${anchor}"${isMain ? "" : html` class="minor"`}>${text}</text>`,
  );
  return html`<svg class="hidden" aria-hidden="true"><path id="m-bar" d="${stripShapes.bar}"/>${shapes}</svg><p class="key">${names}${compareText[lang].marks}</p><div class="axis" aria-hidden="true"><svg>${labels}</svg></div><ol class="topics" aria-label="${compareText[lang].topics}">${rows}</ol>`;
}

/** The shape of a side before its name. */
export function sideMark(slot: SideSlot): SafeHtml {
  return html`<svg class="mark" viewBox="-6 -6 12 12" aria-hidden="true"><use href="#m-${slot}"/></svg> `;
}

/** The parts of the matrix as blocks, for computing the embed's height. */
export function matrixBlocks(model: ComparisonModel): readonly EmbedBlock[] {
  const { columns, topics, lang } = model;
  const inner = (width: number) => Math.min(width, maxEmbedWidth);
  const key = `${columns.map(({ name }) => `●  ${name} `).join("")}${compareText[lang].marks}`;
  const rowHeight = (topic: TopicRow, width: number) => {
    const isWide = width >= matrixSize.wide;
    const title = textHeight(topic.title, type.topic, isWide ? matrixSize.title : width);
    const claims = textHeight(claimsText(model, topic), type.note, isWide ? matrixSize.claims : width);
    return isWide ? Math.max(title, stripSize.height, claims) : title + stripSize.height + claims;
  };
  return [
    {
      kept: { selector: ".key", by: "min-height" },
      heightAt: (width) => textHeight(key, type.note, inner(width)) + space.stance,
    },
    { kept: { selector: ".axis", by: "min-height" }, heightAt: () => stripSize.axis + 1 },
    ...topics.map(
      (topic, index): EmbedBlock => ({
        kept: { selector: `.m${index}`, by: "min-height" },
        heightAt: (width: number) => rowHeight(topic, inner(width)) + 2 * matrixSize.row,
      }),
    ),
  ];
}

/** The rules of the matrix: below its wide form, title, strip and claims of a topic stand below each other. */
export function matrixRules(padding: number): string {
  const { wide, labels, title, claims, gap, row } = matrixSize;
  return `.key{margin:0;color:var(--ink-2);${setType(type.note)}}
    .key b{display:inline-block;max-width:100%;margin-right:.6em;color:var(--ink)}
    .mark{width:.8em;height:.8em;overflow:visible}
    .axis svg,.strip{display:block;width:calc(100% - 12px);margin:0 6px;overflow:visible}
    .axis svg{height:${stripSize.axis}px}
    .axis text{fill:var(--ink-2);font-size:12px}
    .topics{margin:0 0 ${matrixSize.below}px;padding:0;list-style:none;${setType(type.topic)}}
    .axis{border-bottom:1px solid}
    .topics li{padding:${row}px 0;box-shadow:inset 0 -1px var(--rule)}
    .topics>li>span{display:block;font-weight:400;color:var(--ink-2);${setType(type.note)}}
    .strip{height:${stripSize.height}px;stroke-linecap:round}
    .strip>line{stroke:var(--rule)}
    .strip use,.mark use{stroke-width:1.5}
    .first use,.first line{fill:var(--first);stroke:var(--first)}
    .second use,.second line{fill:var(--second);stroke:var(--second)}
    .strip .old use{fill:var(--solid)}
    .strip .in{stroke:var(--solid)}
    .minor{display:none}
    @media(min-width:${wide + 2 * padding}px){.topics li,.axis{display:grid;grid-template-columns:${title}px 1fr ${claims}px;gap:0 ${gap}px;align-items:center}.axis svg{grid-column:2}}
    @media(min-width:${labels + 2 * padding}px){.minor{display:block}}`;
}

function strip(model: ComparisonModel, topic: TopicRow, ticks: Ticks): SafeHtml {
  const { height, bar, hollow } = stripSize;
  const grid = ticks.map(({ x }) => html`<line x1="${x}" x2="${x}" y2="${height}"/>`);
  const marks = stripMarks(model, topic).map(({ slot, lane, from, to, middle, isCoarse, isNewest }) => {
    const line = (width: number, name = "") =>
      html`<line class="${name}" x1="${from}" x2="${to}" y1="${lane}" y2="${lane}" stroke-width="${width}"/>`;
    const outer = isCoarse ? line(bar) : "";
    const inner = isCoarse && !isNewest ? line(hollow, "in") : "";
    return html`<g class="${isNewest ? slot : `${slot} old`}">${outer}<use href="#m-${isCoarse ? "bar" : slot}" x="${middle}" y="${lane}"/>${inner}</g>`;
  });
  return html`<svg class="strip" aria-hidden="true">${grid}<line x2="100%" y1="${height / 2}" y2="${height / 2}"/>${marks}</svg>`;
}

/** When each side took its positions, for those who do not see the strip. */
function heldText({ columns, lang }: ComparisonModel, { stances }: TopicRow): string {
  const held = stances.flatMap((own, index) => {
    const dates = own.map(({ date }) => date);
    return dates.length > 0 ? [compareText[lang].heldOn(columns[index]?.name ?? "", dates)] : [];
  });
  return `${held.join(". ")}.`;
}

/** What became of the claims on a topic, and which side has no position on it, as one line. */
function claimsText({ columns, lang }: ComparisonModel, { claims, stances }: TopicRow): string {
  const text = compareText[lang];
  const told = claims.count === 0 ? text.noClaims : text.claimed(claims);
  const silent = columns.filter((_, index) => stances[index]?.length === 0).map(({ name }) => text.noneOf(name));
  return [told, ...silent].join(" · ");
}
