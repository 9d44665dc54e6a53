/** Words of the chart of sites and companies. */
export const siteBuilders = {
  finding: (sites: number, done: number, most: { readonly name: string; readonly count: number } | null) =>
    `Of ${sites} sites ${howManyRun(done)}${most === null ? "" : `; ${most.name} is named at ${most.count}`}`,
  one: (site: string, companies: string, status: string) => `${site}: ${status} (${companies})`,
  nothing: "No site to show",
  measure: "Sites by status, with the companies that develop, own or run them.",
  alt: (count: number, rows: readonly string[]) =>
    `${count === 1 ? "One site" : `${count} sites`} with companies and status. ${rows.join(" ")}`,
  row: (site: string, country: string, companies: string, status: string) =>
    `${site} (${country}): ${companies}; ${status}.`,
  running: (status: string, running: string) => `${status}: ${running}`,
  detail: (status: string, country: string) => `${status} · ${country}`,
  unnamed: "companies not known",
  list: (names: readonly string[]) => names.join(", "),
  statuses: (statuses: readonly string[]) => statuses.join(", "),
  map: {
    caption: "A mark stands at the town, not at the site itself. Outline: Natural Earth, public domain.",
    note: "On the map above the rows, which wide screens show, a mark stands at the town that the site’s row names, not at the site itself. Land and borders are those of Natural Earth, public domain.",
    unplaced: "Without a place on the map",
    unnamed: "On the map, not named there",
    listed: (site: string, country: string) => `${site} · ${country}`,
    more: "… and others, named below",
  },
  columns: {
    site: "Site",
    companies: "Who builds or runs it",
    status: "Status",
    country: "Country",
    announced: "Announced",
    town: "Town on the map",
    others: "Other companies",
  },
};

function howManyRun(done: number): string {
  if (done === 0) return "none runs";
  return done === 1 ? "one runs, at least in part" : `${done} run, at least in part`;
}
