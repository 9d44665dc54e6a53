import type { Row } from "@/lib/datasets/registry";
import { formatDate } from "@/lib/dates/format-date";
import { entitySlot } from "@/lib/story/entity-side";
import { isDone, type MarkForm, markForms } from "@/lib/story/mark-form";
import { sourcesOf } from "@/lib/story/row-sources";
import { shortName } from "@/lib/story/short-name";
import type { FormKey, SideKey, SideShape } from "@/lib/story/side-key";
import { sideKeys } from "@/lib/story/side-keys";
import { shapesOf } from "@/lib/story/side-shapes";
import type { SideSlot } from "@/lib/story/side-slot";
import { formOf, half, notesOn, type Story, termLabel } from "@/lib/story/story";
import { queryRows } from "@/lib/story/story-index";
import type { Lang } from "@/lib/text/lang";
import { perLang } from "@/lib/text/per-lang";
import type { ChartContext, ChartModel } from "../kit/chart";
import { chartTable } from "../kit/chart-table";
import { type SiteMap, siteMapOf } from "./site-map";
import { siteBuilders as en } from "./words.en";
import { siteBuilders as ko } from "./words.ko";

const words = perLang(en, ko);
/** More would leave no room for the others. */
const mostColumns = 4;
const statusList = "sites.status";
/** Notes on other columns belong to the table of sites. */
const notedColumns: readonly (string | null)[] = [null, "companies", "status"];

/** A company at a site: its name without what is in parentheses, and the shape of its side. */
export interface SiteCompany {
  readonly entity: string;
  readonly name: string;
  readonly side: SideSlot;
  readonly shape: SideShape;
}

/** A site, its companies and its status. */
export interface SiteRow {
  readonly id: string;
  readonly label: string;
  readonly companies: readonly SiteCompany[];
  /** Its status, what of it runs, and its country. */
  readonly detail: string;
  /** By its status. */
  readonly form: MarkForm;
}

/** Sites and who builds or runs them. */
export interface SiteBuildersModel extends ChartModel {
  /** The furthest on first. */
  readonly rows: readonly SiteRow[];
  /** The companies that are named at more sites than one, those at most first; each a column where there is room. */
  readonly columns: readonly Pick<SiteCompany, "entity" | "name">[];
  /** What stands above the column of the other companies. */
  readonly others: string;
  /** What is said where no company is known. */
  readonly unnamed: string;
  /** The sides of the key; empty when all companies belong to one. */
  readonly sides: readonly SideKey[];
  /** The forms of the key; empty when all marks are solid. */
  readonly forms: readonly FormKey[];
  /** The map above the rows of a wide drawing; null where no town has coordinates. */
  readonly map: SiteMap | null;
}

/** Builds the model of the sites that a query selects; its order is ignored. Without any company there is nothing to show. */
export function buildSiteBuilders(story: Story, { lang, query }: ChartContext): SiteBuildersModel {
  const text = words[lang];
  const { columns } = text;
  const rows = queryRows(story, "sites", { ...query, sort: [] }, lang);
  const entries = rows.map((site) => siteEntry(story, site, lang)).sort((a, b) => a.statusOrder - b.statusOrder);
  const sites = entries.some(({ companies }) => companies.length > 0) ? entries : [];
  const sides = sideKeys(
    story,
    lang,
    sites.flatMap(({ companies }) => companies.map(({ side }) => side)),
  );
  const map = siteMapOf(sites, shapesOf(sideKeys(story, lang, ["first", "second"])), lang);
  const towns = new Map(map?.sites.map(({ id, town }) => [id, town]));
  return {
    chart: "site-builders",
    lang,
    finding: findingOf(sites, lang),
    measure: text.measure,
    alt: text.alt(
      sites.length,
      sites.map(({ label, country, names, status }) => text.row(label, country, names, status)),
    ),
    notes: [
      ...sites.flatMap(({ label, notes }) => notes.map((note) => `${label}: ${note}`)),
      ...(map ? [text.map.note] : []),
    ],
    sources: sourcesOf(story, sites),
    table: chartTable(sites, [
      { label: columns.site, cell: ({ label }) => label },
      { label: columns.companies, cell: ({ names }) => names },
      { label: columns.status, cell: ({ status }) => status },
      { label: columns.country, cell: ({ country }) => country },
      { label: columns.announced, column: "announced", cell: ({ announced }) => announced },
      ...(map ? [{ label: columns.town, cell: ({ id }: SiteEntry) => towns.get(id) ?? "" }] : []),
    ]),
    rows: sites.map(({ id, label, companies, detail, form }) => ({ id, label, companies, detail, form })),
    columns: namedOften(sites).slice(0, mostColumns),
    others: columns.others,
    unnamed: text.unnamed,
    sides: sides.length > 1 ? sides : [],
    forms: formsOf(sites, lang),
    map,
  };
}

