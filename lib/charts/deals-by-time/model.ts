import { compareDates } from "@/lib/dates/format-date";
import type { EdtfDate } from "@/lib/dates/parse-edtf";
import { isSum } from "@/lib/money/firmness";
import { comparedNotes, leftOutNotes } from "@/lib/story/compared-notes";
import { markForms } from "@/lib/story/mark-form";
import { sourcesOf } from "@/lib/story/row-sources";
import type { FormKey, SideKey } from "@/lib/story/side-key";
import { sideKeys } from "@/lib/story/side-keys";
import type { SideSlot } from "@/lib/story/side-slot";
import { type SizedDeal, sizedDeals } from "@/lib/story/sized-deals";
import type { Story } from "@/lib/story/story";
import type { Lang } from "@/lib/text/lang";
import type { ChartContext, ChartModel } from "../kit/chart";
import { chartTable } from "../kit/chart-table";
import { convertedColumns, convertedData } from "../kit/converted-column";
import type { DatedMark } from "../kit/dated-marks";
import { axisTicks, logTicks } from "../kit/nice-ticks";
import { type TimeTick, timelinePeriod } from "../kit/time-period";
import type { AxisTick } from "../kit/value-axis";
import { timeAxis } from "./time-axis";
import { words } from "./words";

/** How many deals are named on the drawing. */
const namedCount = 8;

/** A deal on its date. */
export interface DealMark extends DatedMark {
  readonly side: SideSlot;
  readonly label: string;
}

/** Amounts of deals over time, on a logarithmic axis. */
export interface DealsByTimeModel extends ChartModel {
  /** By date. */
  readonly marks: readonly DealMark[];
  /** The ids of the deals that the drawing names, the largest first. */
  readonly named: readonly string[];
  /** In rising order. */
  readonly values: readonly AxisTick[];
  readonly times: readonly TimeTick[];
  /** Where the axis of time is broken, from 0 to 1, and the year that begins there; null where it is not. */
  readonly gap: { readonly at: number; readonly year: string } | null;
  readonly sides: readonly SideKey[];
  readonly forms: readonly FormKey[];
  /** What a mark that is drawn as a bar says of its date; null where there is none. */
  readonly coarse: string | null;
}

/** Builds the chart's model from the rows that the query selects; its order is ignored. */
export function buildDealsByTime(story: Story, { lang, query }: ChartContext): DealsByTimeModel {
  const text = words[lang];
  const { entries, earlier, known, drawn, parts, money } = sizedDeals(story, query, lang);
  const dated = drawn.toSorted((a, b) => compareDates(a.dated, b.dated));
  const period = timelinePeriod(
    drawn.length > 0 ? drawn.map((deal) => deal.dated) : story.rows.deals.map(({ date }) => date),
    story.verified,
    null,
  );
  const axis = timeAxis(
    drawn.map((deal) => deal.dated),
    period,
    lang,
  );
  const named = known.map(({ title, compared }) => ({ name: title, compared }));
  const undisclosed = entries.filter((entry) => entry.money === null).map(({ title }) => title);
  const values = drawn.map(({ compared }) => compared.value);
  const rows = dated.map((entry) => ({ ...entry, ...convertedData(entry, story.currency) }));
  const largest = drawn.slice(0, namedCount);
  const slots = drawn.map(({ side }) => side);
  return {
    chart: "deals-by-time",
    lang,
    finding: findingOf(dated, lang),
    measure: text.measure(money.currency, axis.gap?.year ?? null),
    alt: [
      text.alt(
        drawn.length,
        largest.slice(0, 3).map(({ title, compared, date, status }) => text.mark(title, compared.full, date, status)),
      ),
      ...leftOutNotes(money.currency, named, lang),
    ].join(" "),
    notes: [
      ...(undisclosed.length > 0 ? [text.undisclosed(undisclosed)] : []),
      ...(parts.length > 0 ? [text.parts(parts.map(({ title }) => title))] : []),
      ...(earlier.length > 0 ? [text.earlier(earlier.map(({ label }) => label))] : []),
      ...comparedNotes(money.currency, named, lang),
    ],
    sources: sourcesOf(story, [...drawn, ...drawn.map(({ compared }) => ({ sources: compared.rateSources }))]),
    table: chartTable(rows, [
      { label: text.columns.deal, cell: ({ title }) => title },
      { label: text.columns.date, column: "date", cell: ({ date }) => date },
      { label: text.columns.amount, numeric: true, column: "amount", cell: ({ compared }) => compared.amount },
      ...convertedColumns(rows, money.currency, lang),
      { label: text.columns.side, cell: ({ sideLabel }) => sideLabel },
      { label: text.columns.status, cell: ({ status }) => status },
    ]),
    marks: dated.map(({ id, title, side, form, dated: date, compared }) => ({
      id,
      ...axis.place(date),
      coarse: isCoarse(date),
      value: compared.value,
      form,
      text: compared.text,
      short: compared.short,
      side,
      label: title,
    })),
    named: largest.map(({ id }) => id),
    values: axisTicks(values, money.tick, logTicks),
    times: axis.ticks,
    gap: axis.gap,
    sides: sideKeys(story, lang, slots),
    forms: markForms
      .filter((form) => drawn.some((deal) => deal.form === form))
      .map((form) => ({ form, label: text[form] })),
    coarse: dated.some((deal) => isCoarse(deal.dated)) ? text.coarse : null,
  };
}

function isCoarse(date: EdtfDate): boolean {
  return date.earliest !== date.latest || /[~?]/.test(date.edtf);
}

/**
 * The last sum that was the largest for a year or more, or else for the longest time, and how many larger ones came
 * since; limits and kinds that stand apart are not ranked with sums.
 */
function findingOf(dated: readonly SizedDeal[], lang: Lang): string {
  const text = words[lang];
  const sums = dated.filter(({ apart, compared }) => apart === null && isSum(compared.qualifier));
  const records = sums.filter((deal, index) =>
    sums.slice(0, index).every(({ compared }) => compared.value < deal.compared.value),
  );
  const beaten = records.flatMap((deal, index) => {
    const next = records[index + 1];
    return next ? [{ deal, next, days: daysBetween(deal.dated, next.dated) }] : [];
  });
  const record = beaten.findLast(({ days }) => days >= 365) ?? beaten.toSorted((a, b) => b.days - a.days)[0];
  const last = records.at(-1);
  const named = ({ title, compared }: SizedDeal) =>
    title.includes(compared.full) ? title : text.named(title, compared.full);
  if (record) {
    const { deal, next } = record;
    const larger = sums.filter(({ compared }) => compared.value > deal.compared.value).length;
    return text.finding(named(deal), deal.date, next.date, larger);
  }
  if (last) return text.unsurpassed(named(last), last.date, sums.length);
  return dated.length > 0 ? text.noSum(dated.length) : text.nothing;
}

function daysBetween(from: EdtfDate, to: EdtfDate): number {
  return (Date.parse(to.earliest) - Date.parse(from.earliest)) / 86_400_000;
}
