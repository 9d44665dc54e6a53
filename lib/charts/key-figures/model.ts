import { figureEntry } from "@/lib/story/figure-entry";
import type { MarkForm } from "@/lib/story/mark-form";
import { sourcesOf } from "@/lib/story/row-sources";
import type { SideKey } from "@/lib/story/side-key";
import { sideKeys } from "@/lib/story/side-keys";
import type { SideSlot } from "@/lib/story/side-slot";
import { sidesInOrder } from "@/lib/story/sides-in-order";
import type { Story } from "@/lib/story/story";
import type { Lang } from "@/lib/text/lang";
import { perLang } from "@/lib/text/per-lang";
import type { ChartContext, ChartModel } from "../kit/chart";
import { chartTable } from "../kit/chart-table";
import { keyFigures as en } from "./words.en";
import { keyFigures as ko } from "./words.ko";

const words = perLang(en, ko);

/** One side's half of a key figure. */
export interface KeyFigureBar {
  readonly id: string;
  readonly side: SideSlot;
  readonly form: MarkForm;
  /** Share of the larger half, from 0 to 1; 0 where the figure is undisclosed or in another currency. */
  readonly share: number;
  /** The amount with its qualifier. */
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

/** The currency of the pairs' scales. */
const currency = "USD";

/** Builds the chart's model from the key figures of `story.json`, with the sides in the order of the options. */
export function buildKeyFigures(story: Story, { lang, options }: ChartContext): KeyFiguresModel {
  const text = words[lang];
  const order = sidesInOrder(story, options.order === "swapped");
  const pairs = story.keyFigures.map((pair) => pairEntry(story, pair, order, lang));
  const halves = pairs.flatMap((pair) => pair.halves);
  const notes = new Set(halves.flatMap((entry) => entry.notes.map((note) => `${entry.name}: ${note}`)));
  const marks = halves.map(({ label, sideLabel, amount, name, detail }) =>
    text.mark(label, sideLabel, amount, [name, detail].filter(Boolean).join(", ")),
  );
  const slots = order.map(({ slot }) => slot);
  return {
    chart: "key-figures",
    lang,
    finding: findingOf(pairs, lang),
    measure: text.measure,
    alt: marks.join(". "),
    notes: [...notes],
    sources: sourcesOf(story, halves),
    table: chartTable(halves, [
      { label: text.columns.figure, cell: ({ label }) => label },
      { label: text.columns.side, cell: ({ sideLabel }) => sideLabel },
      { label: text.columns.amount, numeric: true, cell: ({ amount }) => amount },
      { label: text.columns.name, cell: ({ name }) => name },
      { label: text.columns.detail, cell: ({ detail }) => detail },
    ]),
    pairs: pairs.map((pair) => ({ id: pair.id, label: pair.label, bars: pair.halves.map(barOf) })),
    sides: sideKeys(story, lang, slots),
  };
}

/** Formats both halves of a key figure, each under the side that it is listed for, with its share of the larger one. */
function pairEntry(
  story: Story,
  { id, label, figures }: Story["keyFigures"][number],
  order: ReturnType<typeof sidesInOrder>,
  lang: Lang,
) {
  const halves = order.flatMap(({ side, slot }) => {
    const cell = figures[side.id];
    const listed = { id: `${id}-${side.id}`, label: label[lang], sideLabel: side.label[lang], side: slot };
    return cell ? [{ ...figureEntry(story, cell, lang), ...listed }] : [];
  });
  const amountOf = ({ money }: (typeof halves)[number]) => (money?.currency === currency ? money.amount : 0);
  const largest = Math.max(1, ...halves.map(amountOf));
  return {
    id,
    label: label[lang],
    halves: halves.map((entry) => ({ ...entry, share: amountOf(entry) / largest })),
  };
}

/** Names the pair whose smaller half is the smallest share of the larger one; only pairs with both halves count. */
function findingOf(pairs: readonly PairEntry[], lang: Lang): string {
  const text = words[lang];
  if (pairs.length === 0) return text.nothing;
  const known = pairs
    .map(({ label, halves }) => ({ label, halves, smaller: Math.min(...halves.map(({ share }) => share)) }))
    .filter(({ halves, smaller }) => halves.length === 2 && smaller > 0)
    .sort((a, b) => a.smaller - b.smaller);
  const [widest] = known;
  if (!widest) return text.findingWithoutGap(pairs.length);
  const halves = widest.halves.map(({ sideLabel, amount }) => `${sideLabel} ${amount}`);
  return text.finding(known.length, widest.label, halves);
}

function barOf({ id, side, form, share, amount, name, detail }: PairEntry["halves"][number]): KeyFigureBar {
  return { id, side, form, share, text: amount, name, detail };
}
