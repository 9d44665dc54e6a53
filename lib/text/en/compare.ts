/** Words of the comparison. */
export const compare = {
  claims: "Claims, answers, outcomes",
  claimsIntro:
    "What one claims, what the other answers, and what is documented of the outcome, oldest first. What a side says stands in that side’s column, whether it claims or answers.",
  asOf: (date: string) => `as of ${date}`,
  none: "No position found in the sources.",
  claim: "Claim",
  answer: "Answer",
  outcome: "Documented outcome",
  noAnswer: "No answer found in the sources.",
  noOutcome: "No outcome documented in the sources.",
  disputed: "disputed",
  disputedMeans:
    "Topics on which a claim from one side was answered by the other side or by someone outside both are marked “disputed”.",
  low: (confidence: string) => `confidence: ${confidence.toLowerCase()}`,
  finding: (count: number, disputed: number, first: string, second: string) =>
    `${first} and ${second} on ${count} ${count === 1 ? "topic" : "topics"}; on ${disputed} of them a claim from one side was answered`,
  nothing: "No position to show",
  alt: (first: string, second: string, topics: string) =>
    `Two columns of positions, ${first} on the left and ${second} on the right. Topics: ${topics}.`,
  measure: "Positions in neutral words, in the order of the topics, with date and sources.",
  topic: "Topic",
};
