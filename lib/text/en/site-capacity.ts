/** Words of the chart of sites by planned capacity. */
export const siteCapacity = {
  finding: (count: number, largest: string, capacity: string) =>
    `Of ${count} sites with a known capacity, ${largest} is planned largest: ${capacity}`,
  nothing: "No site with a known capacity fits",
  measure:
    "Planned capacity of each site in megawatts (MW). Solid: at least partly running. Hollow: planned, under construction or paused.",
  unknown: (names: string) => `Capacity not published, not drawn: ${names}.`,
  mark: (name: string, capacity: string, status: string) => `${name}: ${capacity}, ${status}`,
  solid: "at least partly running",
  hollow: "planned, under construction or paused",
  columns: { site: "Site", capacity: "Planned capacity", country: "Country", status: "Status", announced: "Announced" },
};
