import type { ComparisonModel, Stance } from "@/lib/charts/comparison/model";
import { sourcesText } from "@/lib/charts/credits";
import { escapeHtml } from "@/lib/http/escape-html";
import { compareText } from "@/lib/text/compare-text";
import { confidenceLabel } from "@/lib/text/confidence";
import type { Lang } from "@/lib/text/lang";
import type { EmbedBlock } from "./embed-block";
import { embedSpace as space, embedType as type, widestEmbed } from "./embed-metrics";
import { sourcesMarkup } from "./sources-markup";
import { textHeight } from "./text-block";

/** Half a phone has little room: of a position's publishers so many are named. */
const namedSources = 2;

/** The comparison as a table of two columns of the same width, at every width of the frame. */
export function comparisonMarkup(model: ComparisonModel, sourcesPage: string): string {
  const { columns, topics, lang } = model;
  const text = compareText[lang];
  const heads = columns.map(({ slot, person }) => `<th scope="col" class="${slot}">${escapeHtml(person)}</th>`);
  const bodies = topics.map((topic, place) => {
    const title = `<th scope="rowgroup" colspan="2" class="t${place}">${escapeHtml(topicText(topic, lang))}</th>`;
    const cells = topic.stances.map((stance) => {
      if (stance === null) return `<td class="s${place}">${escapeHtml(text.none)}</td>`;
      const id = escapeHtml(stance.id);
      const credits = `${escapeHtml(limitsText(stance, lang))} ${sourcesMarkup(stance.sources, lang, sourcesPage, namedSources)}`;
      return `<td class="s${place}" id="${id}">${escapeHtml(stance.text)}<p>${credits}</p>${stance.notes.map((note) => `<p>${escapeHtml(note)}</p>`).join("")}</td>`;
    });
    return `<tbody><tr>${title}</tr><tr>${cells.join("")}</tr></tbody>`;
  });
  return `<table class="sides"><caption>${escapeHtml(model.finding)}</caption><thead><tr>${heads.join("")}</tr></thead>${bodies.join("")}</table>`;
}

/** The rows of a comparison as parts whose height is told beforehand. */
export function comparisonBlocks({ columns, topics, lang }: ComparisonModel): readonly EmbedBlock[] {
  const column = (width: number) => (Math.min(width, widestEmbed) - space.gutter) / 2;
  const text = compareText[lang];
  const stanceHeight = (stance: Stance | null, width: number) => {
    if (stance === null) return textHeight(text.none, type.stance, width);
    const credits = [`${limitsText(stance, lang)} ${sourcesText(stance.sources, lang, namedSources)}`, ...stance.notes];
    return [
      textHeight(stance.text, type.stance, width),
      ...credits.map((line) => textHeight(line, type.stanceCredits, width)),
    ].reduce((sum, height) => sum + height, 0);
  };
  return [
    {
      selector: ".sides thead th",
      cell: true,
      heightAt: (width) =>
        Math.max(...columns.map(({ person }) => textHeight(person, type.topic, column(width)))) + space.topic,
    },
    ...topics.flatMap((topic, place): EmbedBlock[] => [
      {
        selector: `.t${place}`,
        cell: true,
        heightAt: (width) =>
          textHeight(topicText(topic, lang), type.topic, Math.min(width, widestEmbed)) + 2 * space.topic,
      },
      {
        selector: `.s${place}`,
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

function limitsText({ date, confidence }: Stance, lang: Lang): string {
  const text = compareText[lang];
  const limits = [text.asOf(date), ...(confidence === "high" ? [] : [text.low(confidenceLabel(confidence, lang))])];
  return `${limits.join(", ")}.`;
}
