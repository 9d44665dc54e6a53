import type { Row } from "@/lib/datasets/registry";
import { formatDate } from "@/lib/dates/format-date";
import { withQualifier } from "@/lib/money/format-money";
import { formatQuantity } from "@/lib/money/format-quantity";
import { entitySlot } from "@/lib/story/entity-side";
import { isDone, markForms } from "@/lib/story/mark-form";
import { sourcesOf } from "@/lib/story/row-sources";
import type { FormKey } from "@/lib/story/side-key";
import { formOf, half, notesOn, type Story, termLabel } from "@/lib/story/story";
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
type SizedSite = SiteEntry & { readonly capacity: number; readonly unit: string };

const bySize = [{ column: "capacity", descending: true }];
const statusList = "sites.status";
/** Notes on other columns belong to the table of sites. */
const notedColumns: readonly (string | null)[] = [null, "capacity", "status"];

/** Builds the chart's model from the rows that the query selects; its order is ignored, since bars are in that of size. */
export function buildSiteCapacity(story: Story, { lang, query }: ChartContext): BarsModel {
  const text = words[lang];
  const rows = queryRows(story, "sites", { ...query, sort: bySize }, lang);
  const entries = rows.map((site) => siteEntry(story, site, lang));
  const sized = entries.filter(isSized);
  const unit = commonUnit(sized);
  const sites = sized.filter((site) => site.unit === unit);
  const capacities = sites.map(({ capacity }) => capacity);
  const marks = sites.map(({ name, capacityText, status, running }) =>
    text.mark(name, capacityText, running === null ? status : text.running(status, running)),
  );
  // All sites belong to the project, and so to its side: a key of sides would say nothing.
  const side = entitySlot(story, story.project ?? "");
  return {
    chart: "site-capacity",
    lang,
    finding: findingOf(sites, lang),
    measure: text.measure(unit),
    alt: text.alt(sites.length, marks),
    notes: notesOf(entries, sites, unit, lang),
    sources: sourcesOf(story, sites),
    table: chartTable(sites, [
      { label: text.columns.site, cell: ({ name }) => name },
      { label: text.columns.capacity, numeric: true, column: "capacity", cell: ({ capacityText }) => capacityText },
      { label: text.columns.country, cell: ({ country }) => country },
      { label: text.columns.status, cell: ({ status }) => status },
      { label: text.columns.running, cell: ({ running }) => running ?? "" },
      { label: text.columns.statusNote, cell: ({ statusNote }) => statusNote },
      { label: text.columns.announced, column: "announced", cell: ({ announced }) => announced },
    ]),
    rows: sites.map(({ id, name, status, running, form, capacity, capacityText }) => ({
      id,
      label: name,
      detail: running === null ? status : text.running(status, running),
      side,
      form,
      value: capacity,
      text: capacityText,
    })),
    scale: "linear",
    ticks: axisTicks(capacities, (value) => (value === 0 ? "0" : formatQuantity(value, unit, lang))),
    sides: [],
    forms: formsOf(sites, lang),
  };
}

/** Formats a site for readers of a language. */
function siteEntry(story: Story, site: Row<"sites">, lang: Lang) {
  const { capacity, capacity_unit: word, capacity_qualifier: qualifier } = site;
  const unit = word && termLabel(story, "sites.capacity_unit", word, lang);
  const form = formOf(story, statusList, site.status);
  return {
    id: site.id,
    name: half(site, "name", lang),
    /** In its unit; null where it is not known. */
    capacity,
    unit,
    capacityText:
      capacity === null ? "" : withQualifier(formatQuantity(capacity, unit ?? "", lang), qualifier ?? "exact", lang),
    country: termLabel(story, "sites.country", site.country, lang),
    status: termLabel(story, statusList, site.status, lang),
    /** What of it runs, where the data say so. */
    running: half(site, "running", lang),
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

function isSized(entry: SiteEntry): entry is SizedSite {
  return entry.capacity !== null && entry.capacity > 0 && entry.unit !== null;
}

/** The unit of most capacities, which alone share a scale; of equally many that of the first. */
function commonUnit(sites: readonly SizedSite[]): string {
  const counts = new Map<string, number>();
  for (const { unit } of sites) counts.set(unit, (counts.get(unit) ?? 0) + 1);
  const most = Math.max(...counts.values());
  return [...counts].find(([, count]) => count === most)?.[0] ?? "";
}

function findingOf(sites: readonly SizedSite[], lang: Lang): string {
  const text = words[lang];
  const [only] = sites;
  const running = sites.filter(({ form }) => isDone(form)).map(({ name }) => name);
  if (!only) return text.nothing;
  return sites.length === 1 ? text.one(only.name, running.length > 0) : text.finding(sites.length, running);
}

/** The sites that are not drawn, and the story's notes on those that are. */
function notesOf(entries: readonly SiteEntry[], sites: readonly SizedSite[], unit: string, lang: Lang): string[] {
  const text = words[lang];
  const unknown = entries.filter((entry) => !isSized(entry)).map(({ name }) => name);
  const others = entries.filter(isSized).filter((entry) => entry.unit !== unit);
  return [
    ...(unknown.length > 0 ? [text.unknown(unknown)] : []),
    ...(others.length > 0
      ? [
          text.otherUnits(
            unit,
            others.map(({ name, capacityText }) => text.sized(name, capacityText)),
          ),
        ]
      : []),
    ...sites.flatMap(({ name, notes }) => notes.map((note) => `${name}: ${note}`)),
  ];
}

/** The forms that are drawn, each with the statuses that it means, in the order of their list. */
function formsOf(sites: readonly SizedSite[], lang: Lang): FormKey[] {
  const text = words[lang];
  return markForms.flatMap((form) => {
    const drawn = sites.filter((site) => site.form === form).sort((a, b) => a.statusOrder - b.statusOrder);
    const statuses = [...new Set(drawn.map(({ status }) => status))];
    const label = text.statuses(statuses);
    return statuses.length > 0 ? [{ form, label: form === "partial" ? text.whole(label) : label }] : [];
  });
}
