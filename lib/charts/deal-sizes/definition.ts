import type { Row } from "@/lib/datasets/registry";
import { formatDate } from "@/lib/dates/format-date";
import { formatMoney } from "@/lib/money/format-money";
import { sourcesOf } from "@/lib/story/row-sources";
import { sideKeys } from "@/lib/story/side-keys";
import { findRow, isHollow, type Story, sideSlot, termLabel } from "@/lib/story/story";
import { queryRows } from "@/lib/story/story-index";
import { storyLookups } from "@/lib/story/story-lookups";
import type { Lang } from "@/lib/text/lang";
import { barsLayout } from "../kit/bars-layout";
import type { BarsModel } from "../kit/bars-model";
import type { ChartContext, ChartDefinition } from "../kit/chart";
import { linearTicks, logTicks } from "../kit/nice-ticks";
import { words } from "./words";

type Deal = Row<"deals">;
type SizedDeal = Deal & { readonly amount: number };

const currency = "USD";

/** Deal sizes as bars, the largest first, coloured by side; amounts that another contains are not drawn again. */
export const dealSizes: ChartDefinition<BarsModel> = {
  id: "deal-sizes",
  kind: "bar",
  dataset: "deals",
  title: { en: "Deal sizes", ko: "거래 규모" },
  page: "deals",
  options: { scale: ["linear", "log"] },
  build,
  height: (model, width) => barsLayout(model, width).height,
};

function build(story: Story, { lang, query, options }: ChartContext): BarsModel {
  const text = words[lang];
  const deals = queryRows(story, "deals", { ...query, sort: [] }, lang);
  const sized = deals.filter(hasAmount).sort((a, b) => b.amount - a.amount || (a.id < b.id ? -1 : 1));
  const contained = sized.filter((deal) => isContained(story, deal, sized));
  const drawn = sized.filter((deal) => !contained.includes(deal));
  const title = (deal: Deal) => (lang === "en" ? deal.title_en : deal.title_ko);
  const status = (deal: Deal) => termLabel(story, "deals.status", deal.status, lang);
  const rows = drawn.map((deal) => ({
    id: deal.id,
    label: title(deal),
    side: sideSlot(story, deal.side),
    form:
      isHollow(story, "deals.status", deal.status) || deal.amount_qualifier === "up_to"
        ? ("hollow" as const)
        : ("solid" as const),
    value: deal.amount,
    text: amountText(deal, lang),
  }));
  // Many names of deals hold their amount already.
  const named = (deal: SizedDeal) => {
    const amount = amountText(deal, lang);
    return title(deal).includes(amount) ? title(deal) : text.named(title(deal), amount);
  };
  const scale = options.scale === "log" ? "log" : "linear";
  const [largest] = drawn;
  const names = (listed: readonly Deal[]) => listed.map(title).join(lang === "ko" ? " / " : "; ");
  const undisclosed = deals.filter((deal) => deal.amount === null);
  return {
    chart: "deal-sizes",
    lang,
    finding: largest ? text.finding(rows.length, named(largest)) : text.nothing,
    measure: text.measure(scale === "log" ? text.log : text.linear),
    alt: text.alt(
      rows.length,
      drawn
        .slice(0, 3)
        .map((deal) => text.mark(title(deal), amountText(deal, lang), status(deal)))
        .join("; "),
    ),
    notes: [
      ...(undisclosed.length > 0 ? [text.undisclosed(names(undisclosed))] : []),
      ...(contained.length > 0 ? [text.parts(names(contained))] : []),
    ],
    sources: sourcesOf(story, drawn),
    table: tableOf(story, drawn, lang),
    rows,
    scale,
    ticks: ticksOf(
      rows.map((row) => row.value),
      scale,
      lang,
    ),
    sides: sideKeys(
      story,
      lang,
      rows.map((row) => row.side),
    ),
    forms: [
      { form: "solid", label: text.solid },
      { form: "hollow", label: text.hollow },
    ],
  };
}

function hasAmount(deal: Deal): deal is SizedDeal {
  return deal.amount !== null && deal.amount > 0 && deal.currency === currency;
}

/** Whether a deal is part of another that is shown as well, directly or by way of further deals. */
function isContained(story: Story, deal: Deal, shown: readonly Deal[]): boolean {
  const container = deal.part_of === null ? undefined : findRow(story, "deals", deal.part_of);
  return container !== undefined && (shown.includes(container) || isContained(story, container, shown));
}

function amountText(deal: SizedDeal, lang: Lang): string {
  return formatMoney({ amount: deal.amount, currency, qualifier: deal.amount_qualifier ?? "exact" }, lang, {
    qualified: true,
  });
}

function ticksOf(values: readonly number[], scale: "linear" | "log", lang: Lang) {
  const largest = Math.max(0, ...values);
  const ticks = scale === "log" && values.length > 0 ? logTicks(Math.min(...values), largest) : linearTicks(largest);
  return ticks.map((value) => ({
    value,
    text: formatMoney({ amount: value, currency, qualifier: "exact" }, lang, { short: true }),
  }));
}

function tableOf(story: Story, deals: readonly SizedDeal[], lang: Lang): BarsModel["table"] {
  const { columns } = words[lang];
  const { sides } = storyLookups(story);
  return {
    columns: [
      { label: columns.deal, numeric: false },
      { label: columns.amount, numeric: true, column: "amount" },
      { label: columns.date, numeric: false, column: "date" },
      { label: columns.side, numeric: false },
      { label: columns.status, numeric: false },
    ],
    rows: deals.map((deal) => ({
      id: deal.id,
      cells: [
        lang === "en" ? deal.title_en : deal.title_ko,
        amountText(deal, lang),
        formatDate(deal.date, lang),
        sides.find((side) => side.id === deal.side)?.label[lang] ?? deal.side,
        termLabel(story, "deals.status", deal.status, lang),
      ],
    })),
  };
}
