import type { Row } from "@/lib/datasets/registry";
import { compareDates, formatDate } from "@/lib/dates/format-date";
import { formatMoney } from "@/lib/money/format-money";
import type { Query } from "@/lib/query/query";
import { shortName } from "@/lib/story/short-name";
import { sideKeys } from "@/lib/story/side-keys";
import type { SideSlot } from "@/lib/story/side-slot";
import { entityName, findRow, half, isHollow, notesOn, type Story, sideSlot, termLabel } from "@/lib/story/story";
import { queryRows } from "@/lib/story/story-index";
import type { Lang } from "@/lib/text/lang";

type Valuation = Row<"valuations">;

export type ValuationEntry = ReturnType<typeof entryOf>;
export type ValuationEntries = ReturnType<typeof valuationEntries>;

/** The currency of the chart's axis. */
export const currency = "USD";

/**
 * Formats the rows that a query selects, and groups them as the chart draws them. The order of the query is ignored.
 *
 * @returns the valuations of each company that has some, by date, in the order of the dataset; those of all companies;
 *   the prices that were offered, which are no valuations, by date; and what the axis cannot show
 */
export function valuationEntries(story: Story, query: Query, lang: Lang) {
  const toEntry = (row: Valuation) => entryOf(story, row, lang);
  const rows = queryRows(story, "valuations", { ...query, sort: [] }, lang);
  const drawn = rows
    .filter((row) => row.currency === currency && row.valuation > 0)
    .sort((a, b) => compareDates(a.date, b.date));
  const companies = valuedCompanies(story).flatMap(({ id, side, index }) => {
    const entries = drawn.filter((row) => row.entity_id === id && !isOffer(story, row)).map(toEntry);
    return entries.length > 0 ? [{ id, name: shortName(story, id, lang), side, index, entries }] : [];
  });
  return {
    companies,
    valuations: companies.flatMap(({ entries }) => entries),
    offers: drawn.filter((row) => isOffer(story, row)).map(toEntry),
    otherCurrencies: rows.filter((row) => row.currency !== currency).map(toEntry),
  };
}

/** A row in one language; the name and the amount in full and short, and the deal in which an offer was made, if any. */
function entryOf(story: Story, row: Valuation, lang: Lang) {
  const { id, entity_id, date, valuation, valuation_qualifier: qualifier, sources } = row;
  const money = { amount: valuation, currency: row.currency, qualifier };
  const side = sideOf(story, entity_id);
  return {
    id,
    name: shortName(story, entity_id, lang),
    fullName: entityName(story, entity_id, lang),
    side,
    sideLabel: sideKeys(story, lang, [side])[0]?.label ?? "",
    date,
    dateText: formatDate(date, lang),
    shortDate: formatDate(date, lang, { style: "short" }),
    value: valuation,
    qualifier,
    amount: formatMoney(money, lang, { qualified: true }),
    shortAmount: formatMoney(money, lang, { qualified: true, short: true }),
    basis: termLabel(story, "valuations.basis", row.basis, lang),
    deal: isOffer(story, row) ? dealOf(story, row, lang) : null,
    notes: notesOn(story, "valuations", id).map((note) => half(note, "text", lang) ?? ""),
    sources,
  };
}

/**
 * Every company that the dataset values, whatever the query selects, in the order of the dataset, with its index among
 * those of its side.
 */
function valuedCompanies(story: Story) {
  const ids = new Set(story.rows.valuations.filter((row) => !isOffer(story, row)).map(({ entity_id }) => entity_id));
  const companies = [...ids].map((id) => ({ id, side: sideOf(story, id) }));
  return companies.map((company) => {
    const peers = companies.filter(({ side }) => side === company.side);
    return { ...company, index: peers.indexOf(company) };
  });
}

function isOffer(story: Story, row: Valuation): boolean {
  return isHollow(story, "valuations.basis", row.basis);
}

function sideOf(story: Story, entity: string): SideSlot {
  return sideSlot(story, findRow(story, "entities", entity)?.side ?? "neither");
}

/** The deal to the same entity, on the same date and of the same amount. */
function dealOf(story: Story, offer: Valuation, lang: Lang) {
  const deal = story.rows.deals.find(
    (row) =>
      row.amount === offer.valuation &&
      row.currency === offer.currency &&
      row.date.edtf === offer.date.edtf &&
      row.to_entities?.includes(offer.entity_id),
  );
  if (!deal) return null;
  return { title: half(deal, "title", lang) ?? deal.id, status: termLabel(story, "deals.status", deal.status, lang) };
}
