import { cardText } from "@/lib/text/card-text";
import { cardPicture } from "./card-address";
import type { FigureCard } from "./figure-card";

/** How many facts of a row, and how many publishers, are told in a preview. */
const maxFacts = 3;
const maxPublishers = 3;

/** The longest value that a title states, in characters; a longer one is a text. */
export const maxFigure = 60;

/**
 * What other sites show of a shared card. `title` names the row and the figure, and states the figure with its qualifier;
 * `description` says how firm it is, what identifies the row and who says so; `alt` stands for the picture, which shows
 * both; `page` and `picture` are paths of this server.
 */
export function cardHead(card: FigureCard) {
  const { figure, column } = card;
  const isText = figure !== null && figure.shown.length > maxFigure;
  const value = figure && !isText ? `: ${figure.shown}` : "";
  const title = column ? `${card.row} – ${column.label}${value}` : card.row;
  const parts = [isText ? figure.shown : "", firmness(card), factsOf(card), publishersOf(card)];
  const description = parts.filter((part) => part !== "").join(" ");
  return {
    title,
    description: description === "" ? card.dataset : description,
    alt: `${card.dataset}: ${[title, description].filter((part) => part !== "").join(". ")}`,
    page: card.links.page,
    picture: cardPicture(card.lang, card.story, card.ref),
  };
}

/** What the qualifier of a figure means, and that it is computed here where it is; empty for all else. */
function firmness({ figure, lang }: FigureCard): string {
  if (figure?.computed) return cardText[lang].computed;
  return figure?.qualifier?.meaning ?? "";
}

function factsOf({ facts }: FigureCard): string {
  const told = facts.slice(0, maxFacts).map(({ label, value }) => `${label}: ${value}`);
  return told.length === 0 ? "" : `${told.join("; ")}.`;
}

function publishersOf({ lang, sources }: FigureCard): string {
  const publishers = [...new Set(sources.map(({ publisher }) => publisher))].slice(0, maxPublishers);
  return publishers.length === 0 ? "" : `${cardText[lang].sources}: ${publishers.join(", ")}.`;
}
