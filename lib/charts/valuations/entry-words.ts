import { compareDates, formatDate } from "@/lib/dates/format-date";
import { formatQualifier } from "@/lib/money/format-money";
import { qualifiers } from "@/lib/money/qualifier";
import { notesOn, type Story, termLabel } from "@/lib/story/story";
import type { Lang } from "@/lib/text/lang";
import { isoDay, type Period } from "../kit/time-period";
import type { ValuationKey } from "./model";
import { dealOfOffer, shortName, sideOfCompany, type Valuation, type ValuationRows, valuationText } from "./rows";
import { words } from "./words";

/** The newest valuation of each side, in the story's order; of one day the largest. */
export function findingOf(story: Story, { companies, offers }: ValuationRows, lang: Lang): string {
  const text = words[lang];
  const all = companies.flatMap(({ rows }) => rows);
  const worded = (row: Valuation) =>
    text.latest(shortName(story, row.entity_id, lang), valuationText(row, lang), formatDate(row.date, lang));
  const latest = (["first", "second", "both", "neither"] as const).flatMap((side) => {
    const [newest] = all
      .filter((row) => sideOfCompany(story, row.entity_id) === side)
      .sort((a, b) => compareDates(b.date, a.date) || b.valuation - a.valuation);
    return newest ? [worded(newest)] : [];
  });
  if (latest.length > 0) return text.finding(latest);
  return offers.length > 0 ? text.offersAlone(offers.map(worded)) : text.nothing;
}

/** The lines from first to last value, and the offers, in words. */
export function altOf(story: Story, { companies, offers }: ValuationRows, period: Period, lang: Lang): string {
  const text = words[lang];
  const dated = (row: Valuation) => text.dated(valuationText(row, lang), formatDate(row.date, lang));
  const lines = companies.map(({ entity, rows: [first, ...rest] }) => {
    const name = shortName(story, entity, lang);
    const last = rest.at(-1);
    if (first === undefined) return name;
    return last ? text.line(name, dated(first), dated(last)) : text.single(name, dated(first));
  });
  const offered = offers.map((row) => text.offered(termLabel(story, "valuations.basis", row.basis, lang), dated(row)));
  return text.alt(companies.length, isoDay(period.start).slice(0, 4), wordedDay(period.end - 1, lang), [
    ...lines,
    ...offered,
  ]);
}

/** The story of each offer, the notes on the rows that are shown, and what is left out. */
export function notesOf(story: Story, rows: ValuationRows, lang: Lang): string[] {
  const text = words[lang];
  const noted = (row: Valuation) =>
    notesOn(story, "valuations", row.id).map((note) =>
      text.note(nameOf(story, row, lang), formatDate(row.date, lang), lang === "en" ? note.text_en : note.text_ko),
    );
  const offers = rows.offers.flatMap((row) => {
    const deal = dealOfOffer(story, row);
    const status = deal && termLabel(story, "deals.status", deal.status, lang);
    const [first = offerNote(story, row, lang), ...more] = noted(row);
    const outcome = deal && status ? ` ${text.outcome(lang === "en" ? deal.title_en : deal.title_ko, status)}` : "";
    return [`${first}${outcome}`, ...more];
  });
  const left = rows.left.map((row) => text.single(nameOf(story, row, lang), valuationText(row, lang)));
  const valued = rows.companies.flatMap((company) => company.rows);
  return [...offers, ...valued.flatMap(noted), ...(left.length > 0 ? [text.left(left.join("; "))] : [])];
}

/** What every offer needs said of it, where the data has no note of its own. */
function offerNote(story: Story, row: Valuation, lang: Lang): string {
  const text = words[lang];
  const basis = termLabel(story, "valuations.basis", row.basis, lang);
  return text.offerNote(nameOf(story, row, lang), valuationText(row, lang), formatDate(row.date, lang), basis);
}

function nameOf(story: Story, row: Valuation, lang: Lang): string {
  return shortName(story, row.entity_id, lang);
}

/** The meanings of the marks that are shown; `coarse` says whether a date is not known to the day. */
export function keyOf({ companies, offers }: ValuationRows, coarse: boolean, lang: Lang): ValuationKey[] {
  const text = words[lang];
  const used = new Set(companies.flatMap(({ rows }) => rows.map((row) => row.valuation_qualifier)));
  const inexact = qualifiers.filter((qualifier) => qualifier !== "exact" && used.has(qualifier));
  const keys: readonly (ValuationKey & { readonly needed: boolean })[] = [
    { mark: "exact", label: text.exact, needed: used.has("exact") },
    {
      mark: "inexact",
      label: text.inexact(inexact.map((qualifier) => formatQualifier(qualifier, lang))),
      needed: inexact.length > 0,
    },
    { mark: "coarse", label: text.coarse, needed: coarse },
    { mark: "offer", label: text.offer, needed: offers.length > 0 },
  ];
  return keys.filter(({ needed }) => needed).map(({ mark, label }) => ({ mark, label }));
}

function wordedDay(day: number, lang: Lang): string {
  const edtf = isoDay(day);
  return formatDate({ edtf, earliest: edtf, latest: edtf }, lang);
}
