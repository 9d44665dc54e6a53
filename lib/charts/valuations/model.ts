import { compareDates, formatDate } from "@/lib/dates/format-date";
import type { EdtfDate } from "@/lib/dates/parse-edtf";
import { toEdtfDate } from "@/lib/dates/to-edtf-date";
import { formatQualifier } from "@/lib/money/format-money";
import { qualifiers } from "@/lib/money/qualifier";
import { comparedNotes, leftOutNotes } from "@/lib/story/compared-notes";
import { type MarkCore, markCores } from "@/lib/story/mark-core";
import { sourcesOf } from "@/lib/story/row-sources";
import type { SideKey } from "@/lib/story/side-key";
import { sideKeys } from "@/lib/story/side-keys";
import type { SideSlot } from "@/lib/story/side-slot";
import type { Story } from "@/lib/story/story";
import type { Lang } from "@/lib/text/lang";
import { perLang } from "@/lib/text/per-lang";
import type { ChartContext, ChartModel } from "../kit/chart";
import { chartTable } from "../kit/chart-table";
import { convertedColumns, convertedData } from "../kit/converted-column";
import type { DatedMark } from "../kit/dated-marks";
import { axisTicks, fineLogTicks } from "../kit/nice-ticks";
import { isoDay, monthsPeriod, type Period, placeInPeriod, type TimeTick, timeTicks } from "../kit/time-period";
import type { AxisScale, AxisTick } from "../kit/value-axis";
import { type Crossing, crossingsOf, type ValuationStep } from "./crossings";
import { type DrawnValuation, type ValuationEntries, type ValuationEntry, valuationEntries } from "./entries";
import { valuations as en } from "./words.en";
import { valuations as ko } from "./words.ko";

const words = perLang(en, ko);

/** A known value as a mark; above zero. */
interface ValuationMark extends DatedMark {
  /** What stands in its middle: on what the value rests. */
  readonly core: MarkCore;
}

