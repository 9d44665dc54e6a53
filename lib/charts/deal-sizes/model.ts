import { comparedNotes, leftOutNotes } from "@/lib/story/compared-notes";
import type { DealEntry } from "@/lib/story/deal-entries";
import { type MarkForm, markForms } from "@/lib/story/mark-form";
import { sourcesOf } from "@/lib/story/row-sources";
import type { FormKey } from "@/lib/story/side-key";
import { sideKeys } from "@/lib/story/side-keys";
import { isSized, type KnownDeal, type SizedDeal, sizedDeals } from "@/lib/story/sized-deals";
import type { Story } from "@/lib/story/story";
import type { Lang } from "@/lib/text/lang";
import type { BarsModel } from "../kit/bars-model";
import type { ChartContext } from "../kit/chart";
import { chartTable } from "../kit/chart-table";
import { convertedColumns, convertedData } from "../kit/converted-column";
import { axisTicks, logTicks } from "../kit/nice-ticks";
import { barBlock, barRows, type DealBlock, dealBlocks, drawnDeals, isDoneLimit, listedDeals } from "./blocks";
import { findingOf } from "./finding";
import { nextRound, roundsBefore } from "./rounds";
import { words } from "./words";

/** Builds the chart's model from the rows that the query selects; its order is ignored, since bars are in that of size. */
export function buildDealSizes(story: Story, { lang, query, options }: ChartContext): BarsModel {
  const text = words[lang];
  const { entries, earlier, known, drawn, parts, money } = sizedDeals(story, query, lang);
  const roundsOf = (deal: SizedDeal) => roundsBefore(deal, earlier.filter(isSized));
  const steps = drawn.flatMap(roundsOf);
  const shown = drawn.flatMap((deal) => [deal, ...roundsOf(deal)]);
  const blocks = dealBlocks(drawn, lang);
  const bars = blocks.flatMap(drawnDeals);
  const sidesOf = (deals: readonly SizedDeal[]) =>
    sideKeys(
      story,
      lang,
      deals.map(({ side }) => side),
    );
  const listed = listedDeals(blocks, { roundsOf, sides: sidesOf(drawn), lang });
  const named = [...known, ...steps].map(({ title, compared }) => ({ name: title, compared }));
  const leftOut = leftOutNotes(money.currency, named, lang);
  const scale = options.scale === "log" ? "log" : "linear";
  const amounts = bars.flatMap((deal) => [deal, ...roundsOf(deal)]).map(({ compared }) => compared.value);
  const rows = shown.map((entry) => ({ ...entry, ...convertedData(entry, story.currency) }));
  return {
    chart: "deal-sizes",
    lang,
    finding: findingOf({ known, drawn, parts, currency: money.currency }, lang),
    measure: text.measure(money.currency, text[scale]),
    alt: [altOf(drawn.length, blocks, lang), ...earlierNotes(earlier, steps, lang), ...leftOut].join(" "),
    notes: [
      ...notesOf(entries, parts, lang),
      ...earlierNotes(earlier, steps, lang),
      ...comparedNotes(money.currency, named, lang),
    ],
    sources: sourcesOf(story, [...shown, ...shown.map(({ compared }) => ({ sources: compared.rateSources }))]),
    table: chartTable(rows, [
      { label: text.columns.deal, cell: ({ title }) => title },
      { label: text.columns.amount, numeric: true, column: "amount", cell: ({ compared }) => compared.amount },
      ...convertedColumns(rows, money.currency, lang),
      { label: text.columns.date, column: "date", cell: ({ date }) => date },
      { label: text.columns.side, cell: ({ sideLabel }) => sideLabel },
      { label: text.columns.status, cell: ({ status }) => status },
      ...(steps.length > 0
        ? [{ label: text.columns.replacedBy, cell: (deal: SizedDeal) => nextRound(deal, shown) }]
        : []),
    ]),
    rows: blocks.flatMap((block) => barRows(block, roundsOf, lang)),
    blocks: blocks.map((block) => barBlock(block, lang)),
    ...(listed && { listed }),
    scale,
    ticks: axisTicks(amounts, money.tick, scale === "log" ? logTicks : null),
    sides: sidesOf(bars),
    forms: formKeys(blocks, lang),
  };
}

/** The forms that no heading explains: those of marks in a block of another form, or in one without where none has it. */
function formKeys(blocks: readonly DealBlock[], lang: Lang): FormKey[] {
  const explained = blocks.map((block) => block.form);
  const isOpen = (form: MarkForm, block: DealBlock) =>
    block.form === null ? !explained.includes(form) : form !== block.form;
  const open = blocks.flatMap((block) =>
    drawnDeals(block)
      .filter(({ form }) => isOpen(form, block))
      .map((deal) => ({ form: deal.form, isLimit: isDoneLimit(deal, block) })),
  );
  return markForms.flatMap((form) => {
    const own = open.filter((mark) => mark.form === form);
    if (own.length === 0) return [];
    return { form, label: words[lang][own.every(({ isLimit }) => isLimit) ? "limit" : form] };
  });
}

/** How many bars there are, and the two longest of each block. */
function altOf(count: number, blocks: readonly DealBlock[], lang: Lang): string {
  const text = words[lang];
  const groups = blocks.map(({ heading, deals }) => {
    const longest = deals.slice(0, 2).map(({ title, compared, status }) => text.mark(title, compared.full, status));
    return text.block(heading, deals.length, longest);
  });
  return text.alt(count, groups);
}

/** Earlier rounds of an offer with their amounts, of which none is counted: the steps of a bar, then what is not drawn. */
function earlierNotes(earlier: readonly KnownDeal[], steps: readonly SizedDeal[], lang: Lang): string[] {
  const text = words[lang];
  const undrawn = earlier.filter(({ id }) => !steps.some((step) => step.id === id));
  return [
    ...(steps.length > 0 ? [text.steps(steps.map(labelOf))] : []),
    ...(undrawn.length > 0 ? [text.earlier(undrawn.map(({ label }) => label))] : []),
  ];
}

/** Title and amount, what is converted also as stated; the title alone where it includes the amount, as many do. */
function labelOf({ title, compared }: SizedDeal): string {
  return title.includes(compared.full) ? title : `${title}, ${compared.full}`;
}

/** What is not drawn, by name: undisclosed amounts, and parts of amounts that are drawn. */
function notesOf(entries: readonly DealEntry[], parts: readonly DealEntry[], lang: Lang): string[] {
  const text = words[lang];
  const titles = (deals: readonly DealEntry[]) => deals.map(({ title }) => title);
  const undisclosed = entries.filter(({ money }) => money === null);
  return [
    ...(undisclosed.length > 0 ? [text.undisclosed(titles(undisclosed))] : []),
    ...(parts.length > 0 ? [text.parts(titles(parts))] : []),
  ];
}
