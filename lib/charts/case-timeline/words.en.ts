const times = (count: number) => (count === 1 ? "once" : count === 2 ? "twice" : `${count} times`);
const decided = (count: number) => (count === 1 ? "A court decided once" : `Courts decided ${times(count)}`);
const ends = (open: number, cases: number) => {
  if (open === 0) return cases === 1 ? "the case has ended" : `all ${cases} cases have ended`;
  if (cases === 1) return "no end of the case is known";
  return `${open} of ${cases} cases ${open === 1 ? "has" : "have"} no known end`;
};

/** Words of the docket of the cases. */
export const caseTimeline = {
  finding: (decisions: number, leftOpen: number, open: number, cases: number) => {
    if (decisions === 0) return `No court has decided yet; ${ends(open, cases)}`;
    const left = leftOpen === 0 ? "" : `, leaving something undecided ${times(leftOpen)}`;
    return `${decided(decisions)}${left}; ${ends(open, cases)}`;
  },
  nothing: "No filing or ruling to show",
  measure:
    "A bar runs from the filing of a case to its end; one that fades has no known end. Hollow marks are filings: above the bar by who brought the case, below by the other side. What a court decided is on the bar, with its name and what it left undecided.",
  court: "Court",
  digest: "What courts decided, and filings (hollow) by who filed them, on their dates.",
  coarse: "A wide mark is a date that is not known to the day.",
  dashed: "A dashed tick is the next known date.",
  partial: "Hatched: the court decided a part.",
  span: (status: string, filed: string | null, ended: string | null, checked: string) =>
    `${status}. ${filed === null ? "Filing date not given" : `Filed ${filed}`}; ${
      ended === null ? `no end known on ${checked}` : `ended ${ended}`
    }.`,
  next: (what: string, date: string, checked: string, passed: boolean) =>
    passed
      ? `Next known date: ${what}, ${date}. It had passed on ${checked}; what happened was not found.`
      : `Next known date, as of ${checked}: ${what}, ${date}.`,
  set: (what: string, date: string) => `${date}: ${what} (date set)`,
  noNext: (checked: string) => `No next date known on ${checked}.`,
  broughtBy: (names: string) => `Brought by ${names}`,
  against: (names: string) => `Against ${names}`,
  and: (names: readonly string[]) => names.join(", "),
  undecided: (what: string) => `Not decided: ${what}`,
  alt: (title: string, facts: string, parties: string, entries: string) => `${title}: ${facts} ${parties} ${entries}`,
  entry: (date: string, name: string, undecided: string | null) =>
    `${date}, ${name}${undecided === null ? "" : ` (${undecided})`}`,
  columns: {
    name: "Filing or ruling",
    date: "Date",
    case: "Case",
    kind: "Kind",
    filedBy: "Filed by",
    decided: "Decided",
    notDecided: "Not decided",
  },
};
