/** British, for a list without a comma before its "and". */
const list = new Intl.ListFormat("en-GB");

/** Words of the chart of partners and their money. */
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
  nothing: "No partner to show",
  measure: (currency: string, hasWhole: boolean) =>
    `Money that each partner is said to put in, in ${currency}.${hasWhole ? " An outline is the whole that was stated, on the scale of all bars." : ""} An amount that is not known is no zero.`,
  /** A project and the whole amount. */
  whole: (name: string, amount: string) => `${name}: ${amount}`,
  rest: "No partner’s amount is known for the rest.",
  unstated: (count: number) => `Amount not known: ${count}`,
  noBar: (count: number) => `Amount not known, or not to be converted: ${count}`,
  alt: "Bars of the money of partners.",
  groupAlt: (name: string | null, whole: string | null, amounts: readonly string[]) =>
    `${[name, whole].filter(Boolean).join(", ") || "Partners"}: ${amounts.join("; ")}.`,
  inAll: (amount: string, status: string) => `${amount} in all (${status})`,
  unstatedAlt: (names: readonly string[]) => `Amount not known: ${names.join(", ")}.`,
  wholeNote: (title: string, amount: string, date: string, status: string) =>
    `The outline is “${title}”: ${amount}, ${date}, ${status}.`,
  withMoney: (name: string, money: string) => `${name}, ${money}`,
  several: (names: readonly string[]) =>
    names.length === 1
      ? `${names.join()} has more than one role and is counted in each.`
      : `${list.format(names)} have more than one role and are counted in each.`,
  note: (name: string, text: string) => `${name}: ${text}`,
  undated: "date unknown",
  exact: "exact",
  columns: { partner: "Partner", role: "Role", since: "Since", money: "Committed" },
};
