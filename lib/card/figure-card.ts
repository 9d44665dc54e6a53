import { confidences } from "@/lib/datasets/declare";
import type { DatasetName } from "@/lib/datasets/registry";
import { datasets } from "@/lib/datasets/registry";
import { formatQualifier } from "@/lib/money/format-money";
import { qualifierOf } from "@/lib/query/plain-row";
import { rowLabel } from "@/lib/story/row-label";
import type { Story } from "@/lib/story/story";
import { headerOf } from "@/lib/story/table-columns";
import { cardText } from "@/lib/text/card-text";
import { confidenceLabel } from "@/lib/text/confidence";
import type { Lang } from "@/lib/text/lang";
import type { CardFigure, CardWord, FigureCard } from "./card";
import { cardFile, cardPath } from "./card-address";
import { cardFacts } from "./card-facts";
import { cardNotes } from "./card-notes";
import { cardSources } from "./card-sources";
import { type CardSubject, cardSubject, isStored, valueText } from "./card-subject";
import { cardWon } from "./card-won";
import { otherValues } from "./other-values";
import { relatedRows } from "./related-rows";
import { storedText } from "./stored-text";

/**
 * The card of a figure: its value as printed and as stored, how sure it is, who says it and where, what else is on
 * record, what is remarked on it and what it belongs to.
 *
 * @param column the figure's column, of any type, or one in won; null for the card of the row
 * @returns plain JSON in a language; null where the row or the column does not exist
 */
export function figureCard(
  story: Story,
  dataset: DatasetName,
  row: string,
  column: string | null,
  lang: Lang,
): FigureCard | null {
  const subject = cardSubject(story, dataset, row, column, lang);
  if (!subject) return null;
  const { column: meta } = subject;
  const ref = { dataset, row, column };
  return {
    lang,
    story: story.id,
    storyTitle: story.title[lang],
    edition: story.edition,
    verified: story.verified,
    ref,
    dataset: datasets[dataset].label[lang],
    row: rowLabel(story, dataset, row, lang),
    column: meta && { name: meta.name, label: headerOf(meta, lang), description: meta.description[lang] },
    figure: meta && figureOf(subject, meta),
    facts: cardFacts(subject),
    confidence: confidenceOf(subject),
    sources: cardSources(subject),
    others: otherValues(subject),
    notes: cardNotes(subject),
    related: relatedRows(subject),
    won: cardWon(subject),
    links: { page: cardPath(lang, story.id, ref), api: cardFile(lang, story.id, ref) },
  };
}

function figureOf(subject: CardSubject, column: NonNullable<CardSubject["column"]>): CardFigure {
  const { dataset, row, lang } = subject;
  const text = cardText[lang];
  const value = row[column.name];
  const currency = column.inCurrency ?? row[column.currency ?? ""];
  const known = value !== null && value !== undefined;
  const qualified = known && column.qualifier !== undefined;
  const qualifier = qualifierOf(row, column);
  return {
    shown: valueText(subject, column) || text.empty,
    stored: storedText(dataset, column.name, value),
    unit: column.unit ?? (typeof currency === "string" ? currency : null),
    qualifier: qualified ? { label: formatQualifier(qualifier, lang), meaning: text.qualifiers[qualifier] } : null,
    computed: !isStored(dataset, column),
  };
}

function confidenceOf({ row, lang }: CardSubject): CardWord | null {
  const word = confidences.find((candidate) => candidate === row.confidence);
  return word ? { label: confidenceLabel(word, lang), meaning: cardText[lang].confidences[word] } : null;
}
