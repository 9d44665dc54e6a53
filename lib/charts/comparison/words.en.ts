/** Words of the comparison's model; those that its components share are in `lib/text`. */
export const comparison = {
  finding: (count: number, disputed: number, first: string, second: string) =>
    `${first} and ${second} on ${count} ${count === 1 ? "topic" : "topics"}; on ${disputed} of them a claim from one side was answered`,
  nothing: "No position to show",
  measure:
    "Positions in neutral words, in the order of the topics, with date and sources. Topics on which a claim from one side was answered by the other side or by someone outside both are marked “disputed”.",
  alt: (first: string, second: string, topics: string) =>
    `Two columns of positions, ${first} on the left and ${second} on the right. Topics: ${topics}.`,
  topic: "Topic",
};
