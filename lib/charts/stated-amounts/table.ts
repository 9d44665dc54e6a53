import { formatDate } from "@/lib/dates/format-date";
import { half } from "@/lib/story/story";
import type { Lang } from "@/lib/text/lang";
import type { ChartTable } from "../kit/chart";
import type { StatedDeal } from "./deal";
import { percent, statedWords } from "./entry-words";
import { words } from "./words";

/** The chart's data as a table, with the computed sums and the rates to their last digit. */
export function statedTable(deals: readonly StatedDeal[], lang: Lang): ChartTable {
  const text = words[lang];
  const { columns } = text;
  return {
    columns: [
      { label: columns.deal, numeric: false },
      { label: columns.date, numeric: false, column: "date" },
      { label: columns.dollars, numeric: true, column: "amount" },
      { label: columns.printed, numeric: true, column: "amount_stated", drawn: true },
      { label: columns.by, numeric: false },
      { label: columns.computed, numeric: true },
      { label: columns.implied, numeric: true },
      { label: columns.rate, numeric: true },
      { label: columns.gap, numeric: false },
    ],
    rows: deals.map((stated) => {
      const { deal, publisher, result } = stated;
      const words = statedWords(stated, lang);
      const known = typeof result === "string" ? null : result;
      return {
        id: deal.id,
        cells: [
          half(deal, "title", lang) ?? deal.id,
          formatDate(deal.date, lang),
          words.dollars,
          words.printed,
          publisher,
          words.exact,
          known ? text.number(known.implied) : "",
          known ? text.number(known.rate) : "",
          known ? text.gap(percent(known.gap), Math.sign(known.gap)) : words.sentence,
        ],
      };
    }),
  };
}
