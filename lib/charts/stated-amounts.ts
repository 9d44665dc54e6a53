import { formatDate } from "@/lib/dates/format-date";
import { rateGapThreshold } from "@/lib/money/convert-won";
import { half, isHollow, notesOn, type Story, sideSlot } from "@/lib/story/story";
import { statedAmounts as en } from "@/lib/text/en/stated-amounts";
import { statedAmounts as ko } from "@/lib/text/ko/stated-amounts";
import type { Lang } from "@/lib/text/lang";
import type { ChartContext, ChartDefinition } from "./chart";
import { sourcesOf } from "./chart-sources";
import { sideKeys } from "./side-keys";
import { statedAmountsLayout } from "./stated-amounts-layout";
import type { StatedAmountsModel, StatedBar, StatedRow } from "./stated-amounts-model";
import { type StatedDeal, statedDeals } from "./stated-deal";
import { statedTable } from "./stated-table";
import { percent, statedWords } from "./stated-words";

/** Sums that a source printed in another currency, each beside what its month's average rate gives. */
export const statedAmounts: ChartDefinition<StatedAmountsModel> = {
  id: "stated-amounts",
  kind: "bar",
  dataset: "deals",
  title: { en: "Amounts as printed in won", ko: "기사에 적힌 원화 금액" },
  page: "deals",
  options: {},
  build,
  height: (model, width) => statedAmountsLayout(model, width).height,
};

function build(story: Story, { lang, query }: ChartContext): StatedAmountsModel {
  const text = { en, ko }[lang];
  const deals = statedDeals(story, query, lang);
  const rows = deals.map((stated) => rowOf(story, stated, lang));
  const notes = deals.flatMap(({ deal }) =>
    notesOn(story, "deals", deal.id, "amount_stated").map((note) => ({ note, title: half(deal, "title", lang) ?? "" })),
  );
  return {
    chart: "stated-amounts",
    lang,
    finding: findingOf(deals, lang),
    measure: text.measure,
    alt: text.alt(
      rows.length,
      rows
        .map(({ label, bars, sentence }) =>
          text.mark(label, bars.map((bar) => text.bar(bar.text, bar.by)).join("; "), sentence),
        )
        .join(". "),
    ),
    notes: notes.map(({ note, title }) => text.note(title, half(note, "text", lang) ?? "")),
    sources: sourcesOf(story, [
      ...deals.map(({ deal }) => ({ sources: deal.stated_source === null ? [] : [deal.stated_source] })),
      ...deals.flatMap(({ rate }) => (rate ? [rate] : [])),
      ...deals.map(({ deal }) => deal),
      ...notes.map(({ note }) => note),
    ]),
    table: statedTable(deals, lang),
    rows,
    sides: sideKeys(
      story,
      lang,
      rows.map(({ side }) => side),
    ),
    forms: (["solid", "hollow"] as const)
      .filter((form) => rows.some((row) => row.form === form))
      .map((form) => ({ form, label: text[form] })),
  };
}

function findingOf(deals: readonly StatedDeal[], lang: Lang): string {
  const text = { en, ko }[lang];
  const compared = deals.flatMap(({ result }) => (typeof result === "string" ? [] : [result]));
  if (deals.length === 0) return text.nothing;
  if (compared.length === 0) return text.uncompared(deals.length);
  const off = compared.filter(({ remarkable }) => remarkable).length;
  return text.finding(text.sums(compared.length, deals.length), compared.length, off, percent(rateGapThreshold));
}

function rowOf(story: Story, stated: StatedDeal, lang: Lang): StatedRow {
  const text = { en, ko }[lang];
  const { deal, publisher, result } = stated;
  const words = statedWords(stated, lang);
  const computed = typeof result === "string" ? 0 : result.computed;
  const longest = Math.max(deal.amount_stated, computed);
  const bars: StatedBar[] = [
    {
      kind: "printed",
      share: deal.amount_stated / longest,
      text: words.printed,
      by: publisher === "" ? "" : text.printed(publisher),
    },
  ];
  if (words.computed !== null)
    bars.push({
      kind: "computed",
      share: computed / longest,
      text: words.computed,
      by: text.computed(words.month, words.rate),
    });
  return {
    id: deal.id,
    label: half(deal, "title", lang) ?? deal.id,
    detail: text.detail(formatDate(deal.date, lang), words.dollars),
    side: sideSlot(story, deal.side),
    form: isHollow(story, "deals.status", deal.status) || deal.amount_qualifier === "up_to" ? "hollow" : "solid",
    bars,
    sentence: words.sentence,
    remarkable: typeof result !== "string" && result.remarkable,
  };
}
