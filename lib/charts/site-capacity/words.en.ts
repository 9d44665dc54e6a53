/** Words of the chart of sites by planned capacity. */
export const siteCapacity = {
  finding: (count: number, running: number, largest: string, capacity: string) => {
    const sites = count === 1 ? "The one site with a known capacity" : `Of ${count} sites with a known capacity,`;
    if (count === 1)
      return `${sites} ${running === 1 ? "runs at least in part" : "does not run yet"}: ${largest}, ${capacity}`;
    const part = running === 0 ? "none runs yet" : `${running} ${running === 1 ? "runs" : "run"} at least in part`;
    return `${sites} ${part}; the largest plan is ${largest}, ${capacity}`;
  },
  nothing: "No site with a known capacity to show",
  measure:
    "Planned capacity of each site in megawatts (MW). A bar shows the whole plan, also where only a part of it runs.",
  unknown: (names: string) => `No capacity in megawatts known, not drawn: ${names}.`,
  note: (name: string, text: string) => `${name}: ${text}`,
  alt: (count: number, marks: readonly string[]) =>
    `Bar chart of ${count} sites by planned capacity, longest bar first. ${marks.join("; ")}.`,
  mark: (name: string, capacity: string, status: string) => `${name}: ${capacity}, ${status}`,
  statuses: (labels: readonly string[]) =>
    labels.map((label, place) => (place === 0 ? label : label.charAt(0).toLowerCase() + label.slice(1))).join(", "),
  columns: {
    site: "Site",
    capacity: "Planned capacity",
    country: "Country",
    status: "Status",
    statusNote: "Status in words",
    announced: "Announced",
  },
};
