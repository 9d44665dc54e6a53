/** English texts of the comparison. */
export const compare = {
  claims: "Claims, answers, outcomes",
  claimsIntro:
    "What one party claims, what the other answers, and the documented outcome, oldest first. What a side says is in its own column, whether claim or answer.",
  asOf: (date: string) => `as of ${date}`,
  none: "No position found in the sources.",
  claim: "Claim",
  answer: "Answer",
  outcome: "Documented outcome",
  noAnswer: "No answer found in the sources.",
  noOutcome: "No outcome documented in the sources.",
  disputed: "disputed",
  low: (confidence: string) => `confidence: ${confidence.toLowerCase()}`,
};
