import { currencyName } from "@/lib/money/currency-name";
import { isSum } from "@/lib/money/firmness";
import { comparedMoney } from "@/lib/story/compared-money";
import { comparedNotes, leftOutNotes } from "@/lib/story/compared-notes";
import { figureEntry } from "@/lib/story/figure-entry";
import type { MarkForm } from "@/lib/story/mark-form";
import { sourcesOf } from "@/lib/story/row-sources";
import type { SideKey } from "@/lib/story/side-key";
import { sideKeys } from "@/lib/story/side-keys";
import type { SideSlot } from "@/lib/story/side-slot";
import { sidesInOrder } from "@/lib/story/sides-in-order";
import type { Story } from "@/lib/story/story";
import { chartText } from "@/lib/text/chart-text";
import type { Lang } from "@/lib/text/lang";
import { perLang } from "@/lib/text/per-lang";
import type { ChartContext, ChartModel } from "../kit/chart";
import { chartTable } from "../kit/chart-table";
import { convertedColumns, convertedData } from "../kit/converted-column";
import { keyFigures as en } from "./words.en";
import { keyFigures as ko } from "./words.ko";

const words = perLang(en, ko);

/** One side's half of a key figure. */
export interface KeyFigureBar {
  readonly id: string;
  readonly side: SideSlot;
  readonly form: MarkForm;
  /** Share of the larger half, from 0 to 1; 0 where the figure is undisclosed or could not be converted. */
  readonly share: number;
  /** The amount with its qualifier and, where it was converted, what it comes to. */
  readonly text: string;
  /** What the figure belongs to: the deal, or the company that was valued. */
  readonly name: string;
  /** Date and status. */
  readonly detail: string;
}

/** The key figures, each with the halves of both sides, from the top. */
export interface KeyFiguresModel extends ChartModel {
  readonly pairs: readonly { readonly id: string; readonly label: string; readonly bars: readonly KeyFigureBar[] }[];
  readonly sides: readonly SideKey[];
}

type PairEntry = ReturnType<typeof pairEntry>;

/** Builds the chart's model from the key figures of `story.json`, with the sides in the order of the options. */
export function buildKeyFigures(story: Story, { lang, options }: ChartContext): KeyFiguresModel {
  const text = words[lang];
  const order = sidesInOrder(story, options.order === "swapped");
  const pairs = story.keyFigures.map((pair) => pairEntry(story, pair, order, lang));
  const halves = pairs.flatMap((pair) => pair.halves);
  const notes = new Set(halves.flatMap((entry) => entry.notes.map((note) => `${entry.name}: ${note}`)));
  const marks = halves.map(({ label, sideLabel, full, name, detail }) =>
    text.mark(label, sideLabel, full, [name, detail].filter(Boolean).join(", ")),
  );
  const currency = currencyName(story.currency, lang);
  const named = halves.flatMap(({ label, sideLabel, compared }) =>
    compared ? [{ name: text.half(label, sideLabel), compared }] : [],
  );
  const rows = halves.map((entry) => ({ ...entry, ...convertedData(entry, story.currency) }));
  const slots = order.map(({ slot }) => slot);
  return {
    chart: "key-figures",
    lang,
    finding: findingOf(pairs, lang),
    measure: text.measure(currency),
    alt: [marks.join(". "), ...leftOutNotes(currency, named, lang)].join(". "),
    notes: [
      ...(halves.some(({ form }) => form === "partial") ? [chartText[lang].partial] : []),
      ...notes,
      ...comparedNotes(currency, named, lang),
    ],
    sources: sourcesOf(story, [...halves, ...halves.map(({ compared }) => ({ sources: compared?.rateSources ?? [] }))]),
    table: chartTable(rows, [
      { label: text.columns.figure, cell: ({ label }) => label },
      { label: text.columns.side, cell: ({ sideLabel }) => sideLabel },
      { label: text.columns.amount, numeric: true, cell: ({ amount }) => amount },
      ...convertedColumns(rows, currency, lang),
      { label: text.columns.name, cell: ({ name }) => name },
      { label: text.columns.detail, cell: ({ detail }) => detail },
    ]),
    pairs: pairs.map((pair) => ({
      id: pair.id,
      label: pair.label,
      bars: pair.halves.map((half) => barOf(half, lang)),
    })),
    sides: sideKeys(story, lang, slots),
  };
}

/**
 * Formats both halves of a key figure, each under the side that it is listed for, with its share of the larger one in
 * the story's currency.
 */
function pairEntry(
  story: Story,
  { id, label, figures }: Story["keyFigures"][number],
  order: ReturnType<typeof sidesInOrder>,
  lang: Lang,
) {
  const listed = order.flatMap(({ side, slot }) => {
    const cell = figures[side.id];
    const half = { id: `${id}-${side.id}`, label: label[lang], sideLabel: side.label[lang], side: slot };
    return cell ? [{ ...figureEntry(story, cell, lang), ...half }] : [];
  });
  const { of } = comparedMoney(story, listed, lang);
  const halves = listed.map((entry) => {
    const compared = entry.money && of(entry.money, entry.dated);
    return { ...entry, compared, amount: compared?.amount ?? entry.amount, full: compared?.full ?? entry.amount };
  });
  const largest = Math.max(1, ...halves.map(({ compared }) => compared?.value ?? 0));
  return {
    id,
    label: label[lang],
    halves: halves.map((entry) => ({ ...entry, share: (entry.compared?.value ?? 0) / largest })),
    /** Whether the halves can be set in proportion: both are sums in one currency. */
    isRatio:
      halves.length === 2 &&
      halves.every(({ compared }) => compared !== null && compared.value !== null && isSum(compared.qualifier)),
  };
}

/** Names the pair whose smaller half is the smallest share of the larger one; only pairs of two sums count. */
function findingOf(pairs: readonly PairEntry[], lang: Lang): string {
  const text = words[lang];
  const ratios = pairs
    .filter(({ isRatio }) => isRatio)
    .map(({ label, halves }) => ({ label, halves, smaller: Math.min(...halves.map(({ share }) => share)) }))
    .sort((a, b) => a.smaller - b.smaller);
  const [first] = pairs;
  const told = ratios[0] ?? first;
  if (!told) return text.nothing;
  const halves = told.halves.map(({ sideLabel, full }) => `${sideLabel} ${full}`);
  return ratios.length > 1 ? text.widest(told.label, halves) : text.pair(told.label, halves);
}

function barOf(half: PairEntry["halves"][number], lang: Lang): KeyFigureBar {
  const { id, side, form, share, full, name, detail, compared } = half;
  const reason = compared && compared.value === null ? words[lang].noBar(compared.reason) : "";
  return { id, side, form, share, text: full, name, detail: [detail, reason].filter(Boolean).join(" · ") };
}
