import type { CheckedStory } from "./check-story";
import type { ReadRow } from "./read-table";

/** Reporting verbs that are counted, by the language of the text in which they stand. */
const reportingVerbs = {
  en: {
    claim: /\bclaim(s|ed|ing)?\b/gi,
    say: /\b(says?|said|saying)\b/gi,
    accuse: /\baccus(es?|ed|ing)\b/gi,
    allege: /\balleg(es?|ed|ing)\b/gi,
  },
  ko: { 주장하다: /주장(?=[하했한해]|$)/g, 밝히다: /밝[히혔힌]/g, 말하다: /말[하했한해]/g, 반박하다: /반박/g },
} as const;

/** The largest difference in the use of a verb between the two sides that passes without a warning. */
const allowedDifference = 2;

/** What a data editor should look at though it is no fault: topics with one side, verbs used unevenly. */
export function warnings({ file, tables }: CheckedStory): string[] {
  if (!file) return [];
  const persons = file.sides.map((side) => side.entity);
  return [...oneSidedTopics(tables.topics.rows, tables.positions.rows, persons), ...unevenVerbs(tables, persons)];
}

function oneSidedTopics(
  topics: readonly ReadRow[],
  positions: readonly ReadRow[],
  persons: readonly string[],
): string[] {
  return topics.flatMap(({ values: topic }) => {
    const absent = persons.filter(
      (person) => !positions.some(({ values }) => values.topic_id === topic.id && values.person === person),
    );
    return absent.map((person) => `positions.csv: the topic ${String(topic.id)} has no position of ${person}`);
  });
}

function unevenVerbs({ positions, claims }: CheckedStory["tables"], persons: readonly string[]): string[] {
  const [first = "", second = ""] = persons;
  const textsOf = (person: string, lang: string) => [
    ...positions.rows
      .filter(({ values }) => values.person === person)
      .map(({ values }) => String(values[`stance_${lang}`])),
    ...claims.rows
      .filter(({ values }) => values.claimant === person)
      .map(({ values }) => String(values[`claim_${lang}`])),
  ];
  return Object.entries(reportingVerbs).flatMap(([lang, verbs]) =>
    Object.entries(verbs).flatMap(([verb, form]) => {
      const count = (person: string) => textsOf(person, lang).join("\n").match(form)?.length ?? 0;
      const [firstCount, secondCount] = [count(first), count(second)];
      if (Math.abs(firstCount - secondCount) <= allowedDifference) return [];
      return [`the verb ${verb} stands ${firstCount} times with ${first} and ${secondCount} times with ${second}`];
    }),
  );
}
