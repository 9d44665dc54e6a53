/** Of how many sums a finding speaks: those that are done, those it looks at, all there are, and whether all amounts count. */
interface Found {
  readonly done: number;
  readonly judged: number;
  readonly sums: number;
  readonly all: boolean;
}

/** English texts of the chart of deal sizes. */
export const dealSizes = {
  finding: (found: Found, largest: string, bounds: readonly string[]) =>
    `${countOf(found)}: ${largest}${bounds.length > 0 ? `; higher, but only as a limit: ${bounds.join("; ")}` : ""}`,
  named: (title: string, amount: string | null, status: string) =>
    [title, amount, lowerFirst(status)].filter((part) => part !== null).join(", "),
  within: (label: string, container: string) => `${label} (within “${container}”)`,
  apart: (kinds: readonly string[], count: number, largest: string) =>
    `${kinds.join(", ")}: ${count === 1 ? "one amount" : `${count} amounts, the largest`}: ${largest}`,
  onlyBounds: (known: number, bounds: readonly string[]) =>
    `${known} known ${known === 1 ? "amount" : "amounts"}, of which only limits can be shown: ${bounds.join("; ")}`,
  unconverted: (known: number, currency: string) =>
    `${known} known ${known === 1 ? "amount" : "amounts"}, none of which can be converted into ${currency}`,
  nothing: "No deal with a known amount to show",
  measure: (currency: string, scale: string) =>
    `Size of each deal in ${currency}, ${scale}. Solid bars: done. Hollow bars: proposed, promised, under way or “up to”. Struck through: refused, withdrawn, dismissed or disputed.`,
  linear: "linear scale",
  log: "logarithmic scale: each line is ten times the one before",
  outcomes: {
    done: "Done",
    open: "Proposed, promised or under way",
    crossed: "Refused, withdrawn or disputed",
  },
  count: (count: number) => `· ${count}`,
  more: (count: number, largest: string) => `and ${count} more, the largest ${largest}`,
  listed: (count: number) => (count === 1 ? "One smaller amount" : `${count} smaller amounts`),
  alt: (count: number, blocks: readonly string[]) =>
    `Bar chart of ${count} ${count === 1 ? "deal" : "deals"}, longest bar of each group first. ${blocks.join(". ")}.`,
  block: (heading: string, count: number, marks: readonly string[]) => `${heading}, ${count}: ${marks.join("; ")}`,
  mark: (title: string, amount: string, status: string) => `${title}: ${amount}, ${status}`,
  solid: "done",
  partial: "partly done",
  hollow: "proposed, promised, under way or “up to”",
  limit: "done, but the amount is a limit (“up to”)",
  limited: (status: string) => `${status} · the amount is a limit`,
  crossed: "refused, withdrawn, dismissed or disputed",
  undisclosed: (titles: readonly string[]) => `Amount undisclosed, not drawn: ${titles.join("; ")}.`,
  earlierAmounts: "Before:",
  steps: (rounds: readonly string[]) =>
    `Earlier rounds of the same offer, marked on the bar of the last one and not counted: ${rounds.join("; ")}.`,
  earlier: (rounds: readonly string[]) =>
    `Replaced by a later round of the same offer, not drawn: ${rounds.join("; ")}.`,
  parts: (titles: readonly string[]) => `Part of a larger figure above, not drawn again: ${titles.join("; ")}.`,
  columns: { deal: "Deal", date: "Date", amount: "Amount", side: "Side", status: "Status", replacedBy: "Replaced by" },
};

function countOf({ done, judged, sums, all }: Found): string {
  const comparable = all ? "" : " that can be compared";
  if (judged === 1) return `The one sum${comparable}`;
  const subject = `${judged < sums ? `the ${judged} largest` : `${judged}`} sums${comparable}`;
  if (done === 0) return `None of ${subject} is done; the largest`;
  if (done === judged) return `All ${judged < sums ? `of ${subject}` : subject} are done; the largest`;
  return `${done} of ${subject} ${done === 1 ? "is" : "are"} done${done === 1 ? "" : ", the largest of them"}`;
}

function lowerFirst(label: string): string {
  return label.charAt(0).toLowerCase() + label.slice(1);
}