/** The known values of a company, one or more, by date. */
export interface ValuationLine {
  readonly id: string;
  /** The company's name, without what is in parentheses. */
  readonly name: string;
  readonly side: SideSlot;
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

/** The last place where a line passes one of the other side. */
export interface ValuationCrossing {
  /** Id of the value with which it does, and the value of the other line then. */
  readonly step: string;
  readonly level: number;
  readonly label: string;
}

/** What a mark means, as the key labels it; `core` is that of a basis. */
export interface ValuationKey {
  readonly mark: "basis" | "inexact" | "coarse" | "offer";
  readonly core: MarkCore;
  readonly label: string;
}

/** Valuations of companies over time, one line each. */
export interface ValuationsModel extends ChartModel {
  /** In the order of the data. */
  readonly lines: readonly ValuationLine[];
  readonly offers: readonly ValuationOffer[];
  /** Null where there is none. */
  readonly crossing: ValuationCrossing | null;
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
  const period = monthsPeriod(dates, story.verified);
  const scale = options.scale === "linear" ? "linear" : "log";
  const slots = drawn.map(({ side }) => side);
  const values = drawn.map(({ compared }) => compared.value);
  const { currency, tick } = entries.axis;
  const rows = drawn.map((entry) => ({ ...entry, ...convertedData(entry, story.currency) }));
  const companies = entries.companies.map((company) => ({ ...company, steps: stepsOf(company.entries, period) }));
  const crossings = crossingsOf(companies.map(({ steps }) => steps));
  return {
    chart: "valuations",
    lang,
    finding: findingOf(entries, lang),
    measure: text.measure(currency, text[scale]),
    alt: [
      altOf(entries, period, lang),
      ...crossings.slice(-1).map((crossing) => crossingNote(crossing, lang)),
      ...leftOutNotes(currency, namedAmounts(entries), lang),
    ].join(" "),
    notes: [...crossings.map((crossing) => crossingNote(crossing, lang)), ...notesOf(entries, lang)],
    sources: sourcesOf(story, [...drawn, ...drawn.map(({ compared }) => ({ sources: compared.rateSources }))]),
    table: chartTable(rows, [
      { label: columns.company, cell: ({ fullName }) => fullName },
      { label: columns.date, column: "date", cell: ({ dateText }) => dateText },
      { label: columns.valuation, numeric: true, column: "valuation", cell: ({ compared }) => compared.amount },
      ...convertedColumns(rows, currency, lang),
      { label: columns.basis, cell: ({ basis }) => basis },
      { label: columns.side, cell: ({ sideLabel }) => sideLabel },
    ]),
    lines: companies.map((company) => lineOf(company, period)),
    offers: entries.offers.map((entry) => offerOf(entry, period, lang)),
    crossing: crossingOf(crossings.at(-1), lang),
    scale,
    values: axisTicks(values, tick, scale === "log" ? fineLogTicks : null),
    times: timeTicks(period, lang),
    sides: sideKeys(story, lang, slots),
    marks: keyOf(entries, lang),
  };
}

/** The newest valuation of each side, the largest of one day; without any, the offers. */
function findingOf({ all, offers, axis }: ValuationEntries, lang: Lang): string {
  const text = words[lang];
  const newest = all
    .filter(({ isOffer }) => !isOffer)
    .sort((a, b) => compareDates(b.date, a.date) || (b.compared.value ?? 0) - (a.compared.value ?? 0));
  const latest = (["first", "second", "both", "neither"] as const).flatMap(
    (slot) => newest.find(({ side }) => side === slot) ?? [],
  );
  const told = (entry: ValuationEntry, word: typeof text.latest) =>
    word(entry.name, entry.compared.full, entry.dateText);
  if (latest.length > 0) return text.finding(latest.map((entry) => told(entry, text.latest)));
  if (offers.length > 0) return text.onlyOffers(offers.map((entry) => told(entry, text.offerOf)));
  return all.length > 0 ? text.unconverted(all.length, axis.currency) : text.nothing;
}

/** Each company from its first to its last value, and the offers. */
function altOf({ companies, offers }: ValuationEntries, period: Period, lang: Lang): string {
  const text = words[lang];
  const dated = ({ compared, dateText }: ValuationEntry) => text.dated(compared.full, dateText);
  const lines = companies.map(({ name, entries }) => {
    const [first = "", ...rest] = entries.map(dated);
    const last = rest.at(-1);
    return last ? text.line(name, first, last) : text.single(name, first);
  });
  const offered = offers.map((entry) => text.offered(entry.basis, dated(entry)));
  const lastDay = formatDate(toEdtfDate(isoDay(period.end - 1)), lang);
  return text.alt(companies.length, isoDay(period.start).slice(0, 4), lastDay, [...lines, ...offered]);
}

/** What came of each offer, the story's notes on what is drawn, and what was converted or is not drawn. */
function notesOf(entries: ValuationEntries, lang: Lang): string[] {
  const text = words[lang];
  const storyNotes = (entry: ValuationEntry) => entry.notes.map((note) => text.note(entry.name, entry.dateText, note));
  const offerNotes = entries.offers.flatMap((entry) => {
    const { name, compared, dateText, basis, deal } = entry;
    const [first = text.offerNote(name, compared.full, dateText, basis), ...more] = storyNotes(entry);
    return [deal ? `${first} ${text.outcome(deal.title, deal.status)}` : first, ...more];
  });
  const currencyNotes = comparedNotes(entries.axis.currency, namedAmounts(entries), lang);
  return [...offerNotes, ...entries.valuations.flatMap(storyNotes), ...currencyNotes];
}

/** Every amount with whose it is and its date, since one company has many. */
function namedAmounts({ all }: ValuationEntries) {
  return all.map(({ name, dateText, compared }) => ({ name: `${name}, ${dateText}`, compared }));
}

/** A step is in the middle of the days on which it may have been, which need not be the order of first days. */
function stepsOf(entries: readonly DrawnValuation[], period: Period): ValuationStep[] {
  return entries
    .map((entry) => {
      const { from, to } = spanOf(entry, period);
      return { entry, at: (from + to) / 2 };
    })
    .sort((a, b) => a.at - b.at);
}

type Company = Omit<ValuationEntries["companies"][number], "entries"> & { readonly steps: readonly ValuationStep[] };

function lineOf({ id, name, side, steps }: Company, period: Period): ValuationLine {
  const until = steps.at(-1)?.entry.shortDate ?? "";
  return { id, name, side, marks: steps.map(({ entry }) => markOf(entry, period)), until };
}

function crossingOf(crossing: Crossing | undefined, lang: Lang): ValuationCrossing | null {
  if (!crossing) return null;
  const { step, above, below } = crossing;
  const other = step.entity === above.entity ? below : above;
  const isReported = [above, below].some(({ compared }) => compared.qualifier === "reported");
  const label = words[lang].crossing(above.name, below.name, step.dateText, isReported);
  return { step: step.id, level: other.compared.value, label };
}

function crossingNote({ step, above, below }: Crossing, lang: Lang): string {
  const text = words[lang];
  const valued = ({ name, compared, dateText }: ValuationEntry) => text.valued(name, compared.full, dateText);
  return text.crossingNote(step.dateText, valued(above), valued(below));
}

function offerOf(entry: DrawnValuation, period: Period, lang: Lang): ValuationOffer {
  const { name, side, basis, compared } = entry;
  const { offered } = words[lang];
  const labels = { label: offered(basis, compared.text), shortLabel: offered(basis, compared.short) };
  return { ...markOf(entry, period), core: "plain", form: "hollow", name, side, ...labels };
}

function spanOf({ date }: DrawnValuation, period: Period) {
  return placeInPeriod(date, period) ?? { from: 1, to: 1 };
}

function markOf(entry: DrawnValuation, period: Period): ValuationMark {
  const { id, date, compared, core } = entry;
  return {
    id,
    core,
    ...spanOf(entry, period),
    coarse: isCoarse(date),
    value: compared.value,
    form: compared.qualifier === "exact" ? "solid" : "hollow",
    text: compared.text,
    short: compared.short,
  };
}

function isCoarse(date: EdtfDate): boolean {
  return date.earliest !== date.latest || /[~?]/.test(date.edtf);
}

/** The marks that are drawn and what they mean. */
function keyOf({ valuations, offers }: ValuationEntries, lang: Lang): ValuationKey[] {
  const text = words[lang];
  const used = qualifiers.filter((qualifier) => valuations.some(({ compared }) => compared.qualifier === qualifier));
  const inexact = used
    .filter((qualifier) => qualifier !== "exact")
    .map((qualifier) => formatQualifier(qualifier, lang));
  const keys: ValuationKey[] = basesOf(valuations);
  const add = (mark: ValuationKey["mark"], label: string) => keys.push({ mark, core: "plain", label });
  if (inexact.length > 0) add("inexact", text.inexact(inexact));
  if ([...valuations, ...offers].some(({ date }) => isCoarse(date))) add("coarse", text.coarse);
  if (offers.length > 0) add("offer", text.offer);
  return keys;
}

/** What the values rest on, in the order of the list; a single one needs no key, unless its mark is not plain. */
function basesOf(valuations: ValuationEntries["valuations"]): ValuationKey[] {
  const keys = markCores.flatMap((core) => {
    const labels = new Set(valuations.filter((entry) => entry.core === core).map(({ basis }) => basis));
    return labels.size > 0 ? [{ mark: "basis" as const, core, label: [...labels].join(", ") }] : [];
  });
  return keys.length > 1 || keys.some(({ core }) => core !== "plain") ? keys : [];
}
