import type { CheckedStory } from "./check-story";

/** Reporting verbs that are counted, by the language of the text. */
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
  return [...oneSidedTopics(tables, persons), ...unevenVerbs(tables, persons)];
}

function oneSidedTopics({ topics, positions }: CheckedStory["tables"], persons: readonly string[]): string[] {
  return topics.rows.flatMap(({ values: { id } }) =>
    persons
      .filter((person) => !positions.rows.some(({ values }) => values.topic_id === id && values.person === person))
      .map((person) => `positions.csv: the topic ${String(id)} has no position of ${person}`),
  );
}

function unevenVerbs({ positions, claims }: CheckedStory["tables"], persons: readonly string[]): string[] {
  const [first = "", second = ""] = persons;
  const textsOf = (person: string, lang: string) => {
    const stances = positions.rows.filter(({ values }) => values.person === person);
    const made = claims.rows.filter(({ values }) => values.claimant === person);
    return [
      ...stances.map(({ values }) => values[`stance_${lang}`]),
      ...made.map(({ values }) => values[`claim_${lang}`]),
    ];
  };
  return Object.entries(reportingVerbs).flatMap(([lang, verbs]) =>
    Object.entries(verbs).flatMap(([verb, form]) => {
      const count = (person: string) => textsOf(person, lang).map(String).join("\n").match(form)?.length ?? 0;
      const [firstCount, secondCount] = [count(first), count(second)];
      if (Math.abs(firstCount - secondCount) <= allowedDifference) return [];
      return [`the verb ${verb} stands ${firstCount} times with ${first} and ${secondCount} times with ${second}`];
    }),
  );
}
