import { rateGapThreshold } from "@/lib/money/stated-amount";
import { sourcesOf } from "@/lib/story/row-sources";
import type { SideKey } from "@/lib/story/side-key";
import { sideKeys } from "@/lib/story/side-keys";
import type { SideSlot } from "@/lib/story/side-slot";
import type { Story } from "@/lib/story/story";
import type { Lang } from "@/lib/text/lang";
import type { ChartContext, ChartModel } from "../kit/chart";
import { chartTable } from "../kit/chart-table";
import { rangeTicks } from "../kit/nice-ticks";
import type { AxisTick } from "../kit/value-axis";
import { percent, type StatedEntry, statedEntries } from "./entries";
import { words } from "./words";

/** The rate that a printed sum implies, and the average of its month; both on one axis. */
export interface StatedPair {
  readonly implied: number;
  readonly rate: number;
  /** Both as labels. */
  readonly impliedText: string;
  readonly rateText: string;
  /** How far the implied rate is from the average, in words. */
  readonly gap: string;
  /** Whether that is further than rounding explains. */
  readonly remarkable: boolean;
}

/** A deal whose amount a source printed in another currency. */
export interface StatedRow {
  readonly id: string;
  readonly label: string;
  /** Date, and the amount in its own currency. */
  readonly detail: string;
  /** The printed sum, and who printed it. */
  readonly printed: string;
  readonly side: SideSlot;
  /** Null where nothing could be computed. */
  readonly pair: StatedPair | null;
  /** What the pair comes to, or why nothing was computed. */
  readonly sentence: string;
}

/** The rows of one pair of currencies, on an axis of its own; those that have no rate have no axis. */
export interface StatedAxis {
  /** The unit: so many of one currency for one of another. Null without an axis. */
  readonly label: string | null;
  readonly ticks: readonly AxisTick[];
  readonly rows: readonly StatedRow[];
}

/** The rates that printed amounts imply beside the average of the month. */
export interface StatedAmountsModel extends ChartModel {
  readonly axes: readonly StatedAxis[];
  readonly sides: readonly SideKey[];
  /** What the mark of a month's average is called. */
  readonly average: string;
}

/** Builds the chart of printed sums from the deals that a query selects; the table has all digits. */
export function buildStatedAmounts(story: Story, { lang, query }: ChartContext): StatedAmountsModel {
  const text = words[lang];
  const { columns } = text;
  const entries = statedEntries(story, query, lang);
  const marks = entries.map(({ title, sentence, ...entry }) => `${title}: ${printedOf(entry, lang)}. ${sentence}`);
  const slots = entries.map(({ side }) => side);
  const sources = (["print", "rate", "deal", "notes"] as const).map((kind) => ({
    sources: entries.flatMap(({ cited }) => cited[kind]),
  }));
  return {
    chart: "stated-amounts",
    lang,
    finding: findingOf(entries, lang),
    measure: text.measure,
    alt: text.alt(entries.length, marks.join(". ")),
    notes: entries.flatMap(({ title, notes }) => notes.map((note) => `${title}: ${note}`)),
    sources: sourcesOf(story, sources),
    table: chartTable(entries, [
      { label: columns.deal, cell: ({ title }) => title },
      { label: columns.date, column: "date", cell: ({ date }) => date },
      { label: columns.amount, numeric: true, column: "amount", cell: ({ amount }) => amount },
      {
        label: columns.printed,
        numeric: true,
        column: "amount_stated",
        drawn: true,
        cell: ({ printed }) => printed.text,
      },
      { label: columns.by, cell: ({ printed }) => printed.publisher },
      {
        label: columns.computed,
        numeric: true,
        data: ["computed", "computed_currency"],
        cell: ({ computed }) => computed?.exact ?? "",
      },
      {
        label: columns.implied,
        numeric: true,
        data: ["implied_rate"],
        cell: ({ computed }) => computed?.implied.text ?? "",
      },
      {
        label: columns.rate,
        numeric: true,
        data: ["month_rate", "rate_unit", "rate_month"],
        cell: ({ computed }) => computed?.rate.text ?? "",
      },
      { label: columns.gap, data: ["gap"], cell: ({ computed, sentence }) => computed?.gap ?? sentence },
    ]),
    axes: axesOf(entries, lang),
    sides: sideKeys(story, lang, slots),
    average: text.average,
  };
}

/** An axis for each pair of currencies, in the order of their first sums; behind them the sums that have no rate. */
function axesOf(entries: readonly StatedEntry[], lang: Lang): StatedAxis[] {
  const unitOf = ({ computed }: StatedEntry) => computed && words[lang].axis(computed.of, computed.per);
  const units = [...new Set(entries.map(unitOf))].sort((a, b) => Number(a === null) - Number(b === null));
  return units.map((label) => {
    const own = entries.filter((entry) => unitOf(entry) === label);
    const rates = own.flatMap(({ computed }) => (computed ? [computed.implied.value, computed.rate.value] : []));
    return { label, ticks: ticksOf(rates, lang), rows: own.map((entry) => rowOf(entry, lang)) };
  });
}

/** Which printed sums rest on a rate that is further off the month's average than rounding explains, and by how much. */
function findingOf(entries: readonly StatedEntry[], lang: Lang): string {
  const text = words[lang];
  const compared = entries.flatMap(({ title, computed }) => (computed ? [{ title, ...computed }] : []));
  if (entries.length === 0) return text.nothing;
  if (compared.length === 0) return text.uncompared(entries.length);
  const off = compared.filter(({ remarkable }) => remarkable).map(({ title, gap }) => text.offDeal(title, gap));
  const margin = percent(rateGapThreshold);
  return off.length === 0 ? text.fits(compared.length, margin) : text.off(off, compared.length - off.length, margin);
}

function ticksOf(rates: readonly number[], lang: Lang): AxisTick[] {
  if (rates.length === 0) return [];
  const [low, high] = [Math.min(...rates), Math.max(...rates)];
  const ticks = rangeTicks(low, high > low ? high : low * 1.01);
  return ticks.map((value) => ({ value, text: words[lang].tick(value) }));
}

function rowOf({ computed, ...entry }: StatedEntry, lang: Lang): StatedRow {
  return {
    id: entry.id,
    label: entry.title,
    detail: `${entry.date} · ${entry.amount}`,
    printed: printedOf(entry, lang),
    side: entry.side,
    pair: computed && {
      implied: computed.implied.value,
      rate: computed.rate.value,
      impliedText: computed.implied.short,
      rateText: computed.rate.short,
      gap: computed.gap,
      remarkable: computed.remarkable,
    },
    sentence: entry.sentence,
  };
}

function printedOf({ printed: { text, publisher } }: Pick<StatedEntry, "printed">, lang: Lang): string {
  return publisher === "" ? text : words[lang].printed(text, publisher);
}
