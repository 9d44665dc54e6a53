import { compareDates, formatDate } from "@/lib/dates/format-date";
import { toEdtfDate } from "@/lib/dates/to-edtf-date";
import { formatMoney, formatQualifier } from "@/lib/money/format-money";
import { qualifiers } from "@/lib/money/qualifier";
import type { MarkForm } from "@/lib/story/mark-form";
import { sourcesOf } from "@/lib/story/row-sources";
import type { SideKey } from "@/lib/story/side-key";
import { sideKeys } from "@/lib/story/side-keys";
import type { SideSlot } from "@/lib/story/side-slot";
import type { Story } from "@/lib/story/story";
import type { Lang } from "@/lib/text/lang";
import { perLang } from "@/lib/text/per-lang";
import type { ChartContext, ChartModel } from "../kit/chart";
import { chartTable } from "../kit/chart-table";
import { axisTicks, fineLogTicks } from "../kit/nice-ticks";
import { isoDay, type Period, placeInPeriod, type TimeTick, timelinePeriod, timeTicks } from "../kit/time-period";
import type { AxisScale, AxisTick } from "../kit/value-axis";
import { currency, type ValuationEntries, type ValuationEntry, valuationEntries } from "./entries";
import { valuations as en } from "./words.en";
import { valuations as ko } from "./words.ko";

const words = perLang(en, ko);

/** A known value as a mark. */
export interface ValuationMark {
  readonly id: string;
  /** Start of the first and end of the last possible day, from 0 at the start of the period to 1 at its end. */
  readonly from: number;
  readonly to: number;
  /** Whether its date is not known to the day: it is drawn as a bar from `from` to `to`. */
  readonly coarse: boolean;
  /** In the axis' unit; above zero. */
  readonly value: number;
  /** Hollow where the value is not exact. */
  readonly form: MarkForm;
  /** The amount with its qualifier, in full and short. */
  readonly text: string;
  readonly short: string;
}

/** The known values of a company, one or more, by date. */
export interface ValuationLine {
  readonly id: string;
  /** The company's name, without what is in parentheses. */
  readonly name: string;
  readonly side: SideSlot;
  /** Index of the company among those of its side, from 0; it chooses the dashes of the line. */
  readonly place: number;
  readonly marks: readonly ValuationMark[];
  /** The date of the last value. */
  readonly until: string;
}

/** A price that was offered: never part of a line. */
export interface ValuationOffer extends ValuationMark {
  readonly name: string;
  readonly side: SideSlot;
  /** That it is an offer, and the amount; in full and short. */
  readonly label: string;
  readonly shortLabel: string;
}

/** What a mark means, as the key labels it. */
export interface ValuationKey {
  readonly mark: "exact" | "inexact" | "coarse" | "offer";
  readonly label: string;
}

/** Valuations of companies over time, one line each. */
export interface ValuationsModel extends ChartModel {
  /** In the order of the data. */
  readonly lines: readonly ValuationLine[];
  readonly offers: readonly ValuationOffer[];
  readonly scale: AxisScale;
  /** In rising order. */
  readonly values: readonly AxisTick[];
  readonly times: readonly TimeTick[];
  /** The sides that are shown, in the key's order. */
  readonly sides: readonly SideKey[];
  /** The marks that need explaining, in the key's order. */
  readonly marks: readonly ValuationKey[];
}

/** Builds the chart's model from the rows that the query selects. */
export function buildValuations(story: Story, { lang, query, options }: ChartContext): ValuationsModel {
  const text = words[lang];
  const { columns } = text;
  const entries = valuationEntries(story, query, lang);
  const drawn = [...entries.valuations, ...entries.offers];
  const dates = story.rows.valuations.map(({ date }) => date);
  const period = timelinePeriod(dates, story.verified, null);
  const scale = options.scale === "linear" ? "linear" : "log";
  const slots = drawn.map(({ side }) => side);
  const values = drawn.map(({ value }) => value);
  const tickText = (amount: number) => formatMoney({ amount, currency, qualifier: "exact" }, lang, { short: true });
  return {
    chart: "valuations",
    lang,
    finding: findingOf(entries, lang),
    measure: text.measure(text[scale]),
    alt: altOf(entries, period, lang),
    notes: notesOf(entries, lang),
    sources: sourcesOf(story, drawn),
    table: chartTable(drawn, [
      { label: columns.company, cell: ({ fullName }) => fullName },
      { label: columns.date, column: "date", cell: ({ dateText }) => dateText },
      { label: columns.valuation, numeric: true, column: "valuation", cell: ({ amount }) => amount },
      { label: columns.basis, cell: ({ basis }) => basis },
      { label: columns.side, cell: ({ sideLabel }) => sideLabel },
    ]),
    lines: entries.companies.map((company) => lineOf(company, period)),
    offers: entries.offers.map((entry) => offerOf(entry, period, lang)),
    scale,
    values: axisTicks(values, tickText, scale === "log" ? fineLogTicks : null),
    times: timeTicks(period, lang),
    sides: sideKeys(story, lang, slots),
    marks: keyOf(entries, lang),
  };
}

