/** British, for a list without a comma before its "and". */
const list = new Intl.ListFormat("en-GB");

/** Words of the chart of partners and roles. */
export const partnerRoles = {
  finding: (project: string, count: number, roles: readonly string[]) =>
    `${project}: ${count === 1 ? "1 partner takes" : `${count} partners take`} part, ${list.format(roles)}`,
  role: (count: number, label: string) => `${count} as ${lower(label)}`,
  head: (label: string, count: number) => `${label} (${count})`,
  nothing: "No partner to show",
  measure: "Who takes part in which role, since when, and with how much money where an amount is known.",
  alt: (count: number, roles: readonly string[]) => `Matrix of ${count} partners by role. ${roles.join(" ")}`,
  roleAlt: (role: string, names: readonly string[]) => `${role}: ${names.join(", ")}.`,
  withMoney: (name: string, money: string) => `${name}, ${money}`,
  several: (names: readonly string[]) =>
    names.length === 1
      ? `${names.join()} has more than one role and is counted in each.`
      : `${list.format(names)} have more than one role and are counted in each.`,
  note: (name: string, text: string) => `${name}: ${text}`,
  undated: "date unknown",
  solid: "takes part",
  hollow: "takes part with an amount that is not exact",
  columns: { partner: "Partner", role: "Role", since: "Since", money: "Committed" },
};

/** A label inside a sentence; one that begins with an abbreviation stays as it is. */
function lower(label: string): string {
  return /^\p{Lu}\p{Lu}/u.test(label) ? label : label.charAt(0).toLowerCase() + label.slice(1);
}
