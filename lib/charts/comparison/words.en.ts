/** British, for a list without a comma before its "and". */
const list = new Intl.ListFormat("en-GB");

/** Words of the comparison's model; those that its components share are in `lib/text`. */
export const comparison = {
  finding: (count: number, answered: readonly string[], first: string, second: string) => {
    const topics = count === 1 ? "1 topic" : `${count} topics`;
    if (answered.length === 0) return `${first} and ${second} on ${topics}, with no claim that the other side answered`;
    const [one = "", two = ""] = answered;
    const more = answered.length - 2;
    const named = more > 0 ? list.format([one, two, `${more} more`]) : list.format(answered);
    return `${first} and ${second}: claims met answers on ${named}${answered.length === count ? "" : ` of ${topics}`}`;
  },
  nothing: "No position to show",
  measure:
    "Positions in neutral words, each side’s in short and in full, in the order of the topics, with date and sources. Topics on which a claim from one side was answered by the other side or by someone outside both are marked “disputed”.",
  digest: "Topics and the dates of each side’s positions on them; only the newest is solid.",
  alt: (first: string, second: string, topics: readonly string[]) =>
    `A list of the topics with the dates of both sides’ positions on one time axis, then two columns of positions, ${first} on the left and ${second} on the right. Topics: ${topics.join(", ")}.`,
  topicAlt: (title: string, earlier: number) =>
    earlier === 0 ? title : `${title} (with ${earlier === 1 ? "1 earlier position" : `${earlier} earlier positions`})`,
  members: (side: string, members: readonly string[]) => `${side} includes ${list.format(members)}.`,
  changes: (topics: readonly string[]) =>
    `A position differs from an earlier one of its side on: ${topics.join("; ")}.`,
  topic: "Topic",
};
