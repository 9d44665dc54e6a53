import { counted } from "./counted";

interface Claims {
  readonly count: number;
  readonly answered: number;
  readonly outcomes: number;
}

/** English texts of the comparison. */
export const compare = {
  claims: "Claims, answers, outcomes",
  claimsIntro:
    "What one party claims, what the other answers, and the documented outcome, oldest first. What a side says is in its own column, whether claim or answer.",
  by: (name: string) => `stated by ${name}`,
  before: "Said before:",
  changed: "differs from what was said before",
  asOf: (date: string) => `as of ${date}`,
  none: "No position found in the sources.",
  claim: "Claim",
  answer: "Answer",
  outcome: "Documented outcome",
  noAnswer: "No answer found in the sources.",
  noOutcome: "No outcome documented in the sources.",
  disputed: "disputed",
  topics: "All topics",
  marks:
    "Each mark is a position at its date, filled for the newest and hollow for an earlier one; a long mark is a date not known to the day.",
  heldOn: (name: string, dates: readonly string[]) => `${name}: ${dates.join("; ")}`,
  noneOf: (name: string) => `No position of ${name} found`,
  answered: "Claims answered",
  outcomes: "Outcome documented",
  partOf: (part: number, all: number) => `${part} of ${all}`,
  claimed: ({ count, answered, outcomes }: Claims) =>
    `${counted(count, "claim")}: ${answered} answered, ${outcomes} with a documented outcome`,
  noClaims: "No claim recorded",
  sources: (count: number) => counted(count, "source"),
  low: (confidence: string) => `confidence: ${confidence.toLowerCase()}`,
};
