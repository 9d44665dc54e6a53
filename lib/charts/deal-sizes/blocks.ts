import { dealOutcomes } from "@/lib/story/deal-entries";
import type { MarkForm } from "@/lib/story/mark-form";
import type { SideKey } from "@/lib/story/side-key";
import { shapesOf } from "@/lib/story/side-shapes";
import type { SizedDeal } from "@/lib/story/sized-deals";
import type { Lang } from "@/lib/text/lang";
import type { BarBlock, BarRow } from "../kit/bars-model";
import type { ListedRow, ListedRows } from "../kit/chart";
import { stepsOf } from "./rounds";
import { words } from "./words";

/** How many deals of a block are drawn; the others are listed below. */
const drawnPerBlock = 5;

const outcomeForms = { done: "solid", open: "hollow", crossed: "crossed" } as const;

/** Some deals under a heading, the largest first. */
export interface DealBlock {
  readonly heading: string;
  /** The form that marks of the block have unless they say more; null where they differ. */
  readonly form: MarkForm | null;
  readonly deals: readonly SizedDeal[];
}

/** Puts deals into blocks by what came of them; kinds that stand apart have a block each, behind the others. */
export function dealBlocks(deals: readonly SizedDeal[], lang: Lang): DealBlock[] {
  const ranked = deals.filter(({ apart }) => apart === null);
  const kinds = [...new Set(deals.flatMap(({ apart }) => apart ?? []))];
  const blocks: DealBlock[] = [
    ...dealOutcomes.map((outcome) => ({
      heading: words[lang].outcomes[outcome],
      form: outcomeForms[outcome],
      deals: ranked.filter((deal) => deal.outcome === outcome),
    })),
    ...kinds.map((heading) => ({ heading, form: null, deals: deals.filter(({ apart }) => apart === heading) })),
  ];
  return blocks.filter((block) => block.deals.length > 0);
}

/** The largest deals of a block. */
export function drawnDeals({ deals }: DealBlock): readonly SizedDeal[] {
  return deals.slice(0, drawnPerBlock);
}

/** Whether a bar is hollow in a block of what is done, since its amount is only the limit of what was paid. */
export function isDoneLimit({ form }: SizedDeal, block: DealBlock): boolean {
  return block.form === outcomeForms.done && form === "hollow";
}

/** Gives the rounds of an offer that a deal replaces, the oldest first. */
type RoundsOf = (deal: SizedDeal) => readonly SizedDeal[];

/** The rows of the largest deals of a block, each with its earlier rounds, and its status where those of the block differ. */
export function barRows(block: DealBlock, roundsOf: RoundsOf, lang: Lang): BarRow[] {
  const statuses = new Set(block.deals.map(({ status }) => status));
  const isTold = statuses.size > 1 || block.form === null;
  return drawnDeals(block).map((deal) => ({
    id: deal.id,
    label: deal.title,
    ...(isDoneLimit(deal, block) ? { detail: words[lang].limited(deal.status) } : isTold && { detail: deal.status }),
    side: deal.side,
    form: deal.form,
    value: deal.compared.value,
    text: deal.compared.text,
    ...stepsOf(roundsOf(deal), lang),
  }));
}

/** What the drawing says of a block. */
export function barBlock(block: DealBlock, lang: Lang): BarBlock {
  const text = words[lang];
  const [first, ...others] = block.deals.slice(drawnPerBlock);
  return {
    heading: block.heading,
    count: text.count(block.deals.length),
    form: block.form,
    size: drawnDeals(block).length,
    more: first ? text.more(others.length + 1, first.compared.text) : null,
  };
}

/** What a list of deals needs beside them. */
interface ListParts {
  readonly roundsOf: RoundsOf;
  readonly sides: readonly SideKey[];
  readonly lang: Lang;
}

/** The deals that blocks do not draw, as a list, each before its earlier rounds; undefined where they draw all. */
export function listedDeals(
  blocks: readonly DealBlock[],
  { roundsOf, sides, lang }: ListParts,
): ListedRows | undefined {
  const groups = blocks.flatMap(({ heading, deals }) => {
    const all = deals.slice(drawnPerBlock).flatMap((deal) => [deal, ...roundsOf(deal)]);
    return all.length > 0 ? [{ heading, rows: all.map((deal) => listedRow(deal, sides)) }] : [];
  });
  const count = groups.reduce((sum, { rows }) => sum + rows.length, 0);
  return count > 0 ? { label: words[lang].listed(count), groups } : undefined;
}

function listedRow({ id, side, sideLabel, title, compared, status }: SizedDeal, sides: readonly SideKey[]): ListedRow {
  const shape = shapesOf(sides)(side);
  return { id, side, shape, sideLabel, label: title, text: compared.text, status };
}
