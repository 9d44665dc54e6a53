import { formatDate } from "@/lib/dates/format-date";
import { formatMoney } from "@/lib/money/format-money";
import { sourcesOf } from "@/lib/story/row-sources";
import { sideKeys } from "@/lib/story/side-keys";
import { type Story, termLabel } from "@/lib/story/story";
import { queryRows } from "@/lib/story/story-index";
import type { Lang } from "@/lib/text/lang";
import type { ChartContext, ChartDefinition } from "../kit/chart";
import { fineLogTicks, linearTicks } from "../kit/nice-ticks";
import { monthTicks, type Period, placeInPeriod, timelinePeriod } from "../kit/time-period";
import { altOf, findingOf, keyOf, notesOf } from "./entry-words";
import { valuationsLayout } from "./layout";
import type { ValuationLine, ValuationMark, ValuationOffer, ValuationsModel } from "./model";
import {
  companiesOf,
  shortName,
  sideOfCompany,
  type Valuation,
  valuationCells,
  valuationRows,
  valuationText,
} from "./rows";
import { words } from "./words";

const currency = "USD";

/**
 * Valuations of companies over time, as steps: a value holds until the next known one. Offers stand apart.
 *
 * The scale is logarithmic at first. Values of one company grow by factors, and those of all companies differ by a
 * factor of a hundred and more: on a linear scale the largest would press all others against the axis, and steps of
 * the same ratio would look a hundred times different. The linear scale, which shows differences, is one click away.
 */
export const valuations: ChartDefinition<ValuationsModel> = {
  id: "valuations",
  kind: "line",
  dataset: "valuations",
  title: { en: "Valuations over time", ko: "기업가치 추이" },
  page: "valuations",
  options: { scale: ["log", "linear"] },
  build,
  height: (model, width) => valuationsLayout(model, width).height,
};

function build(story: Story, { lang, query, options }: ChartContext): ValuationsModel {
  const text = words[lang];
  const selected = queryRows(story, "valuations", { ...query, sort: [] }, lang);
  const rows = valuationRows(story, selected, currency);
  const all = story.rows.valuations.map(({ date }) => date);
  const period = timelinePeriod(all, story.verified, null);
  const lines = rows.companies.map(({ entity, rows: own }) => lineOf(story, entity, own, period, lang));
  const offers = rows.offers.map((row) => offerOf(story, row, period, lang));
  const scale = options.scale === "linear" ? "linear" : "log";
  const shown = [...rows.companies.flatMap((company) => company.rows), ...rows.offers];
  const sides = sideKeys(
    story,
    lang,
    [...lines, ...offers].map(({ side }) => side),
  );
  const sideLabel = (row: Valuation) =>
    sides.find(({ slot }) => slot === sideOfCompany(story, row.entity_id))?.label ?? "";
  const { columns } = text;
  return {
    chart: "valuations",
    lang,
    finding: findingOf(story, rows, lang),
    measure: text.measure(text[scale]),
    alt: altOf(story, rows, period, lang),
    notes: notesOf(story, rows, lang),
    sources: sourcesOf(story, shown),
    table: {
      columns: [
        { label: columns.company, numeric: false },
        { label: columns.date, numeric: false, column: "date" },
        { label: columns.valuation, numeric: true, column: "valuation" },
        { label: columns.basis, numeric: false },
        { label: columns.side, numeric: false },
      ],
      rows: shown.map((row) => ({ id: row.id, cells: valuationCells(story, row, sideLabel(row), lang) })),
    },
    lines,
    offers,
    scale,
    values: valueTicks(shown, scale, lang),
    times: monthTicks(period).map(({ month, at }) => ({ at, text: timeText(month, period, lang) })),
    sides,
    marks: keyOf(
      rows,
      [...lines.flatMap((line) => line.marks), ...offers].some((mark) => mark.coarse),
      lang,
    ),
  };
}

function lineOf(story: Story, entity: string, rows: readonly Valuation[], period: Period, lang: Lang): ValuationLine {
  const side = sideOfCompany(story, entity);
  const peers = companiesOf(story).filter((other) => sideOfCompany(story, other) === side);
  // A step stands in the middle of the days on which it may have been.
  const known = rows
    .map((row) => ({ row, mark: markOf(row, period, lang) }))
    .sort(({ mark: one }, { mark: other }) => one.from + one.to - other.from - other.to);
  const last = known.at(-1)?.row.date;
  return {
    id: entity,
    name: shortName(story, entity, lang),
    side,
    place: peers.indexOf(entity),
    marks: known.map(({ mark }) => mark),
    until: last ? formatDate(last, lang, { style: "short" }) : "",
  };
}

function markOf(row: Valuation, period: Period, lang: Lang): ValuationMark {
  const { date, id, valuation: value, valuation_qualifier: qualifier } = row;
  const place = placeInPeriod(date, period) ?? { from: 1, to: 1 };
  return {
    id,
    ...place,
    coarse: date.earliest !== date.latest || /[~?]/.test(date.edtf),
    value,
    form: qualifier === "exact" ? "solid" : "hollow",
    text: valuationText(row, lang),
    short: valuationText(row, lang, true),
  };
}

function offerOf(story: Story, row: Valuation, period: Period, lang: Lang): ValuationOffer {
  const text = words[lang];
  const mark = markOf(row, period, lang);
  const basis = termLabel(story, "valuations.basis", row.basis, lang);
  return {
    ...mark,
    form: "hollow",
    name: shortName(story, row.entity_id, lang),
    side: sideOfCompany(story, row.entity_id),
    label: text.offered(basis, mark.text),
    shortLabel: text.offered(basis, mark.short),
  };
}

function valueTicks(rows: readonly Valuation[], scale: "linear" | "log", lang: Lang): ValuationsModel["values"] {
  const amounts = rows.map(({ valuation }) => valuation);
  const largest = Math.max(0, ...amounts);
  const ticks =
    scale === "log" && amounts.length > 0 ? fineLogTicks(Math.min(...amounts), largest) : linearTicks(largest);
  return ticks.map((value) => ({
    value,
    text: formatMoney({ amount: value, currency, qualifier: "exact" }, lang, { short: true }),
  }));
}

function timeText(month: string, { start, end }: Period, lang: Lang): string {
  if (end - start > 4 * 365) return month.slice(0, 4);
  return formatDate({ edtf: month, earliest: month, latest: month }, lang, { style: "short" });
}
