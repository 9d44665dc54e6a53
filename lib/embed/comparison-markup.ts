import { html, type SafeHtml } from "@remix-run/html-template";
import type { ComparisonModel, Stance } from "@/lib/charts/comparison/model";
import { stanceLimits } from "@/lib/charts/comparison/stance-limits";
import { maxEmbedWidth } from "@/lib/charts/embed-content";
import { joinMarkup } from "@/lib/http/join-markup";
import { compareText } from "@/lib/text/compare-text";
import type { Lang } from "@/lib/text/lang";
import type { EmbedBlock } from "./embed-block";
import { embedSpace as space, embedType as type } from "./embed-metrics";
import { matrixBlocks, matrixMarkup, sideMark } from "./matrix-markup";
import { outLink } from "./sources-markup";
import { textHeight } from "./text-block";

/**
 * All topics at a glance, then the texts as a table of two columns of the same width, at every width of the frame. A frame
 * shows all of itself, so that no head could stay in sight: each text stands below the name of its side.
 */
export function comparisonMarkup(model: ComparisonModel, sourcesPage: string): SafeHtml {
  const { columns, topics, lang } = model;
  const text = compareText[lang];
  const heads = columns.map(({ name }) => html`<th scope="col">${name}</th>`);
  const bodies = topics.map((topic, index) => {
    const title = html`<th scope="rowgroup" colspan="2" class="t${index}">${topicText(topic, lang)}</th>`;
    const cells = topic.stances.map(([newest, ...earlier], side) => {
      const column = columns[side];
      const name = column
        ? html`<b class="${column.slot}" aria-hidden="true">${sideMark(column.slot)}${column.name}</b>`
        : "";
      if (!newest) return html`<td class="s${index}">${name}${text.none}</td>`;
      const short = newest.short === null ? "" : html`<p class="short">${newest.short}</p>`;
      const notes = newest.notes.map((note) => html`<p>${note}</p>`);
      const before = earlier.map(
        (stance) =>
          html`<p id="${stance.id}">${earlierText(stance, lang)}</p>${foldedSources(stance, lang, sourcesPage)}`,
      );
      return html`<td class="s${index}" id="${newest.id}">${name}${short}${newest.text}<p>${limitsText(newest, lang)}</p>${foldedSources(newest, lang, sourcesPage)}${notes}${before}</td>`;
    });
    return html`<tbody id="${topic.id}"><tr>${title}</tr><tr>${cells}</tr></tbody>`;
  });
  const table = html`<table class="sides"><caption>${model.finding}</caption><thead class="hidden"><tr>${heads}</tr></thead>${bodies}</table>`;
  return html`${matrixMarkup(model)}${table}`;
}

/** The sources of a position, all of them, behind their number. */
function foldedSources({ sources }: Stance, lang: Lang, page: string): SafeHtml {
  const links = sources.map(({ id, publisher }) => outLink(`${page}#${id}`, publisher));
  return html`<details><summary>${compareText[lang].sources(sources.length)}</summary>${joinMarkup(links, ", ")}</details>`;
}

/** The rows of a comparison as blocks, for computing the embed's height. */
export function comparisonBlocks(model: ComparisonModel): readonly EmbedBlock[] {
  const { columns, topics, lang } = model;
  const column = (width: number) => (Math.min(width, maxEmbedWidth) - space.gutter) / 2;
  const text = compareText[lang];
  const cellHeight = ([newest, ...earlier]: readonly Stance[], side: number, width: number) => {
    const name = textHeight(`● ${columns[side]?.name}`, type.topic, width);
    if (!newest) return name + textHeight(text.none, type.stance, width);
    const credits = [
      limitsText(newest, lang),
      text.sources(newest.sources.length),
      ...newest.notes,
      ...earlier.flatMap((stance) => [earlierText(stance, lang), text.sources(stance.sources.length)]),
    ];
    const height = textHeight(newest.short ?? "", type.short, width) + textHeight(newest.text, type.stance, width);
    return credits.reduce((sum, line) => sum + textHeight(line, type.stanceCredits, width), name + height);
  };
  return [
    ...matrixBlocks(model),
    ...topics.flatMap((topic, index): EmbedBlock[] => [
      {
        kept: { selector: `.t${index}`, by: "height" },
        heightAt: (width) =>
          textHeight(topicText(topic, lang), type.topic, Math.min(width, maxEmbedWidth)) + 2 * space.topic,
      },
      {
        kept: { selector: `.s${index}`, by: "height" },
        heightAt: (width) =>
          Math.max(...topic.stances.map((own, side) => cellHeight(own, side, column(width)))) + space.stance,
      },
    ]),
  ];
}

function topicText({ title, disputed }: ComparisonModel["topics"][number], lang: Lang): string {
  return disputed ? `${title} (${compareText[lang].disputed})` : title;
}

/** An earlier position with its notes, in one paragraph that stands below the newest. */
function earlierText(stance: Stance, lang: Lang): string {
  const limits = stanceLimits(stance, lang).join(", ");
  return [`${compareText[lang].before} ${stance.text} (${limits}).`, ...stance.notes].join(" ");
}

function limitsText(stance: Stance, lang: Lang): string {
  return `${stanceLimits(stance, lang).join(", ")}.`;
}
