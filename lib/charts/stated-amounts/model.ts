import { rateGapThreshold } from "@/lib/money/stated-amount";
import type { MarkForm } from "@/lib/story/mark-form";
import { sourcesOf } from "@/lib/story/row-sources";
import type { FormKey, SideKey } from "@/lib/story/side-key";
import { sideKeys } from "@/lib/story/side-keys";
import type { SideSlot } from "@/lib/story/side-slot";
import type { Story } from "@/lib/story/story";
import type { Lang } from "@/lib/text/lang";
import type { ChartContext, ChartModel } from "../kit/chart";
import { chartTable } from "../kit/chart-table";
import { percent, type StatedEntry, statedEntries } from "./entries";
import { words } from "./words";

/** What a source printed, or what the month's rate gives. */
export interface StatedBar {
  readonly kind: "printed" | "computed";
  /** Share of the longer bar of its pair, from 0 to 1. */
  readonly share: number;
  /** The amount, formatted; the computed one is rounded and says so. */
  readonly text: string;
  /** Who printed it, or from what it was computed. */
  readonly by: string;
}

/** A deal whose amount a source printed in another currency. */
export interface StatedRow {
  readonly id: string;
  readonly label: string;
  /** Date and amount in dollars. */
  readonly detail: string;
  readonly side: SideSlot;
  readonly form: MarkForm;
  /** The printed amount, then the computed one where there is one. */
  readonly bars: readonly StatedBar[];
  /** What the pair comes to, or why nothing was computed. */
  readonly sentence: string;
  /** Whether the implied rate is further off the month's average than rounding explains. */
  readonly remarkable: boolean;
}

/** Printed amounts beside what the month's average rate gives; each deal has its own scale. */
export interface StatedAmountsModel extends ChartModel {
  readonly rows: readonly StatedRow[];
  readonly sides: readonly SideKey[];
  readonly forms: readonly FormKey[];
}

/** Builds the chart of printed sums from the deals that a query selects; the table has all digits. */
export function buildStatedAmounts(story: Story, { lang, query }: ChartContext): StatedAmountsModel {
  const text = words[lang];
  const { columns } = text;
  const entries = statedEntries(story, query, lang);
  const rows = entries.map((entry) => rowOf(entry, lang));
  const marks = rows.map(({ label, bars, sentence }) => {
    const amounts = bars.map((bar) => [bar.text, bar.by].filter(Boolean).join(", "));
    return `${label}: ${amounts.join("; ")}. ${sentence}`;
  });
  const slots = entries.map(({ side }) => side);
  const sources = (["print", "rate", "deal", "notes"] as const).map((kind) => ({
    sources: entries.flatMap(({ cited }) => cited[kind]),
  }));
  return {
    chart: "stated-amounts",
    lang,
    finding: findingOf(entries, lang),
    measure: text.measure,
    alt: text.alt(rows.length, marks.join(". ")),
    notes: entries.flatMap(({ title, notes }) => notes.map((note) => `${title}: ${note}`)),
    sources: sourcesOf(story, sources),
    table: chartTable(entries, [
      { label: columns.deal, cell: ({ title }) => title },
      { label: columns.date, column: "date", cell: ({ date }) => date },
      { label: columns.dollars, numeric: true, column: "amount", cell: ({ dollars }) => dollars },
      {
        label: columns.printed,
        numeric: true,
        column: "amount_stated",
        drawn: true,
        cell: ({ printed }) => printed.text,
      },
      { label: columns.by, cell: ({ printed }) => printed.publisher },
      { label: columns.computed, numeric: true, cell: ({ computed }) => computed?.exact ?? "" },
      { label: columns.implied, numeric: true, cell: ({ computed }) => computed?.impliedNumber ?? "" },
      { label: columns.rate, numeric: true, cell: ({ computed }) => computed?.rateNumber ?? "" },
      { label: columns.gap, cell: ({ computed, sentence }) => computed?.gap ?? sentence },
    ]),
    rows,
    sides: sideKeys(story, lang, slots),
    forms: (["solid", "hollow"] as const)
      .filter((form) => entries.some((entry) => entry.form === form))
      .map((form) => ({ form, label: text[form] })),
  };
}

/** How many printed sums rest on a rate that is further off the month's average than rounding explains. */
function findingOf(entries: readonly StatedEntry[], lang: Lang): string {
  const text = words[lang];
  const compared = entries.flatMap(({ computed }) => computed ?? []);
  if (entries.length === 0) return text.nothing;
  if (compared.length === 0) return text.uncompared(entries.length);
  const off = compared.filter(({ remarkable }) => remarkable).length;
  return text.finding(text.sums(compared.length, entries.length), compared.length, off, percent(rateGapThreshold));
}

function rowOf({ printed, computed, ...entry }: StatedEntry, lang: Lang): StatedRow {
  const text = words[lang];
  const longest = Math.max(printed.amount, computed?.amount ?? 0);
  const by = printed.publisher === "" ? "" : text.printed(printed.publisher);
  const bars: StatedBar[] = [{ kind: "printed", share: printed.amount / longest, text: printed.text, by }];
  if (computed) {
    bars.push({ kind: "computed", share: computed.amount / longest, text: computed.text, by: computed.basis });
  }
  return {
    id: entry.id,
    label: entry.title,
    detail: `${entry.date} · ${entry.dollars}`,
    side: entry.side,
    form: entry.form,
    bars,
    sentence: entry.sentence,
    remarkable: computed?.remarkable ?? false,
  };
}
