/** Words of the chart of partners and roles. */
export const partnerRoles = {
  finding: (project: string, count: number, roles: string) => `${project}: ${count} partners – ${roles}`,
  role: (count: number, label: string) => `${count} as ${label.charAt(0).toLowerCase()}${label.slice(1)}`,
  nothing: "No partner fits",
  measure:
    "Each mark is a role that a partner has, with the date since when and the money it is said to put in. Hollow: an amount that is not exact.",
  mark: (name: string, role: string) => `${name}: ${role}`,
  since: (date: string) => `since ${date}`,
  columns: { partner: "Partner", role: "Role", since: "Since", money: "Committed" },
};
