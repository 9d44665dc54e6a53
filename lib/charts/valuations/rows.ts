import type { Row } from "@/lib/datasets/registry";
import { compareDates, formatDate } from "@/lib/dates/format-date";
import { formatMoney } from "@/lib/money/format-money";
import { entityName, findRow, isHollow, type Story, sideSlot, termLabel } from "@/lib/story/story";
import type { Lang } from "@/lib/text/lang";
import type { SideSlot } from "../kit/chart";

export type Valuation = Row<"valuations">;

/** Valuations as the chart uses them, each list in the order of time. */
export interface ValuationRows {
  /** The rows of each company, in the order in which the data names the companies; offers left out. */
  readonly companies: readonly { readonly entity: string; readonly rows: readonly Valuation[] }[];
  readonly offers: readonly Valuation[];
  /** What is not in the chart's currency. */
  readonly left: readonly Valuation[];
}

/** Sorts rows into the lines of companies, offers, and what cannot stand on an axis of this currency. */
export function valuationRows(story: Story, rows: readonly Valuation[], currency: string): ValuationRows {
  const drawn = rows.filter((row) => row.currency === currency && row.valuation > 0).sort(byDate);
  const valued = drawn.filter((row) => !isOffer(story, row));
  const companies = companiesOf(story).flatMap((entity) => {
    const own = valued.filter(({ entity_id }) => entity_id === entity);
    return own.length > 0 ? [{ entity, rows: own }] : [];
  });
  return {
    companies,
    offers: drawn.filter((row) => isOffer(story, row)),
    left: rows.filter((row) => row.currency !== currency),
  };
}

/** The entities that the dataset values, in its order and whatever the reader filters. */
export function companiesOf(story: Story): readonly string[] {
  return [...new Set(story.rows.valuations.filter((row) => !isOffer(story, row)).map(({ entity_id }) => entity_id))];
}

/** Whether a row is a price that was offered, and so no valuation. */
function isOffer(story: Story, row: Valuation): boolean {
  return isHollow(story, "valuations.basis", row.basis);
}

export function sideOfCompany(story: Story, entity: string): SideSlot {
  return sideSlot(story, findRow(story, "entities", entity)?.side ?? "neither");
}

/** The name of an entity without what stands in parentheses. */
export function shortName(story: Story, entity: string, lang: Lang): string {
  const name = entityName(story, entity, lang);
  return name.replaceAll(/\s*\([^)]*\)/g, "").trim() || name;
}

/** A row's amount with its qualifier. */
export function valuationText(row: Valuation, lang: Lang, short = false): string {
  const money = { amount: row.valuation, currency: row.currency, qualifier: row.valuation_qualifier };
  return formatMoney(money, lang, { qualified: true, short });
}

/** The deal in which a price was offered: the same amount on the same date for the same entity. */
export function dealOfOffer(story: Story, offer: Valuation): Row<"deals"> | undefined {
  return story.rows.deals.find(
    (deal) =>
      deal.amount === offer.valuation &&
      deal.currency === offer.currency &&
      deal.date.edtf === offer.date.edtf &&
      deal.to_entities?.includes(offer.entity_id),
  );
}

/** The rows of the chart's table, worded: company, date, valuation, basis, side. */
export function valuationCells(story: Story, row: Valuation, side: string, lang: Lang): string[] {
  return [
    entityName(story, row.entity_id, lang),
    formatDate(row.date, lang),
    valuationText(row, lang),
    termLabel(story, "valuations.basis", row.basis, lang),
    side,
  ];
}

function byDate(a: Valuation, b: Valuation): number {
  return compareDates(a.date, b.date);
}
