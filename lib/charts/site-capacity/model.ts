import type { Row } from "@/lib/datasets/registry";
import { formatDate } from "@/lib/dates/format-date";
import { withQualifier } from "@/lib/money/format-money";
import { formatNumber } from "@/lib/money/format-number";
import type { MarkForm } from "@/lib/story/mark-form";
import { sourcesOf } from "@/lib/story/row-sources";
import type { FormKey } from "@/lib/story/side-key";
import { findRow, half, isHollow, notesOn, type Story, sideSlot, termLabel } from "@/lib/story/story";
import { queryRows } from "@/lib/story/story-index";
import type { Lang } from "@/lib/text/lang";
import { perLang } from "@/lib/text/per-lang";
import type { BarsModel } from "../kit/bars-model";
import type { ChartContext } from "../kit/chart";
import { chartTable } from "../kit/chart-table";
import { axisTicks } from "../kit/nice-ticks";
import { siteCapacity as en } from "./words.en";
import { siteCapacity as ko } from "./words.ko";

const words = perLang(en, ko);

type SiteEntry = ReturnType<typeof siteEntry>;
type SizedSite = SiteEntry & { readonly capacity: number };

const bySize = [{ column: "capacity_mw", descending: true }];
const statusList = "sites.status";
/** Notes on other columns belong to the table of sites. */
const notedColumns: readonly (string | null)[] = [null, "capacity_mw", "status"];

/** Builds the chart's model from the rows that the query selects; its order is ignored, since bars are in that of size. */
export function buildSiteCapacity(story: Story, { lang, query }: ChartContext): BarsModel {
  const text = words[lang];
  const rows = queryRows(story, "sites", { ...query, sort: bySize }, lang);
  const entries = rows.map((site) => siteEntry(story, site, lang));
  const sites = entries.filter(isSized);
  const capacities = sites.map(({ capacity }) => capacity);
  const marks = sites.map(({ name, capacityText, status }) => text.mark(name, capacityText, status));
  // All sites belong to the project, and so to its side: a key of sides would say nothing.
  const side = sideSlot(story, findRow(story, "entities", story.project)?.side ?? "neither");
  return {
    chart: "site-capacity",
    lang,
    finding: findingOf(sites, lang),
    measure: text.measure,
    alt: text.alt(sites.length, marks),
    notes: notesOf(entries, sites, lang),
    sources: sourcesOf(story, sites),
    table: chartTable(sites, [
      { label: text.columns.site, cell: ({ name }) => name },
      { label: text.columns.capacity, numeric: true, column: "capacity_mw", cell: ({ capacityText }) => capacityText },
      { label: text.columns.country, cell: ({ country }) => country },
      { label: text.columns.status, cell: ({ status }) => status },
      { label: text.columns.statusNote, cell: ({ statusNote }) => statusNote },
      { label: text.columns.announced, column: "announced", cell: ({ announced }) => announced },
    ]),
    rows: sites.map(({ id, name, status, form, capacity, capacityText }) => ({
      id,
      label: name,
      detail: status,
      side,
      form,
      value: capacity,
      text: capacityText,
    })),
    scale: "linear",
    ticks: axisTicks(capacities, (value) => (value === 0 ? "0" : megawatts(value, lang))),
    sides: [],
    forms: formsOf(sites, lang),
  };
}

/** Formats a site for readers of a language. */
function siteEntry(story: Story, site: Row<"sites">, lang: Lang) {
  const { capacity_mw: capacity, capacity_qualifier: qualifier } = site;
  const form: MarkForm = isHollow(story, statusList, site.status) ? "hollow" : "solid";
  return {
    id: site.id,
    name: half(site, "name", lang),
    /** In megawatts; null where it is not known. */
    capacity,
    capacityText: capacity === null ? "" : withQualifier(megawatts(capacity, lang), qualifier ?? "exact", lang),
    country: termLabel(story, "sites.country", site.country, lang),
    status: termLabel(story, statusList, site.status, lang),
    statusOrder: story.lists.get(statusList)?.get(site.status)?.order ?? 0,
    statusNote: half(site, "status_note", lang) ?? "",
    form,
    announced: formatDate(site.announced, lang),
    notes: notesOn(story, "sites", site.id)
      .filter(({ column }) => notedColumns.includes(column))
      .map((note) => half(note, "text", lang)),
    sources: site.sources,
  };
}

function megawatts(value: number, lang: Lang): string {
  return `${formatNumber(value, lang)} MW`;
}

function isSized(entry: SiteEntry): entry is SizedSite {
  return entry.capacity !== null && entry.capacity > 0;
}

function findingOf(sites: readonly SizedSite[], lang: Lang): string {
  const text = words[lang];
  const [largest] = sites;
  const running = sites.filter(({ form }) => form === "solid").length;
  return largest ? text.finding(sites.length, running, largest.name, largest.capacityText) : text.nothing;
}

/** The sites that are not drawn, and the story's notes on those that are. */
function notesOf(entries: readonly SiteEntry[], sites: readonly SizedSite[], lang: Lang): string[] {
  const text = words[lang];
  const unknown = entries.filter((entry) => !isSized(entry)).map(({ name }) => name);
  return [
    ...(unknown.length > 0 ? [text.unknown(unknown)] : []),
    ...sites.flatMap(({ name, notes }) => notes.map((note) => `${name}: ${note}`)),
  ];
}

/** The forms that are drawn, each with the statuses that it means, in the order of their list. */
function formsOf(sites: readonly SizedSite[], lang: Lang): FormKey[] {
  return (["solid", "hollow"] as const).flatMap((form) => {
    const drawn = sites.filter((site) => site.form === form).sort((a, b) => a.statusOrder - b.statusOrder);
    const statuses = [...new Set(drawn.map(({ status }) => status))];
    return statuses.length > 0 ? [{ form, label: words[lang].statuses(statuses) }] : [];
  });
}
