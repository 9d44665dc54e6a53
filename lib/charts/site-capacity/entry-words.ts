import type { Row } from "@/lib/datasets/registry";
import { formatDate } from "@/lib/dates/format-date";
import { half, notesOn, type Story, termLabel } from "@/lib/story/story";
import type { Lang } from "@/lib/text/lang";
import type { ChartTable } from "../kit/chart";
import { words } from "./words";

/** Columns that the chart shows; what is remarked on others stands with the table of sites. */
const shown: readonly (string | null)[] = [null, "capacity_mw", "status"];

/** What the story remarks on sites, their capacity and their status. */
export function siteNotes(story: Story, sites: readonly Row<"sites">[], lang: Lang): string[] {
  const text = words[lang];
  return sites.flatMap((site) =>
    notesOn(story, "sites", site.id)
      .filter(({ column }) => shown.includes(column))
      .map((note) => text.note(half(site, "name", lang) ?? site.id, half(note, "text", lang) ?? "")),
  );
}

/**
 * The sites as text, with what their status and their figures leave out.
 *
 * @param capacity words the capacity of a site
 */
export function sitesTable<Site extends Row<"sites">>(
  story: Story,
  sites: readonly Site[],
  capacity: (site: Site) => string,
  lang: Lang,
): ChartTable {
  const { columns } = words[lang];
  return {
    columns: [
      { label: columns.site, numeric: false },
      { label: columns.capacity, numeric: true, column: "capacity_mw" },
      { label: columns.country, numeric: false },
      { label: columns.status, numeric: false },
      { label: columns.statusNote, numeric: false },
      { label: columns.announced, numeric: false, column: "announced" },
    ],
    rows: sites.map((site) => ({
      id: site.id,
      cells: [
        half(site, "name", lang) ?? site.id,
        capacity(site),
        termLabel(story, "sites.country", site.country, lang),
        termLabel(story, "sites.status", site.status, lang),
        half(site, "status_note", lang) ?? "",
        formatDate(site.announced, lang),
      ],
    })),
  };
}
