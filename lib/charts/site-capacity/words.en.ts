/** English texts of the chart of sites by planned capacity. */
export const siteCapacity = {
  finding: (count: number, running: number, largest: string, capacity: string) => {
    const only = running === 1 ? "runs at least in part" : "does not run yet";
    if (count === 1) return `The one site with a known capacity ${only}: ${largest}, ${capacity}`;
    const part = running === 0 ? "none runs yet" : `${running} ${running === 1 ? "runs" : "run"} at least in part`;
    return `Of ${count} sites with a known capacity, ${part}; the largest plan is ${largest}, ${capacity}`;
  },
  nothing: "No site with a known capacity to show",
  measure:
    "Planned capacity of each site in megawatts (MW). A bar shows the whole plan, also where only a part of it runs.",
  unknown: (names: readonly string[]) => `No capacity in megawatts known, not drawn: ${names.join("; ")}.`,
  alt: (count: number, marks: readonly string[]) =>
    `Bar chart of ${count} sites by planned capacity, longest bar first. ${marks.join("; ")}.`,
  mark: (name: string, capacity: string, status: string) => `${name}: ${capacity}, ${status}`,
  statuses: (labels: readonly string[]) =>
    labels.map((label, index) => (index === 0 ? label : label.charAt(0).toLowerCase() + label.slice(1))).join(", "),
  columns: {
    site: "Site",
    capacity: "Planned capacity",
    country: "Country",
    status: "Status",
    statusNote: "Status in words",
    announced: "Announced",
  },
};
