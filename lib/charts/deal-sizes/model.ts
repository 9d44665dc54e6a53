import { formatMoney } from "@/lib/money/format-money";
import type { Money } from "@/lib/money/money";
import { type DealEntry, dealEntries } from "@/lib/story/deal-entries";
import { sourcesOf } from "@/lib/story/row-sources";
import { sideKeys } from "@/lib/story/side-keys";
import type { Story } from "@/lib/story/story";
import { queryRows } from "@/lib/story/story-index";
import type { Lang } from "@/lib/text/lang";
import { perLang } from "@/lib/text/per-lang";
import type { BarsModel } from "../kit/bars-model";
import type { ChartContext } from "../kit/chart";
import { chartTable } from "../kit/chart-table";
import { axisTicks, logTicks } from "../kit/nice-ticks";
import { dealSizes as en } from "./words.en";
import { dealSizes as ko } from "./words.ko";

const words = perLang(en, ko);

type SizedDeal = DealEntry & { readonly money: Money };

/** The currency of the chart's axis. */
const currency = "USD";

const bySize = [{ column: "amount", descending: true }];

/** Builds the chart's model from the rows that the query selects; its order is ignored, since bars are in that of size. */
export function buildDealSizes(story: Story, { lang, query, options }: ChartContext): BarsModel {
  const text = words[lang];
  const entries = dealEntries(story, queryRows(story, "deals", { ...query, sort: bySize }, lang), lang);
  const sized = entries.filter(isSized);
  const parts = sized.filter(({ containers }) => sized.some(({ id }) => containers.includes(id)));
  const drawn = sized.filter((entry) => !parts.includes(entry));
  const [largest] = drawn;
  const scale = options.scale === "log" ? "log" : "linear";
  const slots = drawn.map(({ side }) => side);
  const amounts = drawn.map(({ money }) => money.amount);
  const tickText = (amount: number) => formatMoney({ amount, currency, qualifier: "exact" }, lang, { short: true });
  return {
    chart: "deal-sizes",
    lang,
    finding: largest ? text.finding(drawn.length, largest.label) : text.nothing,
    measure: text.measure(text[scale]),
    alt: altOf(drawn, lang),
    notes: notesOf(entries, parts, lang),
    sources: sourcesOf(story, drawn),
    table: chartTable(drawn, [
      { label: text.columns.deal, cell: ({ title }) => title },
      { label: text.columns.amount, numeric: true, column: "amount", cell: ({ amount }) => amount },
      { label: text.columns.date, column: "date", cell: ({ date }) => date },
      { label: text.columns.side, cell: ({ sideLabel }) => sideLabel },
      { label: text.columns.status, cell: ({ status }) => status },
    ]),
    rows: drawn.map(({ id, title, side, form, money, amount }) => ({
      id,
      label: title,
      side,
      form,
      value: money.amount,
      text: amount,
    })),
    scale,
    ticks: axisTicks(amounts, tickText, scale === "log" ? logTicks : null),
    sides: sideKeys(story, lang, slots),
    forms: [
      { form: "solid", label: text.solid },
      { form: "hollow", label: text.hollow },
    ],
  };
}

function isSized(entry: DealEntry): entry is SizedDeal {
  return entry.money !== null && entry.money.amount > 0 && entry.money.currency === currency;
}

/** The three largest, and how many there are. */
function altOf(drawn: readonly SizedDeal[], lang: Lang): string {
  const text = words[lang];
  const largest = drawn.slice(0, 3).map(({ title, amount, status }) => text.mark(title, amount, status));
  return text.alt(drawn.length, largest.join("; "));
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
