import type { ComparisonModel, Stance } from "@/lib/charts/comparison/model";
import { stanceLimits } from "@/lib/charts/comparison/stance-limits";
import { sourcesText } from "@/lib/charts/credits";
import { maxEmbedWidth } from "@/lib/charts/embed-content";
import { escapeHtml } from "@/lib/http/escape-html";
import { compareText } from "@/lib/text/compare-text";
import type { Lang } from "@/lib/text/lang";
import type { EmbedBlock } from "./embed-block";
import { embedSpace as space, embedType as type } from "./embed-metrics";
import { sourcesMarkup } from "./sources-markup";
import { textHeight } from "./text-block";

/** How many publishers of a position are named: half a phone's width has little room. */
const maxPublishers = 2;

/** The comparison as a table of two columns of the same width, at every width of the frame. */
export function comparisonMarkup(model: ComparisonModel, sourcesPage: string): string {
  const { columns, topics, lang } = model;
  const text = compareText[lang];
  const heads = columns.map(({ slot, person }) => `<th scope="col" class="${slot}">${escapeHtml(person)}</th>`);
  const bodies = topics.map((topic, index) => {
    const title = `<th scope="rowgroup" colspan="2" class="t${index}">${escapeHtml(topicText(topic, lang))}</th>`;
    const cells = topic.stances.map((stance) => {
      if (stance === null) return `<td class="s${index}">${escapeHtml(text.none)}</td>`;
      const id = escapeHtml(stance.id);
      const credits = `${escapeHtml(limitsText(stance, lang))} ${sourcesMarkup(stance.sources, lang, sourcesPage, maxPublishers)}`;
      return `<td class="s${index}" id="${id}">${escapeHtml(stance.text)}<p>${credits}</p>${stance.notes.map((note) => `<p>${escapeHtml(note)}</p>`).join("")}</td>`;
    });
    return `<tbody><tr>${title}</tr><tr>${cells.join("")}</tr></tbody>`;
  });
  return `<table class="sides"><caption>${escapeHtml(model.finding)}</caption><thead><tr>${heads.join("")}</tr></thead>${bodies.join("")}</table>`;
}

/** The rows of a comparison as blocks, for computing the embed's height. */
export function comparisonBlocks({ columns, topics, lang }: ComparisonModel): readonly EmbedBlock[] {
  const column = (width: number) => (Math.min(width, maxEmbedWidth) - space.gutter) / 2;
  const text = compareText[lang];
  const stanceHeight = (stance: Stance | null, width: number) => {
    if (stance === null) return textHeight(text.none, type.stance, width);
    const credits = [
      `${limitsText(stance, lang)} ${sourcesText(stance.sources, lang, maxPublishers)}`,
      ...stance.notes,
    ];
    const height = textHeight(stance.text, type.stance, width);
    return credits.reduce((sum, line) => sum + textHeight(line, type.stanceCredits, width), height);
  };
  return [
    {
      selector: ".sides thead th",
      cell: true,
      heightAt: (width) =>
        Math.max(...columns.map(({ person }) => textHeight(person, type.topic, column(width)))) + space.topic,
    },
    ...topics.flatMap((topic, index): EmbedBlock[] => [
      {
        selector: `.t${index}`,
        cell: true,
        heightAt: (width) =>
          textHeight(topicText(topic, lang), type.topic, Math.min(width, maxEmbedWidth)) + 2 * space.topic,
      },
      {
        selector: `.s${index}`,
        cell: true,
        heightAt: (width) =>
          Math.max(...topic.stances.map((stance) => stanceHeight(stance, column(width)))) + space.stance,
      },
    ]),
  ];
}

function topicText({ title, disputed }: ComparisonModel["topics"][number], lang: Lang): string {
  return disputed ? `${title} (${compareText[lang].disputed})` : title;
}

function limitsText(stance: Stance, lang: Lang): string {
  return `${stanceLimits(stance, lang).join(", ")}.`;
}
