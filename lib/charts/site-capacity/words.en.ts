/** English texts of the chart of sites by planned capacity. */
export const siteCapacity = {
  /** A single site, and whether it runs at least in part. */
  one: (site: string, runs: boolean) => `${site} ${runs ? "runs, at least in part" : "does not run yet"}`,
  finding: (count: number, running: readonly string[]) => {
    if (running.length === 0) return `None of the ${count} sites with a known capacity runs yet`;
    if (running.length === 1)
      return `Of ${count} sites with a known capacity only ${running[0]} runs, at least in part`;
    return `${running.length} of ${count} sites with a known capacity run at least in part: ${running.join("; ")}`;
  },
  nothing: "No site with a known capacity to show",
  measure: (unit: string) =>
    `Planned capacity of each site${unit && ` in ${unit}`}. A bar shows the whole plan, also where only a part of it runs.`,
  unknown: (names: readonly string[]) => `No capacity known, not drawn: ${names.join("; ")}.`,
  otherUnits: (unit: string, sites: readonly string[]) => `Not in ${unit}, not drawn: ${sites.join("; ")}.`,
  sized: (name: string, capacity: string) => `${name}, ${capacity}`,
  alt: (count: number, marks: readonly string[]) =>
    `Bar chart of ${count} sites by planned capacity, longest bar first. ${marks.join("; ")}.`,
  mark: (name: string, capacity: string, status: string) => `${name}: ${capacity}, ${status}`,
  running: (status: string, what: string) => `${status}: ${what}`,
  statuses: (labels: readonly string[]) =>
    labels.map((label, index) => (index === 0 ? label : label.charAt(0).toLowerCase() + label.slice(1))).join(", "),
  whole: (statuses: string) => `${statuses} (the bar is the whole plan)`,
  columns: {
    site: "Site",
    capacity: "Planned capacity",
    country: "Country",
    status: "Status",
    running: "What runs",
    statusNote: "Status in words",
    announced: "Announced",
  },
};
