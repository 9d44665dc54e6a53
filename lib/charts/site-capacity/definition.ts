import type { Row } from "@/lib/datasets/registry";
import { withQualifier } from "@/lib/money/format-money";
import { formatNumber } from "@/lib/money/format-number";
import { sourcesOf } from "@/lib/story/row-sources";
import { findRow, half, isHollow, type Story, sideSlot, termLabel } from "@/lib/story/story";
import { queryRows } from "@/lib/story/story-index";
import type { Lang } from "@/lib/text/lang";
import { barsLayout } from "../kit/bars-layout";
import type { BarsModel } from "../kit/bars-model";
import type { ChartContext, ChartDefinition, MarkForm } from "../kit/chart";
import { linearTicks } from "../kit/nice-ticks";
import { siteNotes, sitesTable } from "./entry-words";
import { words } from "./words";

type Site = Row<"sites">;
type SizedSite = Site & { readonly capacity_mw: number };

const statusList = "sites.status";

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
  const text = words[lang];
  const all = queryRows(story, "sites", { ...query, sort: [] }, lang);
  const sites = all.filter(hasCapacity).sort((a, b) => b.capacity_mw - a.capacity_mw || (a.id < b.id ? -1 : 1));
  const unknown = all.filter((site) => !hasCapacity(site));
  // All sites are the project's, and so stand on its side: a key of sides would say nothing.
  const side = sideSlot(story, findRow(story, "entities", story.project)?.side ?? "neither");
  const name = (site: Site) => half(site, "name", lang) ?? site.id;
  const status = (site: Site) => termLabel(story, statusList, site.status, lang);
  const capacity = (site: SizedSite) =>
    withQualifier(megawatts(site.capacity_mw, lang), site.capacity_qualifier ?? "exact", lang);
  const form = (site: Site): MarkForm => (isHollow(story, statusList, site.status) ? "hollow" : "solid");
  const [largest] = sites;
  return {
    chart: "site-capacity",
    lang,
    finding: largest
      ? text.finding(
          sites.length,
          sites.filter((site) => form(site) === "solid").length,
          name(largest),
          capacity(largest),
        )
      : text.nothing,
    measure: text.measure,
    alt: text.alt(
      sites.length,
      sites.map((site) => text.mark(name(site), capacity(site), status(site))),
    ),
    notes: [
      ...(unknown.length > 0 ? [text.unknown(unknown.map(name).join(lang === "ko" ? " / " : "; "))] : []),
      ...siteNotes(story, sites, lang),
    ],
    sources: sourcesOf(story, sites),
    table: sitesTable(story, sites, capacity, lang),
    rows: sites.map((site) => ({
      id: site.id,
      label: name(site),
      detail: status(site),
      side,
      form: form(site),
      value: site.capacity_mw,
      text: capacity(site),
    })),
    scale: "linear",
    ticks: linearTicks(Math.max(0, ...sites.map((site) => site.capacity_mw))).map((value) => ({
      value,
      text: value === 0 ? "0" : megawatts(value, lang),
    })),
    sides: [],
    forms: (["solid", "hollow"] as const).flatMap((each) => {
      const words = [...(story.lists.get(statusList)?.keys() ?? [])].filter((word) =>
        sites.some((site) => site.status === word && form(site) === each),
      );
      return words.length > 0
        ? [{ form: each, label: text.statuses(words.map((word) => termLabel(story, statusList, word, lang))) }]
        : [];
    }),
  };
}

function hasCapacity(site: Site): site is SizedSite {
  return site.capacity_mw !== null && site.capacity_mw > 0;
}

function megawatts(value: number, lang: Lang): string {
  return `${formatNumber(value, lang)} MW`;
}