type SiteEntry = ReturnType<typeof siteEntry>;

/** Formats a site for readers of a language. */
function siteEntry(story: Story, site: Row<"sites">, lang: Lang) {
  const text = words[lang];
  const shapeOf = shapesOf(sideKeys(story, lang, ["first", "second"]));
  const companies = (site.companies ?? []).map((entity): SiteCompany => {
    const side = entitySlot(story, entity);
    return { entity, name: shortName(story, entity, lang), side, shape: shapeOf(side) };
  });
  const status = termLabel(story, statusList, site.status, lang);
  const running = half(site, "running", lang);
  const told = running === null ? status : text.running(status, running);
  const country = termLabel(story, "sites.country", site.country, lang);
  return {
    id: site.id,
    label: half(site, "name", lang),
    country,
    companies,
    names: companies.length > 0 ? text.list(companies.map(({ name }) => name)) : text.unnamed,
    ownStatus: status,
    status: told,
    detail: text.detail(told, country),
    statusOrder: story.lists.get(statusList)?.get(site.status)?.order ?? 0,
    form: formOf(story, statusList, site.status),
    town: half(site, "town", lang),
    latitude: site.latitude,
    longitude: site.longitude,
    announced: formatDate(site.announced, lang),
    notes: notesOn(story, "sites", site.id)
      .filter(({ column }) => notedColumns.includes(column))
      .map((note) => half(note, "text", lang)),
    sources: site.sources,
  };
}

/** The companies that are named at two sites or more, those at most first, with the number of sites. */
function namedOften(sites: readonly SiteEntry[]) {
  const named = sites.flatMap(({ companies }) => companies);
  const all = new Map(named.map(({ entity, name }) => [entity, name]));
  return [...all]
    .map(([entity, name]) => ({ entity, name, count: named.filter((company) => company.entity === entity).length }))
    .filter(({ count }) => count > 1)
    .sort((a, b) => b.count - a.count);
}

/** How many sites run, and the company that is named at most of them, if there is one and it is named at several. */
function findingOf(sites: readonly SiteEntry[], lang: Lang): string {
  const text = words[lang];
  const [only] = sites;
  if (!only) return text.nothing;
  if (sites.length === 1) return text.one(only.label ?? only.id, only.names, only.status);
  const [first, second] = namedOften(sites);
  const most = first && first.count > (second?.count ?? 0) ? first : null;
  return text.finding(sites.length, sites.filter(({ form }) => isDone(form)).length, most);
}

/** The forms that are drawn, each with the statuses that it means, in the order of their list. */
function formsOf(sites: readonly SiteEntry[], lang: Lang): FormKey[] {
  const keys = markForms.flatMap((form) => {
    const statuses = [...new Set(sites.filter((site) => site.form === form).map(({ ownStatus }) => ownStatus))];
    return statuses.length > 0 ? [{ form, label: words[lang].statuses(statuses) }] : [];
  });
  return keys.some(({ form }) => form !== "solid") ? keys : [];
}
