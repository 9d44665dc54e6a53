import type { Side, StoryFile } from "@/lib/datasets/story-file";
import type { Pair } from "@/lib/text/lang";
import { chapterWarnings } from "./check-chapters";
import { confidenceWarnings } from "./check-confidence";
import { rateWarnings } from "./check-rates";
import type { Tables } from "./check-references";
import type { CheckedStory } from "./check-story";
import { entityCamps } from "./entity-camps";
import { equalFigureWarnings } from "./equal-figures";
import { lateDateWarnings } from "./late-dates";
import { oddAmountWarnings } from "./odd-amounts";
import { rulingWarnings } from "./ruling-warnings";
import { shortFormWarnings } from "./short-forms";
import { sideWarnings } from "./side-warnings";
import { storyFileWarnings } from "./story-file-warnings";
import { straightQuoteWarnings } from "./straight-quotes";
import { turningPointWarnings } from "./turning-points";
import { unusedSourceWarnings } from "./unused-sources";

type Camps = ReadonlyMap<string, string>;

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

/**
 * What a data editor should look at though it is no fault: topics with one side, verbs used unevenly, confidence that
 * the sources do not explain, one figure in two places that differs, months in use without a rate, amounts and dates that are probably mistyped,
 * sources that nothing rests on, straight quotation marks, chapters of an unusual number, and what `story.json` leaves
 * hard to see or unsaid.
 */
export function warnings({ file, tables }: CheckedStory): Pair[] {
  if (!file) return [];
  const camps = entityCamps(tables, file);
  return [
    ...oneSidedTopics(tables, file, camps),
    ...unevenVerbs(tables, file, camps),
    ...shortFormWarnings(tables, file, camps),
    ...sideWarnings(tables, file),
    ...rulingWarnings(tables, file),
    ...turningPointWarnings(tables, file),
    ...confidenceWarnings(tables),
    ...equalFigureWarnings(tables),
    ...rateWarnings({ file, tables }),
    ...oddAmountWarnings(tables),
    ...lateDateWarnings(tables, file),
    ...unusedSourceWarnings(tables, file),
    ...chapterWarnings(tables),
    ...straightQuoteWarnings(tables),
    ...storyFileWarnings(tables, file),
  ];
}

function oneSidedTopics({ topics, positions }: Tables, { sides }: StoryFile, camps: Camps): Pair[] {
  return topics.rows.flatMap(({ values: { id } }) => {
    const told = positions.rows.flatMap(({ values }) =>
      values.topic_id === id ? [camps.get(String(values.entity_id))] : [],
    );
    return sides
      .filter((side) => !told.includes(side.id))
      .map(({ entity }) => ({
        en: `positions.csv: the topic ${String(id)} has no position of ${entity}`,
        ko: `positions.csv: 주제 ${String(id)}에 ${entity}의 입장이 없다`,
      }));
  });
}

function unevenVerbs({ positions, claims }: Tables, { sides }: StoryFile, camps: Camps): Pair[] {
  const [first, second] = sides;
  const textsOf = (side: string, lang: string) => {
    const stances = positions.rows.filter(({ values }) => camps.get(String(values.entity_id)) === side);
    const made = claims.rows.filter(({ values }) => camps.get(String(values.claimant)) === side);
    return [
      ...stances.map(({ values }) => values[`stance_${lang}`]),
      ...made.map(({ values }) => values[`claim_${lang}`]),
    ];
  };
  return Object.entries(reportingVerbs).flatMap(([lang, verbs]) =>
    Object.entries(verbs).flatMap(([verb, form]) => {
      const count = ({ id }: Side) => textsOf(id, lang).map(String).join("\n").match(form)?.length ?? 0;
      const [firstCount, secondCount] = [count(first), count(second)];
      if (Math.abs(firstCount - secondCount) <= allowedDifference) return [];
      return [
        {
          en: `the verb ${verb} stands ${firstCount} times with ${first.entity} and ${secondCount} times with ${second.entity}`,
          ko: `동사 ${verb}: ${first.entity} ${firstCount}번, ${second.entity} ${secondCount}번`,
        },
      ];
    }),
  );
}