/** The newest valuation of each side, the largest of one day; without any, the offers. */
function findingOf({ valuations, offers }: ValuationEntries, lang: Lang): string {
  const text = words[lang];
  const newest = [...valuations].sort((a, b) => compareDates(b.date, a.date) || b.value - a.value);
  const latest = (["first", "second", "both", "neither"] as const).flatMap(
    (slot) => newest.find(({ side }) => side === slot) ?? [],
  );
  const sentence = ({ name, amount, dateText }: ValuationEntry) => text.latest(name, amount, dateText);
  if (latest.length > 0) return text.finding(latest.map(sentence));
  return offers.length > 0 ? text.onlyOffers(offers.map(sentence)) : text.nothing;
}

/** Each company from its first to its last value, and the offers. */
function altOf({ companies, offers }: ValuationEntries, period: Period, lang: Lang): string {
  const text = words[lang];
  const dated = ({ amount, dateText }: ValuationEntry) => text.dated(amount, dateText);
  const lines = companies.map(({ name, entries }) => {
    const [first = "", ...rest] = entries.map(dated);
    const last = rest.at(-1);
    return last ? text.line(name, first, last) : text.single(name, first);
  });
  const offered = offers.map((entry) => text.offered(entry.basis, dated(entry)));
  const lastDay = formatDate(toEdtfDate(isoDay(period.end - 1)), lang);
  return text.alt(companies.length, isoDay(period.start).slice(0, 4), lastDay, [...lines, ...offered]);
}

/** What came of each offer, the story's notes on what is drawn, and what is not drawn. */
function notesOf({ valuations, offers, otherCurrencies }: ValuationEntries, lang: Lang): string[] {
  const text = words[lang];
  const storyNotes = (entry: ValuationEntry) => entry.notes.map((note) => text.note(entry.name, entry.dateText, note));
  const offerNotes = offers.flatMap((entry) => {
    const { name, amount, dateText, basis, deal } = entry;
    const [first = text.offerNote(name, amount, dateText, basis), ...more] = storyNotes(entry);
    return [deal ? `${first} ${text.outcome(deal.title, deal.status)}` : first, ...more];
  });
  const notes = [...offerNotes, ...valuations.flatMap(storyNotes)];
  const others = otherCurrencies.map(({ name, amount }) => text.single(name, amount));
  return others.length > 0 ? [...notes, text.otherCurrencies(others.join("; "))] : notes;
}

function lineOf(company: ValuationEntries["companies"][number], period: Period): ValuationLine {
  const { id, name, side, index, entries } = company;
  // A step is in the middle of the days on which it may have been, which need not be the order of first days.
  const steps = entries
    .map((entry) => ({ entry, mark: markOf(entry, period) }))
    .sort((a, b) => a.mark.from + a.mark.to - b.mark.from - b.mark.to);
  const until = steps.at(-1)?.entry.shortDate ?? "";
  return { id, name, side, place: index, marks: steps.map(({ mark }) => mark), until };
}

function offerOf(entry: ValuationEntry, period: Period, lang: Lang): ValuationOffer {
  const { name, side, basis, amount, shortAmount } = entry;
  const { offered } = words[lang];
  const labels = { label: offered(basis, amount), shortLabel: offered(basis, shortAmount) };
  return { ...markOf(entry, period), form: "hollow", name, side, ...labels };
}

function markOf(entry: ValuationEntry, period: Period): ValuationMark {
  return {
    id: entry.id,
    ...(placeInPeriod(entry.date, period) ?? { from: 1, to: 1 }),
    coarse: isCoarse(entry),
    value: entry.value,
    form: entry.qualifier === "exact" ? "solid" : "hollow",
    text: entry.amount,
    short: entry.shortAmount,
  };
}

function isCoarse({ date }: ValuationEntry): boolean {
  return date.earliest !== date.latest || /[~?]/.test(date.edtf);
}

/** The marks that are drawn and what they mean. */
function keyOf({ valuations, offers }: ValuationEntries, lang: Lang): ValuationKey[] {
  const text = words[lang];
  const used = qualifiers.filter((qualifier) => valuations.some((entry) => entry.qualifier === qualifier));
  const inexact = used
    .filter((qualifier) => qualifier !== "exact")
    .map((qualifier) => formatQualifier(qualifier, lang));
  const keys: ValuationKey[] = [];
  if (used.includes("exact")) keys.push({ mark: "exact", label: text.exact });
  if (inexact.length > 0) keys.push({ mark: "inexact", label: text.inexact(inexact) });
  if ([...valuations, ...offers].some(isCoarse)) keys.push({ mark: "coarse", label: text.coarse });
  if (offers.length > 0) keys.push({ mark: "offer", label: text.offer });
  return keys;
}
