import type { Row } from "@/lib/datasets/registry";
import { formatDate } from "@/lib/dates/format-date";
import { formatQualifier } from "@/lib/money/format-money";
import { formatNumber } from "@/lib/money/format-number";
import { half, isHollow, type Story, termLabel } from "@/lib/story/story";
import { queryRows } from "@/lib/story/story-index";
import { siteCapacity as en } from "@/lib/text/en/site-capacity";
import { siteCapacity as ko } from "@/lib/text/ko/site-capacity";
import type { Lang } from "@/lib/text/lang";
import { barsLayout } from "./bars-layout";
import type { BarsModel } from "./bars-model";
import type { ChartContext, ChartDefinition } from "./chart";
import { sourcesOf } from "./chart-sources";
import { linearTicks } from "./nice-ticks";

type SizedSite = Row<"sites"> & { readonly capacity_mw: number };

/** Sites of the project by planned capacity, the largest first. */
export const siteCapacity: ChartDefinition<BarsModel> = {
  id: "site-capacity",
  kind: "bar",
  dataset: "sites",
  title: { en: "Sites by planned capacity", ko: "부지별 계획 용량" },
  page: "partners",
  options: {},
  build,
  height: (model, width) => barsLayout(model, width).height,
};

function build(story: Story, { lang, query }: ChartContext): BarsModel {
  const text = { en, ko }[lang];
  const all = queryRows(story, "sites", { ...query, sort: [] }, lang);
  const sites = all.filter(hasCapacity).sort((a, b) => b.capacity_mw - a.capacity_mw || (a.id < b.id ? -1 : 1));
  const unknown = all.filter((site) => site.capacity_mw === null).map((site) => half(site, "name", lang));
  const status = (site: Row<"sites">) => termLabel(story, "sites.status", site.status, lang);
  const rows = sites.map((site) => ({
    id: site.id,
    label: half(site, "name", lang) ?? site.id,
    side: "neither" as const,
    form: isHollow(story, "sites.status", site.status) ? ("hollow" as const) : ("solid" as const),
    value: site.capacity_mw,
    text: capacityText(site, lang),
  }));
  const [largest] = rows;
  return {
    chart: "site-capacity",
    lang,
    finding: largest ? text.finding(rows.length, largest.label, largest.text) : text.nothing,
    measure: text.measure,
    alt: sites
      .map((site, place) => text.mark(rows[place]?.label ?? "", capacityText(site, lang), status(site)))
      .join("; "),
    notes: unknown.length > 0 ? [text.unknown(unknown.join(lang === "ko" ? " / " : "; "))] : [],
    sources: sourcesOf(story, sites),
    table: {
      columns: [
        text.columns.site,
        text.columns.capacity,
        text.columns.country,
        text.columns.status,
        text.columns.announced,
      ].map((label, place) => ({ label, numeric: place === 1 })),
      rows: sites.map((site) => ({
        id: site.id,
        cells: [
          half(site, "name", lang) ?? site.id,
          capacityText(site, lang),
          termLabel(story, "sites.country", site.country, lang),
          status(site),
          formatDate(site.announced, lang),
        ],
      })),
    },
    rows,
    scale: "linear",
    ticks: linearTicks(Math.max(0, ...rows.map((row) => row.value))).map((value) => ({
      value,
      text: `${formatNumber(value, lang)} MW`,
    })),
    sides: [],
    forms: [
      { form: "solid", label: text.solid },
      { form: "hollow", label: text.hollow },
    ],
  };
}

function hasCapacity(site: Row<"sites">): site is SizedSite {
  return site.capacity_mw !== null && site.capacity_mw > 0;
}

function capacityText({ capacity_mw: capacity, capacity_qualifier: qualifier }: SizedSite, lang: Lang): string {
  const number = `${formatNumber(capacity, lang)} MW`;
  return qualifier === null || qualifier === "exact" ? number : `${formatQualifier(qualifier, lang)} ${number}`;
}
