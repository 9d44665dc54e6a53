import type { Row } from "@/lib/datasets/registry";
import { compareDates, formatDate } from "@/lib/dates/format-date";
import type { Money } from "@/lib/money/money";
import type { Query } from "@/lib/query/query";
import { type ComparedMoney, comparedMoney, type DrawableMoney } from "@/lib/story/compared-money";
import { entitySlot } from "@/lib/story/entity-side";
import { coreOf } from "@/lib/story/mark-core";
import { shortName } from "@/lib/story/short-name";
import { sideKeys } from "@/lib/story/side-keys";
import { entityName, formOf, half, notesOn, type Story, termLabel } from "@/lib/story/story";
import { queryRows } from "@/lib/story/story-index";
import type { Lang } from "@/lib/text/lang";

type Valuation = Row<"valuations">;

export type ValuationEntry = ReturnType<typeof entryOf>;
export type ValuationEntries = ReturnType<typeof valuationEntries>;

/** A value in the currency of the chart's axis. */
export type DrawnValuation = ValuationEntry & { readonly compared: DrawableMoney };

/**
 * Formats the rows that a query selects, and groups them as the chart draws them. The order of the query is ignored.
 *
 * @returns the valuations of each company that has some, by date, in the order of the dataset; those of all companies;
 *   the prices that were offered, which are no valuations, by date; every row by date, also what could not be converted
 *   into the story's currency; and how amounts on the axis are written
 */
export function valuationEntries(story: Story, query: Query, lang: Lang) {
  const rows = queryRows(story, "valuations", { ...query, sort: [] }, lang).sort((a, b) =>
    compareDates(a.date, b.date),
  );
  const pricesOf = (some: readonly Valuation[]) => some.map((row) => ({ money: moneyOf(row), dated: row.date }));
  const perEntity = new Map(
    [...new Set(rows.map((row) => row.entity_id))].map((id) => {
      const own = rows.filter((row) => row.entity_id === id);
      return [id, comparedMoney(story, pricesOf(own), lang)] as const;
    }),
  );
  const axis = comparedMoney(story, pricesOf(rows), lang);
  const all = rows.map((row) => {
    const { of } = perEntity.get(row.entity_id) ?? axis;
    return entryOf(story, row, of(moneyOf(row), row.date), lang);
  });
  const drawn = all.filter(isDrawn);
  const companies = valuedCompanies(story).flatMap(({ id, side }) => {
    const entries = drawn.filter((entry) => entry.entity === id && !entry.isOffer);
    return entries.length > 0 ? [{ id, name: shortName(story, id, lang), side, entries }] : [];
  });
  return {
    companies,
    valuations: companies.flatMap(({ entries }) => entries),
    offers: drawn.filter((entry) => entry.isOffer),
    all,
    axis,
  };
}

function isDrawn(entry: ValuationEntry): entry is DrawnValuation {
  return entry.compared.value !== null;
}

function moneyOf({ valuation, currency, valuation_qualifier: qualifier }: Valuation): Money {
  return { amount: valuation, currency, qualifier };
}

/** A row in one language: the name and the amount in full and short, and the deal in which an offer was made, if any. */
function entryOf(story: Story, row: Valuation, compared: ComparedMoney, lang: Lang) {
  const { id, entity_id, date, sources } = row;
  const side = entitySlot(story, entity_id);
  return {
    id,
    entity: entity_id,
    isOffer: isOffer(story, row),
    name: shortName(story, entity_id, lang),
    fullName: entityName(story, entity_id, lang),
    side,
    sideLabel: sideKeys(story, lang, [side])[0]?.label ?? "",
    date,
    dateText: formatDate(date, lang),
    shortDate: formatDate(date, lang, { style: "short" }),
    compared,
    basis: termLabel(story, "valuations.basis", row.basis, lang),
    core: coreOf(story, row.basis),
    deal: isOffer(story, row) ? dealOf(story, row, lang) : null,
    notes: notesOn(story, "valuations", id).map((note) => half(note, "text", lang) ?? ""),
    sources,
  };
}

/** Every company that the dataset values, whatever the query selects, in the order of the dataset. */
function valuedCompanies(story: Story) {
  const ids = new Set(story.rows.valuations.filter((row) => !isOffer(story, row)).map(({ entity_id }) => entity_id));
  return [...ids].map((id) => ({ id, side: entitySlot(story, id) }));
}

function isOffer(story: Story, row: Valuation): boolean {
  return formOf(story, "valuations.basis", row.basis) === "hollow";
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
