/** British, for a list without a comma before its "and". */
const list = new Intl.ListFormat("en-GB");

/** Words of the chart of partners and roles. */
export const partnerRoles = {
  finding: (projects: readonly string[]) => projects.join("; "),
  /** The partners in a project, and those whose money in it is known. */
  project: (name: string | null, count: number, paying: readonly string[]) => {
    const partners = count === 1 ? "1 partner" : `${count} partners`;
    if (paying.length === 0) return `What its ${partners} put in is not known${name === null ? "" : `: ${name}`}`;
    const [one = "", two = "", three = ""] = paying;
    const named = paying.length > 4 ? [one, two, three, `${paying.length - 3} more`] : paying;
    return `${name === null ? "Of" : `${name}: of`} ${partners}, the money of ${list.format(named)} is known`;
  },
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
