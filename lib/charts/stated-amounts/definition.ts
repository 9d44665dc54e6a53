import { formatDate } from "@/lib/dates/format-date";
import { rateGapThreshold } from "@/lib/money/convert-won";
import { sourcesOf } from "@/lib/story/row-sources";
import { sideKeys } from "@/lib/story/side-keys";
import { half, isHollow, notesOn, type Story, sideSlot } from "@/lib/story/story";
import type { Lang } from "@/lib/text/lang";
import type { ChartContext, ChartDefinition } from "../kit/chart";
import { type StatedDeal, statedDeals } from "./deal";
import { percent, statedWords } from "./entry-words";
import { statedAmountsLayout } from "./layout";
import type { StatedAmountsModel, StatedBar, StatedRow } from "./model";
import { statedTable } from "./table";
import { words } from "./words";

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
  const text = words[lang];
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
  const text = words[lang];
  const compared = deals.flatMap(({ result }) => (typeof result === "string" ? [] : [result]));
  if (deals.length === 0) return text.nothing;
  if (compared.length === 0) return text.uncompared(deals.length);
  const off = compared.filter(({ remarkable }) => remarkable).length;
  return text.finding(text.sums(compared.length, deals.length), compared.length, off, percent(rateGapThreshold));
}

function rowOf(story: Story, stated: StatedDeal, lang: Lang): StatedRow {
  const text = words[lang];
  const { deal, publisher, result } = stated;
  const wording = statedWords(stated, lang);
  const computed = typeof result === "string" ? 0 : result.computed;
  const longest = Math.max(deal.amount_stated, computed);
  const bars: StatedBar[] = [
    {
      kind: "printed",
      share: deal.amount_stated / longest,
      text: wording.printed,
      by: publisher === "" ? "" : text.printed(publisher),
    },
  ];
  if (wording.computed !== null)
    bars.push({
      kind: "computed",
      share: computed / longest,
      text: wording.computed,
      by: text.computed(wording.month, wording.rate),
    });
  return {
    id: deal.id,
    label: half(deal, "title", lang) ?? deal.id,
    detail: text.detail(formatDate(deal.date, lang), wording.dollars),
    side: sideSlot(story, deal.side),
    form: isHollow(story, "deals.status", deal.status) || deal.amount_qualifier === "up_to" ? "hollow" : "solid",
    bars,
    sentence: wording.sentence,
    remarkable: typeof result !== "string" && result.remarkable,
  };
}
